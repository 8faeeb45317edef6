import { Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { getStorageToken, ThrottlerGuard, type ThrottlerStorage } from '@nestjs/throttler';
import { Problem } from '../http/problem';

/** Questions a minute from one address: enough for a registry with a pile of papers, nothing for somebody who guesses 60 bits. */
export const ISSUED_QUESTIONS = 60;

@Injectable()
export class IssuedThrottle extends ThrottlerGuard {
  constructor(@Inject(getStorageToken()) storage: ThrottlerStorage, @Inject(Reflector) reflector: Reflector) {
    super([{ name: 'issued-address', ttl: 60_000, limit: ISSUED_QUESTIONS }], storage, reflector);
  }

  protected override throwThrottlingException(): Promise<void> {
    throw new Problem(429, 'TOO_MANY_ATTEMPTS', 'Too many questions from this address: wait a minute, then ask again.', { retryAfter: 60 });
  }
}
