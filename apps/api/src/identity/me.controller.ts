import { Controller, Get, Header, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { AgencyResponse, MeResponse, PersonResponse } from '@comity/http-contract';
import { Answers } from '../openapi/answers';
import { Actor, Session } from './decorators';
import { Directory } from './directory';
import { Me } from './me';
import type { Presented, SignedIn } from './signed-in';

@ApiTags('identity')
@Controller()
export class MeController {
  constructor(@Inject(Me) private readonly me: Me, @Inject(Directory) private readonly directory: Directory) {}

  @Get('me')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Who is signed in, with the figures of the navigation and the CSRF token' })
  @Answers(200, 'Me', [401])
  own(@Session() session: Presented): Promise<MeResponse> {
    return this.me.of(session);
  }

  /** Any use extends a session; this is the use of a person who only reads. */
  @Post('session/extend')
  @ApiOperation({ summary: 'Keep the session alive; it ends eight hours after signing in at the latest' })
  @Answers(200, 'SessionEnd', [401, 403])
  extend(@Session() session: Presented): { readonly sessionExpiresAt: string } {
    return { sessionExpiresAt: session.endsAt };
  }

  @Get('agencies')
  @ApiOperation({ summary: 'The directory of agencies' })
  @Answers(200, ['Agency'], [401])
  agencies(@Actor() actor: SignedIn): Promise<readonly AgencyResponse[]> {
    return this.directory.agencies(actor);
  }

  @Get('people')
  @ApiOperation({ summary: 'People of the own agency' })
  @Answers(200, ['Person'], [401])
  people(@Actor() actor: SignedIn): Promise<readonly PersonResponse[]> {
    return this.directory.people(actor);
  }
}
