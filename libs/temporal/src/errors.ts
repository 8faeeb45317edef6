/** Temporal or the workers did not answer in time. The command may still be carried out: ask again with the same key. */
export class EngineUnavailable extends Error {
  readonly code = 'ENGINE_UNAVAILABLE';
  constructor(cause: unknown) {
    super('The workflow engine does not answer at the moment. Repeat the step with the same key in a few seconds.', { cause });
    this.name = 'EngineUnavailable';
  }
}

/** The request's run has ended because the request is closed; there is no lane any more. */
export class RequestClosed extends Error {
  readonly code = 'REQUEST_CLOSED';
  constructor(readonly requestId: string) {
    super('The request is closed; nothing more can be done in it.');
    this.name = 'RequestClosed';
  }
}
