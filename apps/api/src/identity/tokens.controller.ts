import { Body, Controller, Delete, Get, Header, HttpCode, Inject, Param, Post, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { KnownId } from '../http/known-id.pipe';
import { notFound } from '../http/problem';
import { Answers } from '../openapi/answers';
import { NewTokenBody } from './credentials.dto';
import { Actor, Public } from './decorators';
import { OwnTokens, type TokenEntry } from './own-tokens';
import { Sessions } from './sessions';
import { SignIn } from './sign-in';
import { SignInThrottle } from './sign-in-throttle';
import type { SignedIn } from './signed-in';

@ApiTags('identity')
@Controller('tokens')
export class TokensController {
  constructor(@Inject(SignIn) private readonly signIn: SignIn, @Inject(Sessions) private readonly sessions: Sessions, @Inject(OwnTokens) private readonly tokens: OwnTokens) {}

  @Public()
  @UseGuards(SignInThrottle)
  @Post()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Make a bearer token for programs; it is shown once and ends after 90 days' })
  @Answers(201, 'NewToken', [401, 403, 422, 429])
  async make(@Body() body: NewTokenBody): Promise<{ readonly id: string; readonly token: string; readonly label: string; readonly expiresAt: string }> {
    const { id, secret, expiresAt } = await this.signIn.open('token', body.email, body.password, body.label);
    return { id, token: secret, label: body.label, expiresAt };
  }

  @Get()
  @ApiOperation({ summary: 'Own tokens that are valid' })
  @Answers(200, ['Token'], [401])
  list(@Actor() actor: SignedIn): Promise<readonly TokenEntry[]> {
    return this.tokens.list(actor);
  }

  @Delete('current')
  @HttpCode(204)
  @ApiOperation({ summary: 'Revoke the token or session that makes this request' })
  async revokeCurrent(@Actor() actor: SignedIn): Promise<void> {
    await this.sessions.revoke(actor.agencyId, actor.personId, actor.sessionId);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Revoke an own token' })
  async revoke(@Actor() actor: SignedIn, @Param('id', KnownId) id: string): Promise<void> {
    if (!(await this.sessions.revoke(actor.agencyId, actor.personId, id))) throw notFound();
  }
}
