import { Injectable } from '@nestjs/common';
import { ThrottlerGuard, type ThrottlerModuleOptions } from '@nestjs/throttler';
import { sha256Hex } from '@comity/platform';
import { Problem } from '../http/problem';

interface Attempt {
  readonly ip?: string;
  readonly body?: { readonly email?: unknown };
}

const MINUTE_MS = 60_000;

/** Attempts a minute: for one account from one address, and from one address in all. */
export const signInLimits: ThrottlerModuleOptions = [
  { name: 'sign-in-address', ttl: MINUTE_MS, limit: 600, getTracker: ({ ip }: Attempt) => ip ?? '' },
  { name: 'sign-in-account', ttl: MINUTE_MS, limit: 30, getTracker: ({ ip, body }: Attempt) => `${ip ?? ''} ${sha256Hex(String(body?.email).trim().toLowerCase())}` },
];

/** Slows down guessing. */
@Injectable()
export class SignInThrottle extends ThrottlerGuard {
  protected override throwThrottlingException(): Promise<void> {
    throw new Problem(429, 'TOO_MANY_ATTEMPTS', 'Too many attempts: wait a minute, then try again.', { retryAfter: 60 });
  }
}
