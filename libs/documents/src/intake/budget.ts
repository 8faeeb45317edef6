import { setImmediate } from 'node:timers/promises';
import type { IntakeLimits } from './limits';

/** The limit of looking at a file is reached: what was not looked at is said to be so. */
export class BudgetSpent extends Error {
  override readonly name = 'BudgetSpent';
  constructor(readonly what: 'time' | 'work') {
    super(`The limit of looking at a file is reached: ${what}.`);
  }
}

/** The file, or something in it, unpacks to more than is allowed. */
export class UnpacksTooLarge extends Error {
  override readonly name = 'UnpacksTooLarge';
  constructor(readonly reached: number, readonly limit: number) {
    super(`More than ${limit} bytes come out of the file.`);
  }
}

const CHECK_EVERY = 4_096;
const BREATH_MS = 15;

/** Time, work and room for one file, shared by everything inside it. */
export class Budget {
  #work = 0;
  #sinceCheck = 0;
  #unpacked = 0;
  #breathed = performance.now();
  readonly #end: number;

  constructor(readonly limits: IntakeLimits, private readonly most = 400_000_000) {
    this.#end = performance.now() + limits.milliseconds;
  }

  /** Steps that were done, about one a byte. @throws BudgetSpent */
  work(steps = 1): void {
    this.#work += steps;
    this.#sinceCheck += steps;
    if (this.#work > this.most) throw new BudgetSpent('work');
    if (this.#sinceCheck < CHECK_EVERY) return;
    this.#sinceCheck = 0;
    if (performance.now() > this.#end) throw new BudgetSpent('time');
  }

  /** Bytes that came out of something compressed. @throws UnpacksTooLarge */
  unpack(bytes: number): void {
    this.#unpacked += bytes;
    if (this.#unpacked > this.limits.unpackedBytes) throw new UnpacksTooLarge(this.#unpacked, this.limits.unpackedBytes);
    this.work(bytes / 16);
  }

  /** What may still be unpacked. */
  get room(): number {
    return Math.max(0, this.limits.unpackedBytes - this.#unpacked);
  }

  /** Lets others run, so that a large file does not hold up everyone else. @throws BudgetSpent */
  async breathe(): Promise<void> {
    const now = performance.now();
    if (now > this.#end) throw new BudgetSpent('time');
    if (now - this.#breathed < BREATH_MS) return;
    await setImmediate();
    this.#breathed = performance.now();
  }
}
