import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { printedCode } from '@comity/domain';
import { openBrowser, person, violations, type Watched } from '../support/browser';
import { Visitor } from '../support/http-client';
import { startInstallation, type Installation } from '../support/installation';
import { arrives, documentsOf, sendExample, stageBecomes } from '../support/journey';
import { sound } from '../support/page-steps';
import { putKey } from '../support/signing-key';
import { aCast } from '../signing/support/cast';
import { aHolder } from '../signing/support/certificates';

jest.setTimeout(240_000);

const cast = aCast();
let house: Installation;
let browser: Browser;
let supervisor: Watched;
let direct: Visitor;
let sent: { readonly id: string; readonly reference: string };
let paper: { readonly id: string; readonly code: string; readonly bytes: Buffer };

beforeAll(async () => {
  house = await startInstallation('proof-pages');
  putKey(house.dataDir, 'BE-VAL', cast.office, cast.office.pem + cast.root.pem);
  browser = await openBrowser();
  supervisor = await person(browser, house, house.account('BE-VAL', 'supervisor'));
  direct = await Visitor.signedIn(house, house.account('BE-VAL', 'supervisor'));
  sent = await sendExample(await Visitor.signedIn(house, house.account('BE-VAL', 'prosecutor')), direct, 'minimal-preservation', { to: 'GE-TSK' });
  const [issued] = (await documentsOf(direct, sent.id)).filter(({ kind }) => kind === 'issued');
  paper = { id: issued!.id, code: issued!.proof!.code!, bytes: (await direct.bytes(`/api/documents/${issued!.id}/content`)).bytes };
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

/** Somebody without an account, on their own computer. */
async function anybody(options: { width?: number; dark?: boolean } = {}): Promise<Watched> {
  const context = await browser.newContext({ baseURL: house.url, viewport: { width: options.width ?? 1440, height: 1000 }, colorScheme: options.dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) problems.push(message.text()); });
  page.on('pageerror', (error) => problems.push(String(error)));
  return { page, context, problems };
}

describe('somebody who holds a paper', () => {
  it('types its code and is told who issued it, on every screen', async () => {
    for (const [name, options] of [['paper-check', {}], ['paper-check-dark', { dark: true }], ['paper-check-narrow', { width: 390 }], ['paper-check-narrow-dark', { width: 390, dark: true }]] as const) {
      const reader = await anybody(options);
      await reader.page.goto('/check');
      await reader.page.getByLabel('Code on the paper').fill(printedCode(paper.code).toLowerCase());
      await reader.page.keyboard.press('Enter');
      await reader.page.getByRole('heading', { name: /^Issued by / }).waitFor();
      expect(new URL(reader.page.url()).pathname).toBe(`/check/${paper.code}`);
      await sound(reader, name);
      await reader.context.close();
    }
  });

  it('follows the square code to the same answer, and gives the file instead, which stays where it is', async () => {
    const reader = await anybody();
    const { page } = reader;
    const asked: string[] = [];
    page.on('request', (request) => { if (request.url().includes('/api/') || request.method() !== 'GET') asked.push(`${request.method()} ${new URL(request.url()).pathname} ${request.postData() ?? ''}`.trim()); });
    await page.goto(`/check/${printedCode(paper.code)}`);
    await page.getByRole('heading', { name: /^Issued by / }).waitFor();
    await page.locator('input[type=file]').setInputFiles({ name: 'received.pdf', mimeType: 'application/pdf', buffer: paper.bytes });
    await page.getByText('The file is, byte for byte, the one that was issued.').waitFor();
    await page.locator('input[type=file]').setInputFiles({ name: 'other.pdf', mimeType: 'application/pdf', buffer: Buffer.concat([paper.bytes, Buffer.from(' ')]) });
    await page.getByRole('heading', { name: 'Not issued here' }).waitFor();
    await sound(reader, 'paper-check-not-issued');
    expect(asked).toHaveLength(3);
    for (const each of asked) expect(each).toMatch(/^GET \/api\/issued\/[0-9A-Za-z]+$/);
    await page.goto('/check/NOT-A-CODE');
    await page.getByRole('alert').waitFor();
    await sound(reader, 'paper-check-no-code');
    await page.locator('input[type=file]').setInputFiles({ name: 'received.pdf', mimeType: 'application/pdf', buffer: paper.bytes });
    await page.getByText('The file is, byte for byte, the one that was issued.').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await reader.context.close();
  });
});

describe('in the request', () => {
  it('the signature is told in words, version by version', async () => {
    const { page } = supervisor;
    await page.goto(`/requests/${sent.reference}?tab=documents`);
    await page.getByText('Signed electronically by Office of the Prosecutor of Velmara, without a time stamp.').waitFor();
    await sound(supervisor, 'documents-proof');
    await page.getByRole('link', { name: /^Signatures of/ }).first().click();
    await page.getByText('Signature intact, signer not confirmed.').waitFor();
    await page.getByText('the whole file, all 2 versions').waitFor();
    await sound(supervisor, 'signature');
  });

  it('whose signatures are believed is proposed by one administrator and adopted by another', async () => {
    const administrator = await person(browser, house, house.account('GE-TSK', 'administrator'));
    const { page } = administrator;
    await page.goto('/admin/trust');
    await page.getByRole('button', { name: 'Propose', exact: true }).click();
    await page.getByText('Give at least one root or certificate').first().waitFor();
    await page.getByLabel('Partner').selectOption({ index: 1 });
    await page.getByLabel('Roots', { exact: true }).fill(cast.root.pem);
    await page.getByLabel('First day').fill('2026-01-01');
    await page.getByLabel('Where they come from').fill('Handed over on paper; fingerprints compared by telephone.');
    await page.getByRole('button', { name: 'Propose', exact: true }).click();
    await page.getByText('Proposed', { exact: true }).waitFor();
    await sound(administrator, 'trust-proposed');
    const first = await Visitor.signedIn(house, house.account('GE-TSK', 'administrator'));
    const other = await first.post<{ id: string }>('/api/trust-policies', { roots: aHolder({ name: 'Thaleia Test Root', authority: true }).pem, from: '2026-01-01', note: 'For another partner.' });
    await first.post(`/api/trust-policies/${other.body.id}/end`, {});
    const second = await person(browser, house, house.account('GE-TSK', 'administrator', 1), { width: 390, dark: true });
    await second.page.goto('/admin/trust');
    await second.page.getByRole('button', { name: /^Adopt:/ }).click();
    await second.page.getByText('In force').waitFor();
    await sound(second, 'trust-in-force-narrow-dark');
  });

  it('a file that came another way is checked, and nothing of it is kept', async () => {
    const { page } = supervisor;
    await page.goto('/verification');
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByText('Choose the PDF').first().waitFor();
    await page.getByLabel('The PDF').setInputFiles({ name: 'mail.pdf', mimeType: 'application/pdf', buffer: Buffer.from(paper.bytes.map((byte, n) => (n === 4_000 ? byte ^ 1 : byte))) });
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByText('Altered or damaged: do not rely on this file.').first().waitFor();
    await sound(supervisor, 'verification-broken');
  });

  it('a paper is withdrawn, and everybody who asks is told', async () => {
    const { page } = supervisor;
    await page.goto(`/requests/${sent.reference}?tab=documents`);
    await page.getByRole('button', { name: /^Withdraw paper:/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Withdraw a paper' });
    await dialog.getByRole('button', { name: 'Withdraw paper' }).click();
    await dialog.getByText('Give the reason').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByLabel('Reason').fill('The order behind it was annulled.');
    await dialog.getByRole('button', { name: 'Withdraw paper' }).click();
    await page.getByText('Issued, and withdrawn since.').waitFor();
    await sound(supervisor, 'documents-withdrawn');
    const reader = await anybody({ width: 390 });
    await reader.page.goto(`/check/${paper.code}`);
    await reader.page.getByRole('heading', { name: /and withdrawn on/ }).waitFor();
    await sound(reader, 'paper-check-withdrawn-narrow');
    const them = await Visitor.signedIn(house, house.account('GE-TSK', 'liaison-officer'));
    const arrived = await arrives(them, sent.reference);
    const officer = await person(browser, house, house.account('GE-TSK', 'liaison-officer'));
    await officer.page.goto(`/requests/${arrived.reference}?tab=documents`);
    await officer.page.getByText('Issued, and withdrawn since.').waitFor();
    await sound(officer, 'documents-withdrawn-by-them');
  });

  it('also after the request is closed', async () => {
    const officer = await Visitor.signedIn(house, house.account('GE-TSK', 'liaison-officer'));
    const author = await Visitor.signedIn(house, house.account('BE-VAL', 'prosecutor'));
    const other = await sendExample(author, direct, 'minimal-preservation', { to: 'GE-TSK' });
    const theirs = await arrives(officer, other.reference);
    await officer.command(theirs.id, 'AcknowledgeReceipt');
    await officer.command(theirs.id, 'SendAnswer', { extent: 'none', documentIds: [], refused: [{ part: 'All', ground: 'political_offence', reason: 'Invented.' }] });
    await stageBecomes(author, other.id, 'refused');
    expect(await author.command(other.id, 'Close', { outcome: 'refused' })).toBe('closed');
    const [issued] = (await documentsOf(direct, other.id)).filter(({ kind }) => kind === 'issued');
    const key = randomUUID();
    const order = { type: 'WithdrawPaper', documentId: issued!.id, reason: 'Annulled after the end.' };
    const answers = [await direct.post(`/api/requests/${other.id}/commands`, order, { 'idempotency-key': key }), await direct.post(`/api/requests/${other.id}/commands`, order, { 'idempotency-key': key })];
    expect(answers).toMatchObject([{ status: 200, body: { outcome: 'accepted', stage: 'closed' } }, { status: 200, body: { outcome: 'accepted' } }]);
    expect(await direct.read(`/api/issued/${issued!.proof!.code!}`)).toMatchObject({ issued: true, withdrawn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string });
  });
});
