/** Setting up cannot go on. The message is one sentence that says what to do. */
export class SetupFailure extends Error {}
