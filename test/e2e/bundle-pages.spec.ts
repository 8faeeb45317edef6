import type { ClockResponse, RequestResponse } from '@comity/http-contract';
import { readFileSync } from 'node:fs';
import type { Browser, Download } from 'playwright-core';
import { asOwner } from '../support/database';
import { openBrowser, person, type Watched } from '../support/browser';
import { Visitor } from '../support/http-client';
import { startInstallation, type Installation } from '../support/installation';
import { clocksOf, sendExample } from '../support/journey';
import { sound } from '../support/page-steps';

jest.setTimeout(240_000);

let house: Installation;
let browser: Browser;
let author: Watched;
let direct: Visitor;
let sent: RequestResponse;
beforeAll(async () => {
  house = await startInstallation('bundle-pages');
  browser = await openBrowser();
  author = await person(browser, house, house.account('BE-VAL', 'prosecutor'));
  direct = await Visitor.signedIn(house, house.account('BE-VAL', 'prosecutor'));
  sent = await sendExample(direct, await Visitor.signedIn(house, house.account('BE-VAL', 'supervisor')), 'extortion-mailboxes', { to: 'GE-TSK' });
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

async function saved(press: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([author.page.waitForEvent('download'), press()]) as [Download, void];
  return { name: download.suggestedFilename(), bytes: readFileSync((await download.path())!) };
}

describe('a request as one file, through the pages', () => {
  it('files are chosen and put in order, and the bundle is saved', async () => {
    const { page } = author;
    await page.goto(`/requests/${sent.reference}?tab=documents`);
    await page.getByText('Make a bundle', { exact: true }).click();
    const files = page.getByRole('group', { name: 'Files, in this order' }).getByRole('listitem');
    const second = (await files.nth(1).locator('bdi').textContent())!;
    await page.getByRole('button', { name: `Move ${second} up` }).click();
    expect(await files.first().locator('bdi').textContent()).toBe(second);
    await page.getByLabel('For whom').selectOption('authority');
    await sound(author, 'bundle-maker');
    const one = await saved(() => page.getByRole('button', { name: 'Make it and save it' }).click());
    expect([one.name, one.bytes.toString('latin1', 0, 5)]).toEqual([`${sent.reference} bundle.pdf`, '%PDF-']);
    await page.getByLabel(/A bag/).check();
    const bag = await saved(() => page.getByRole('button', { name: 'Make it and save it' }).click());
    expect([bag.name, bag.bytes.toString('latin1', 0, 2)]).toEqual([`${sent.reference} bundle.zip`, 'PK']);
    await page.getByLabel(/Case data alone/).check();
    const data = await saved(() => page.getByRole('button', { name: 'Make it and save it' }).click());
    expect(JSON.parse(data.bytes.toString('utf8'))).toMatchObject({ '@graph': expect.any(Array) });
    for (const box of await page.getByRole('group', { name: 'Files, in this order' }).getByRole('checkbox').all()) await box.uncheck();
    await page.getByRole('button', { name: 'Make it and save it' }).click();
    await page.getByRole('alert').filter({ hasText: 'Choose at least one file' }).waitFor();
  });

  it('is the same on a narrow and dark screen', async () => {
    const narrow = await person(browser, house, house.account('BE-VAL', 'prosecutor'), { width: 390, height: 844, dark: true });
    await narrow.page.goto(`/requests/${sent.reference}?tab=documents`);
    await narrow.page.getByText('Make a bundle', { exact: true }).click();
    await narrow.page.getByLabel('For whom').waitFor();
    await sound(narrow, 'bundle-narrow-dark');
    await narrow.context.close();
  });

  it('a clock gives its sheet, and the proof of silence once the other side is late', async () => {
    const { page } = author;
    const theirs = (await clocksOf(direct, sent.id)).find(({ owedBy }) => owedBy === 'them') as ClockResponse;
    await page.goto(`/requests/${sent.reference}/clocks/${theirs.id}`);
    expect((await saved(() => page.getByRole('link', { name: 'Save as a paper (PDF)' }).click())).bytes.toString('latin1', 0, 5)).toBe('%PDF-');
    expect(await page.getByRole('link', { name: 'Proof of silence (PDF)' }).count()).toBe(0);
    await asOwner(house.ownerUrl, (client) => client.query("UPDATE clock SET due_exclusive = now() - interval '1 hour', act_by = now() - interval '1 hour' WHERE id = $1", [theirs.id]));
    await page.reload();
    expect((await saved(() => page.getByRole('link', { name: 'Proof of silence (PDF)' }).click())).bytes.toString('latin1', 0, 5)).toBe('%PDF-');
    await sound(author, 'clock-papers');
  });

  it('a closed request has its letter, a file its custody', async () => {
    const { page } = author;
    await asOwner(house.ownerUrl, (client) => client.query("UPDATE request SET stage = 'closed', outcome = 'obtained', closed_at = now() WHERE id = $1", [sent.id]));
    await page.goto(`/requests/${sent.reference}?tab=documents`);
    expect((await saved(() => page.getByRole('link', { name: 'Closure letter (PDF)' }).click())).name).toBe(`${sent.reference} closure.pdf`);
    await page.getByRole('article').first().locator('summary').last().click();
    expect((await saved(() => page.getByRole('link', { name: /^Custody as a paper/ }).first().click())).bytes.toString('latin1', 0, 5)).toBe('%PDF-');
    await sound(author, 'request-closed-papers');
  });
});
