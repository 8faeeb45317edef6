import type { RequestLane } from './request-lane';

/**
 * What a run does while the request is in a stage; returns when the stage is over or the run is `leaving`. It can be
 * entered again at any time, so it keeps nothing of its own.
 */
export type RunStage = (lane: RequestLane, leaving: () => boolean) => Promise<void>;
