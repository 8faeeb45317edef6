import { codesOf, spotIf, startsWithAny } from './reading';
import type { Spot } from './rule';
import type { Subject } from './subject';

/** Article 18(3) of the Budapest Convention: who a subscriber is, and what only serves to find that out. */
export const subscriberData: readonly string[] = ['subscriber.', 'identification_only.'];

export const isSubscriberData = (code: string): boolean => startsWithAny(code, subscriberData);

/** Each category of the section's `categories` that is none of those the paper reaches. */
export function categoriesBeyond(reached: readonly string[], subject: Subject, section: string): readonly Spot[] {
  return codesOf(subject, `${section}.categories`).flatMap((code, index) => spotIf(!startsWithAny(code, reached), section, `/categories/${index}`));
}
