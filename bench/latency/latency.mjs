import { setTimeout as pause } from 'node:timers/promises';
import { openDraft } from '../engine/drafting.mjs';
import { startHouse } from '../engine/house.mjs';
import { machine, quantile, round, writeResult } from '../engine/report.mjs';
import { signIn } from '../engine/person.mjs';

const rates = [5, 10, 20];
const secondsEach = Number(process.env.COMITY_BENCH_SECONDS ?? 25);
const requests = 80;

/** Sends a draft for check and returns it, in turn: two commands with all the checks, without end. */
class Draft {
  inCheck = false;
  turn = Promise.resolve();
  constructor(people, { id, version }) {
    Object.assign(this, { people, id, version });
  }

  /** After the one before: where that is late, the wait counts for this one too. */
  next() {
    this.turn = this.turn.then(() => this.step());
    return this.turn;
  }

  async step() {
    const { author, checker } = this.people;
    if (this.inCheck) await checker.command(this.id, 'ReturnDraft', { reason: 'Say more.' });
    else await author.command(this.id, 'SubmitForReview', this.version);
    this.inCheck = !this.inCheck;
  }
}

/** Open loop: a command goes out when it is due, whether or not the earlier ones are answered, and is timed from then. */
async function load(drafts, perSecond) {
  const [times, under, begun] = [[], [], performance.now()];
  const count = perSecond * secondsEach;
  for (let number = 0; number < count; number += 1) {
    const due = begun + (number * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 0) await pause(early);
    const answered = drafts[number % drafts.length].next().then(() => times.push(performance.now() - due));
    answered.catch(() => undefined); // heard below, when all have gone out
    under.push(answered);
  }
  await Promise.all(under);
  return { perSecond, commands: count, p50: round(quantile(times, 0.5)), p95: round(quantile(times, 0.95)), p99: round(quantile(times, 0.99)), longest: round(Math.max(...times)) };
}

export async function latency() {
  const house = await startHouse();
  try {
    const people = await signIn(house);
    const drafts = [];
    for (let number = 0; number < requests; number += 1) drafts.push(new Draft(people, await openDraft(people.author)));
    for (const draft of drafts) await draft.next(); // warm, and every lane is there
    const rows = [];
    for (const rate of rates) rows.push(await load(drafts, rate));
    console.log(`\nA command over HTTP, milliseconds from the moment it was due (${house.engine})\n`);
    console.table(Object.fromEntries(rows.map(({ perSecond, ...row }) => [`${perSecond} a second`, row])));
    writeResult({
      name: 'latency', unit: 'milliseconds', subject: { name: 'a command over HTTP, open loop', rates: rows }, peers: [], ratio: null, goal: null,
      spread: { p50: rows.map(({ p50 }) => p50), p99: rows.map(({ p99 }) => p99) }, engine: house.engine, machine: machine(), at: new Date().toISOString(),
    });
  } finally {
    await house.stop();
  }
}
