import { attachedBytes } from '@comity/documents';
import type { LetterheadResponse } from '@comity/http-contract';
import type { Browser } from 'playwright-core';
import { openBrowser, person, violations, type Watched } from '../support/browser';
import { Visitor } from '../support/http-client';
import { startInstallation, type Installation } from '../support/installation';
import { documentsOf, sendExample } from '../support/journey';
import { sound } from '../support/page-steps';
import { markPng } from '../support/pictures';

jest.setTimeout(240_000);

let house: Installation;
let browser: Browser;
let first: Watched;
let second: Watched;
beforeAll(async () => {
  house = await startInstallation('letterhead-pages');
  browser = await openBrowser();
  first = await person(browser, house, house.account('BE-VAL', 'administrator'));
  second = await person(browser, house, house.account('BE-VAL', 'administrator', 1));
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

const png = (bytes: Buffer, name = 'mark.png', mimeType = 'image/png') => ({ name, mimeType, buffer: bytes });
const sizes = [['phone', { width: 390, height: 844 }], ['dark', { width: 1440, height: 1000, dark: true }], ['phone-dark', { width: 390, height: 844, dark: true }]] as const;

describe('the head of papers, through the pages, as two administrators', () => {
  let address = '';

  it('one proposes it with a picture; what is missing or cannot be printed is said at its field', async () => {
    const { page } = first;
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Letterhead' }).click();
    await page.getByRole('heading', { level: 1, name: 'Letterhead' }).waitFor();
    await page.getByText('From the directory of authorities', { exact: false }).waitFor();
    await sound(first, 'letterhead-none');

    await page.getByRole('button', { name: 'Propose a letterhead' }).click();
    const dialog = page.getByRole('dialog', { name: 'Propose a letterhead' });
    await dialog.getByLabel('Name', { exact: true }).fill('Office of the Public Prosecutor, Valmere');
    await dialog.getByRole('radio', { name: 'Upload a picture' }).check();
    await dialog.getByRole('button', { name: 'Propose', exact: true }).click();
    await dialog.getByRole('link', { name: 'Choose the file of the picture' }).waitFor();
    await dialog.getByRole('link', { name: 'Give the reason' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByLabel('Reason').fill('A mark of our own.');
    await dialog.getByLabel('File').setInputFiles(png(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'mark.svg', 'image/svg+xml'));
    await dialog.getByRole('button', { name: 'Propose', exact: true }).click();
    await dialog.getByText(/drawings as SVG can carry programs/).waitFor();
    await dialog.getByLabel('File').setInputFiles(png(markPng('alpha')));
    await dialog.getByRole('button', { name: 'Propose', exact: true }).click();
    await page.waitForURL(/\/admin\/letterhead\/[0-9a-f-]{36}$/);
    address = new URL(page.url()).pathname;
    await page.getByText('You proposed this: another administrator has to decide.').waitFor();
    expect(await page.getByRole('button', { name: 'Adopt this letterhead' }).count()).toBe(0);
    await page.getByRole('img', { name: 'Picture of Office of the Public Prosecutor, Valmere' }).waitFor();
    await sound(first, 'letterhead-proposed');
  });

  it('the other looks at the specimen and adopts it, with the keyboard', async () => {
    const { page } = second;
    await page.goto(address);
    await page.getByTitle('Specimen with this letterhead').waitFor();
    await page.getByLabel('Reason', { exact: true }).fill('Looked at the specimen.');
    await page.getByRole('button', { name: 'Adopt this letterhead' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Adopted', { exact: true }).first().waitFor();
    await sound(second, 'letterhead-adopted');
    const officer = await Visitor.signedIn(house, house.account('BE-VAL', 'liaison-officer'));
    expect(await officer.read<LetterheadResponse>('/api/agency/letterhead')).toMatchObject({ number: 1, name: 'Office of the Public Prosecutor, Valmere', picture: { width: 300, height: 300 } });
  });

  it('stands on the paper that is sent, and its digest in the data of it', async () => {
    const [author, approver] = await Promise.all((['prosecutor', 'supervisor'] as const).map((role) => Visitor.signedIn(house, house.account('BE-VAL', role))));
    const { id } = await sendExample(author!, approver!, 'minimal-preservation', { to: 'GE-TSK' });
    const issued = (await documentsOf(author!, id)).find(({ kind }) => kind === 'issued');
    const paper = (await author!.bytes(`/api/documents/${issued!.id}/content`)).bytes;
    const present = await author!.read<LetterheadResponse>('/api/agency/letterhead');
    expect([paper.includes('/Subtype /Image'), JSON.parse(attachedBytes(paper).toString()) as object]).toEqual([true, expect.objectContaining({ letterheadPicture: present.picture?.sha256 })]);
  });

  it.each(sizes)('stands on a screen of another kind: %s', async (name, options) => {
    const reader = await person(browser, house, house.account('BE-VAL', 'administrator'), options);
    for (const [path, page] of [['/admin/letterhead', 'letterhead'], [address, 'letterhead-one']] as const) {
      await reader.page.goto(path);
      await reader.page.getByRole('img').first().waitFor();
      await sound(reader, `${page}-${name}`);
    }
    await reader.context.close();
  });
});

describe('wordings, through the pages', () => {
  const FORM = '/admin/wordings/COE_TCY_PRESERVATION_29_30/fr';

  it('are found by language, read, and approved in the name of a person', async () => {
    const { page } = first;
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Wordings' }).click();
    await page.getByRole('heading', { level: 1, name: 'Wordings' }).waitFor();
    await page.getByRole('heading', { name: '64 wordings' }).waitFor();
    await page.getByLabel('Language', { exact: true }).selectOption('fr');
    await page.getByRole('heading', { name: '8 wordings' }).waitFor();
    await sound(first, 'wordings');
    await page.getByRole('link', { name: /^Data preservation request/ }).click();
    await page.waitForURL((url) => url.pathname === FORM);
    await page.getByText('Nobody has approved this wording.', { exact: false }).waitFor();
    await page.getByText('Show the texts beside their English').click();
    await page.getByRole('cell', { name: 'Demande de conservation', exact: false }).first().waitFor();
    await sound(first, 'wording');

    await page.getByRole('button', { name: 'Enter the approval' }).click();
    await page.getByRole('link', { name: 'Say what makes the person competent' }).waitFor();
    await page.getByLabel('Name', { exact: true }).fill('Ines Tavares');
    await page.getByLabel('Post', { exact: true }).fill('Lawyer-linguist');
    await page.getByLabel('Competence', { exact: true }).fill('Sworn translator for French and English');
    await page.getByLabel('Approved on', { exact: true }).fill('2026-11-20');
    await page.getByLabel(/^This person has read this wording/).check();
    await page.getByRole('button', { name: 'Enter the approval' }).click();
    await page.getByText('Papers in this language bear no mark.').waitFor();
    await sound(first, 'wording-approved');
  });

  it('lose the approval with a reason that stays', async () => {
    const { page } = second;
    await page.goto(FORM);
    await page.getByRole('button', { name: 'Withdraw this approval' }).click();
    await page.getByRole('button', { name: 'Withdraw this approval' }).click();
    await page.getByText('Give the reason').waitFor();
    await page.getByLabel('Why does it no longer stand?').fill('A term was found wrong.');
    await page.getByRole('button', { name: 'Withdraw this approval' }).click();
    await page.getByText('A term was found wrong.').waitFor();
    await page.getByRole('button', { name: 'Enter the approval' }).waitFor();
    await sound(second, 'wording-withdrawn');
  });

  it.each(sizes)('stand on a screen of another kind: %s', async (name, options) => {
    const reader = await person(browser, house, house.account('BE-VAL', 'administrator'), options);
    for (const [path, page] of [['/admin/wordings?lang=ar', 'wordings'], ['/admin/wordings/ACK_RECEIPT/ar', 'wording']] as const) {
      await reader.page.goto(path);
      await reader.page.getByRole('heading', { level: 2 }).first().waitFor();
      if (page === 'wording') await reader.page.getByText('Show the texts beside their English').click();
      await sound(reader, `${page}-${name}`);
    }
    await reader.context.close();
  });
});
