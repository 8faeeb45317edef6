import { SetMetadata } from '@nestjs/common';

/** `lane`: our own database and store. `delivery`: whatever reaches another authority. */
export type ActivityQueue = 'lane' | 'delivery';

export interface ActivityMark {
  readonly name: string;
  readonly queue: ActivityQueue;
}

export const ACTIVITY = 'comity:activity';

/** Marks a provider's method as an activity; the method's name is the activity type. */
export const Activity = (queue: ActivityQueue = 'lane'): MethodDecorator => (target, key, descriptor) =>
  SetMetadata(ACTIVITY, { name: String(key), queue } satisfies ActivityMark)(target, key, descriptor);
