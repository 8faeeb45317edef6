import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { Directory } from './directory';
import { Me } from './me';
import { MeController } from './me.controller';
import { OwnTokens } from './own-tokens';
import { RightsGuard } from './rights.guard';
import { SessionGuard } from './session.guard';
import { Sessions } from './sessions';
import { SignIn } from './sign-in';
import { signInLimits } from './sign-in-throttle';
import { SignInController } from './sign-in.controller';
import { TokensController } from './tokens.controller';

/**
 * Sign-in, sessions, tokens and the two guards of every route: `SessionGuard`, then `RightsGuard`. Its routes stand below
 * the global prefix of the application (`api`).
 */
@Module({
  imports: [ThrottlerModule.forRoot(signInLimits)],
  controllers: [SignInController, MeController, TokensController],
  providers: [
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_GUARD, useClass: RightsGuard },
    Sessions, SignIn, Me, Directory, OwnTokens,
  ],
})
export class IdentityModule {}
