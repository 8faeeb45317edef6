import { setTimeout as pause } from 'node:timers/promises';
import { findChromium } from '../../tools/launch/chromium.mjs';
import { createProgress } from '../../tools/launch/progress.mjs';
import { openDraft } from '../engine/drafting.mjs';
import { startHouse } from '../engine/house.mjs';
import { Person } from '../engine/person.mjs';
import { machine, quantile, round, writeResult } from '../engine/report.mjs';

const ROUNDS = Number(process.env.COMITY_BENCH_ROUNDS || 40);
const GOAL_MS = 400;
const QUIET_MS = 1_000;
const FIELD = /why preservation is needed/i;

/** Milliseconds from the last key in a field of a draft to the new paper in the page, as somebody at the browser waits for it. */
export async function preview() {
  const house = await startHouse();
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: await findChromium(createProgress(process.stderr)), args: ['--no-sandbox'] });
  try {
    const author = await Person.signedIn(house, 'BE-VAL', 'prosecutor');
    const { id } = await openDraft(author);
    const { reference } = await author.call('GET', `/api/requests/${id}`);
    const page = await writing(browser, house, reference);
    const waits = [];
    for (let n = 0; n <= ROUNDS; n++) {
      const wait = await typed(page, ` word${n}`);
      if (n > 0) waits.push(wait); // the first one warms
    }
    const result = { p50: round(quantile(waits, 0.5)), p95: round(quantile(waits, 0.95)), longest: round(Math.max(...waits)) };
    const own = await ownTimes(author, id);
    console.log('\nMilliseconds from the last key to the paper in the page\n');
    console.table({ 'last key to paper': { ...result, goal: GOAL_MS }, 'saving alone': own.save, 'the paper alone': own.paper });
    writeResult({ name: 'preview', unit: 'milliseconds', subject: { name: 'last key to the paper in the page, the pause after typing included', ...result, ...own }, peers: [], ratio: null, goal: { p95: GOAL_MS }, spread: { lowest: round(Math.min(...waits)), highest: result.longest, rounds: ROUNDS }, engine: `Chromium ${browser.version()}`, machine: machine(), at: new Date().toISOString() });
  } finally {
    await browser.close();
    await house.stop();
  }
}

/** The draft in a browser; the page notes when a key came last and when the frame got another paper. */
async function writing(browser, house, reference) {
  const { email, password } = house.accounts.find((account) => account.agency === 'BE-VAL' && account.role === 'prosecutor');
  const page = await (await browser.newContext({ baseURL: house.url, viewport: { width: 1440, height: 900 } })).newPage();
  await page.addInitScript(() => {
    const seen = { key: 0, paper: '', waits: [] };
    Object.assign(window, { seen });
    addEventListener('input', () => { seen.key = performance.now(); }, true);
    new MutationObserver(() => {
      const source = document.querySelector('iframe.paper-frame--side')?.src ?? '';
      if (source === '' || source === seen.paper) return;
      seen.paper = source;
      seen.waits.push(performance.now() - seen.key);
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['src'] });
  });
  await page.goto('/sign-in');
  await page.getByLabel('Work email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  await page.goto(`/requests/${reference}/draft?section=13`);
  await page.getByRole('textbox', { name: FIELD }).click();
  await page.waitForFunction(() => window.seen.waits.length > 0);
  return page;
}

/** Types a word at the end of the field and waits until its paper is there. */
async function typed(page, word) {
  const before = await page.evaluate(() => window.seen.waits.length);
  await page.getByRole('textbox', { name: FIELD }).press('End');
  await page.keyboard.type(word, { delay: 40 });
  await page.waitForFunction((count) => window.seen.waits.length > count, before);
  for (let count = 0, known = before; count !== known;) { // a paper of the words before the last one may come first
    known = await page.evaluate(() => window.seen.waits.length);
    await pause(QUIET_MS);
    count = await page.evaluate(() => window.seen.waits.length);
  }
  return page.evaluate(() => window.seen.waits.at(-1));
}

/** What the server takes for its two parts. */
async function ownTimes(author, id) {
  const times = { save: [], paper: [] };
  for (let n = 0; n < 15; n++) {
    const draft = await author.call('GET', `/api/requests/${id}/draft`);
    const begun = performance.now();
    await author.call('PUT', `/api/requests/${id}/draft`, { version: draft.version, values: { ...draft.values, 13: { ...draft.values[13], necessity: `The provider deletes its records after ${n} days.` } }, reasons: draft.reasons, declarations: draft.declarations });
    const saved = performance.now();
    await author.call('GET', `/api/requests/${id}/draft/preview.pdf`);
    times.save.push(saved - begun);
    times.paper.push(performance.now() - saved);
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, { p50: round(quantile(all, 0.5)), p95: round(quantile(all, 0.95)) }]));
}
