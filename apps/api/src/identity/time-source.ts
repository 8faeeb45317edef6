/** Injection token of the source of now (`TimeSource`). */
export const TIME_SOURCE = Symbol('TIME_SOURCE');
