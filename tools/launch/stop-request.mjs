const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
// npm passes a terminal's Ctrl-C on to a program that the terminal has already told: two signals, one wish.
const SAME_WISH_MS = 1000;

/** Listens for the wish to stop; a second, later one forces. */
export class StopRequest {
  #at;
  #force = () => undefined;
  #reject;
  /** Rejects when a stop is asked for. */
  asked = new Promise((_, reject) => { this.#reject = reject; });

  constructor() {
    this.asked.catch(() => undefined); // observed by whoever waits
    for (const name of SIGNALS) process.on(name, () => this.#ask());
  }

  get isAsked() {
    return this.#at !== undefined;
  }

  /** What to do at the second request, just before the process exits. */
  onForce(action) {
    this.#force = action;
  }

  /** Ends a start that is under way, between two of its steps. */
  check() {
    if (this.isAsked) throw new Error('stopped on request');
  }

  #ask() {
    if (this.#at === undefined) {
      this.#at = Date.now();
      this.#reject(new Error('stopped on request'));
    } else if (Date.now() - this.#at > SAME_WISH_MS) {
      this.#force();
      process.exit(130);
    }
  }
}
