/** A failure whose message is one sentence that tells the person what to do; shown without a stack. */
export class Failure extends Error {
  /** @param {string} message @param {{ log?: string }} [details] `log`: last lines of the log that explains it */
  constructor(message, details = {}) {
    super(message);
    this.log = details.log;
  }
}
