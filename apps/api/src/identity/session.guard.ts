import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Problem } from '../http/problem';
import { readSessionCookie } from './cookie';
import { PUBLIC } from './decorators';
import { isSameOrigin } from './same-origin';
import { sameDigest } from './secrets';
import { Sessions } from './sessions';
import type { IdentityRequest, Presented, SignedIn } from './signed-in';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/** Lets nobody in without a live session or token, and no change that another site made. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(@Inject(Sessions) private readonly sessions: Sessions, @Inject(Reflector) private readonly reflector: Reflector) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<IdentityRequest>();
    const changes = !SAFE.includes(request.method);
    if (changes && !isSameOrigin(request)) throw new Problem(403, 'CROSS_ORIGIN', 'Another site made this request: use the pages of Comity.');
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, [context.getHandler(), context.getClass()])) return true;
    const presented = await this.find(request);
    if (changes && presented.csrfDigest !== null) refuseForged(request, presented.csrfDigest);
    request.presented = presented;
    return true;
  }

  private async find(request: IdentityRequest): Promise<Presented> {
    const given = credential(request);
    if (!given) throw new Problem(401, 'NOT_SIGNED_IN', 'Sign in first.');
    const found = await this.sessions.find(given.kind, given.secret, !isPassive(request));
    if (!found) throw new Problem(401, 'SESSION_ENDED', 'Your session has ended: sign in again.');
    return found;
  }
}

function credential({ headers }: IdentityRequest): { kind: SignedIn['kind']; secret: string } | null {
  const authorization = headers['authorization'];
  if (typeof authorization === 'string') {
    const [, secret] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
    return secret ? { kind: 'token', secret } : null;
  }
  const secret = readSessionCookie(headers['cookie']);
  return secret ? { kind: 'browser', secret } : null;
}

/** Streams and pages that look by themselves do not keep a session alive that nobody uses. */
function isPassive({ headers }: IdentityRequest): boolean {
  return headers['x-comity-passive'] !== undefined || headers['accept'] === 'text/event-stream';
}

function refuseForged({ headers }: IdentityRequest, csrfDigest: string): void {
  const token = headers['x-csrf-token'];
  if (typeof token === 'string' && sameDigest(token, csrfDigest)) return;
  throw new Problem(403, 'CSRF_TOKEN_WRONG', 'Send the csrfToken of GET /api/me in the header x-csrf-token.');
}
