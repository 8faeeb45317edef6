import { Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { getStorageToken, ThrottlerGuard, type ThrottlerStorage } from '@nestjs/throttler';
import { Problem } from '../http/problem';

/** Readings a minute from one address: enough for an office behind one address, nothing for somebody who guesses. */
export const FEED_READINGS = 120;

/** Slows down guessing of addresses. */
@Injectable()
export class FeedThrottle extends ThrottlerGuard {
  constructor(@Inject(getStorageToken()) storage: ThrottlerStorage, @Inject(Reflector) reflector: Reflector) {
    super([{ name: 'feed-address', ttl: 60_000, limit: FEED_READINGS }], storage, reflector);
  }

  protected override throwThrottlingException(): Promise<void> {
    throw new Problem(429, 'TOO_MANY_ATTEMPTS', 'Too many readings from this address: wait a minute, then try again.', { retryAfter: 60 });
  }
}
