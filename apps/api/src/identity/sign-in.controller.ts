import { Body, Controller, Header, HttpCode, Inject, Post, Res, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { MeResponse } from '@comity/http-contract';
import { Answers } from '../openapi/answers';
import { endedCookie, sessionCookie } from './cookie';
import { SignInBody } from './credentials.dto';
import { Actor, Public } from './decorators';
import { Me } from './me';
import { Sessions } from './sessions';
import { SignIn } from './sign-in';
import { SignInThrottle } from './sign-in-throttle';
import type { SignedIn } from './signed-in';

interface Reply {
  setHeader(name: string, value: string): unknown;
}

@ApiTags('identity')
@Controller()
export class SignInController {
  constructor(@Inject(SignIn) private readonly signIn: SignIn, @Inject(Sessions) private readonly sessions: Sessions, @Inject(Me) private readonly me: Me) {}

  @Public()
  @UseGuards(SignInThrottle)
  @Post('sign-in')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Sign in with e-mail and password: opens a session and sets its cookie' })
  @Answers(200, 'Me', [401, 403, 422, 429])
  async open(@Body() body: SignInBody, @Res({ passthrough: true }) reply: Reply): Promise<MeResponse> {
    const { secret } = await this.signIn.open('browser', body.email, body.password);
    const presented = await this.sessions.find('browser', secret, true);
    if (!presented) throw new Error('A session just opened is there.');
    reply.setHeader('Set-Cookie', sessionCookie(secret));
    return this.me.of(presented);
  }

  @Post('sign-out')
  @HttpCode(204)
  @ApiOperation({ summary: 'End the session at once' })
  async close(@Actor() actor: SignedIn, @Res({ passthrough: true }) reply: Reply): Promise<void> {
    await this.sessions.revoke(actor.agencyId, actor.personId, actor.sessionId);
    reply.setHeader('Set-Cookie', endedCookie);
  }
}
