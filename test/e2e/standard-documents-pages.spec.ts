import type { StandardDocumentResponse, StandardDocumentsResponse } from '@comity/http-contract';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, person, type Watched } from '../support/browser';
import { soon } from '../support/eventually';
import { Visitor } from '../support/http-client';
import { startInstallation, type Installation } from '../support/installation';
import { arrives, documentsOf, read, sendExample, stageBecomes } from '../support/journey';
import { act, sound } from '../support/page-steps';

jest.setTimeout(300_000);

let house: Installation;
let browser: Browser;
let [prosecutor, officer, second]: Visitor[] = [];
let [executing, deciding, requesting]: Watched[] = [];
let ours: string;
let theirs: string;
let reference: string;

beforeAll(async () => {
  house = await startInstallation('standard-pages');
  browser = await openBrowser();
  const as = (agency: string, role: string): Promise<Visitor> => Visitor.signedIn(house, house.account(agency, role));
  [prosecutor, officer, second] = [await as('BE-VAL', 'prosecutor'), await as('GE-TSK', 'liaison-officer'), await as('GE-TSK', 'supervisor')];
  const sent = await sendExample(prosecutor, await as('BE-VAL', 'supervisor'), 'minimal-preservation', { to: 'GE-TSK' });
  ours = sent.id;
  ({ id: theirs, reference } = await arrives(officer, sent.reference));
  executing = await person(browser, house, house.account('GE-TSK', 'liaison-officer'));
  deciding = await person(browser, house, house.account('GE-TSK', 'supervisor'), { dark: true });
  requesting = await person(browser, house, house.account('BE-VAL', 'prosecutor'), { width: 390, height: 844 });
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

const madeOf = async (who: Visitor, form: string): Promise<StandardDocumentResponse> => {
  const { made } = await who.read<StandardDocumentsResponse>(`/api/requests/${theirs}/standard-documents`);
  return who.read<StandardDocumentResponse>(`/api/standard-documents/${made.find((each) => each.form === form)!.id}`);
};

/** By key: a click right after the page has scrolled goes to the frame of the paper that stood at that place until then. */
const issueByKey = (page: Page): Promise<void> => page.getByRole('button', { name: 'Issue', exact: true }).press('Enter');

describe('standard documents, through the pages', () => {
  it('the executing side makes an acknowledgement from what is known, reads it, and issues it', async () => {
    const { page } = executing!;
    await page.goto(`/requests/${reference}?tab=documents`);
    await page.getByRole('link', { name: 'Make a standard document' }).click();
    await page.getByRole('heading', { name: 'Usual at this point' }).waitFor();
    await sound(executing!, 'standard-choice');
    await page.getByRole('button', { name: 'Make: Acknowledgement of receipt' }).click();
    await page.getByText('Received at: the recorded receipt').waitFor();
    await page.getByText(/checks? blocks? sending/).first().waitFor();
    await sound(executing!, 'standard-editor');
    await page.getByRole('group', { name: 'Requesting authority' }).getByLabel('Kind').selectOption('public_prosecutor');
    await page.getByRole('combobox', { name: 'Channel' }).selectOption('portal');
    await page.getByRole('group', { name: 'Receiving authority is competent' }).getByLabel('Yes').check();
    for (const box of await page.getByRole('checkbox', { name: 'I confirm this' }).all()) await box.check();
    await page.getByText('All checks passed. The document can be issued.').waitFor();
    await issueByKey(page);
    const dialog = page.getByRole('dialog', { name: 'Issue the document' });
    await dialog.getByRole('button', { name: 'Issue', exact: true }).click();
    await dialog.getByText('Say how the paper is signed.').first().waitFor();
    await dialog.getByText('Not possible now: Qualified electronic signature, Qualified electronic seal, Advanced electronic signature. Your agency keeps no key for signing papers.').waitFor();
    expect(await dialog.locator('option:disabled').allTextContents()).toEqual(['Qualified electronic signature', 'Qualified electronic seal', 'Advanced electronic signature']);
    await dialog.getByLabel('How the paper is signed').selectOption('handwritten');
    await sound(executing!, 'standard-issue');
    await dialog.getByRole('button', { name: 'Issue', exact: true }).click();
    await page.getByText(/^Issued by /).waitFor();
    await sound(executing!, 'standard-issued');
    expect((await madeOf(officer!, 'ACK_RECEIPT')).state).toBe('issued');
  });

  it('it goes with the acknowledgement, and the requesting side reads it on a narrow screen', async () => {
    await executing!.page.goto(`/requests/${reference}`);
    await act(executing!, 'Acknowledge receipt', async (dialog) => { await dialog.getByLabel(/^Send .*ack-receipt\.pdf$/).check(); });
    await stageBecomes(prosecutor!, ours, 'acknowledged');
    const { reference: own } = await read(prosecutor!, ours);
    await soon('the paper arrives', async () => (await documentsOf(prosecutor!, ours)).find(({ name }) => name.endsWith('ack-receipt.pdf')));
    await requesting!.page.goto(`/requests/${own}?tab=documents`);
    await requesting!.page.getByRole('link', { name: /^Download.*ack-receipt\.pdf$/ }).waitFor();
    await sound(requesting!, 'standard-received-narrow');
    await requesting!.page.getByRole('link', { name: 'Make a standard document' }).click();
    await requesting!.page.getByText('Withdrawal or narrowing').first().waitFor();
    await sound(requesting!, 'standard-choice-narrow');
    await requesting!.page.getByRole('button', { name: 'Make: Withdrawal or narrowing' }).click();
    await requesting!.page.getByText('Filled from what is known').waitFor();
    await sound(requesting!, 'standard-editor-narrow');
  });

  it('a decision is issued by a colleague, and goes with the refusal', async () => {
    const { page } = executing!;
    await page.goto(`/requests/${reference}/standard-documents`);
    await page.getByRole('button', { name: 'Make: Decision on a request' }).click();
    await page.getByRole('group', { name: 'Requesting authority' }).getByLabel('Kind').selectOption('public_prosecutor');
    await page.getByLabel('Refused', { exact: true }).check();
    await page.getByLabel('Date of the decision').fill(new Date().toISOString().slice(0, 10));
    await page.getByRole('button', { name: 'Save and continue' }).press('Enter');
    await page.getByRole('heading', { name: 'B. Reasons' }).waitFor();
    await page.getByLabel('Political offence').first().check();
    await page.getByLabel('Reasons', { exact: true }).fill('The acts are a political offence.');
    await page.getByLabel('Consultation held').fill('By telephone with the prosecutor, without result.');
    await page.getByText(/Political|Go to/).first().waitFor();
    const made = await soon('the decision is saved', async () => {
      const one = await madeOf(officer!, 'DECISION_NOTICE');
      return one.values['B']?.['consultation'] ? one : null;
    });
    for (const box of await page.getByRole('checkbox', { name: 'I confirm this' }).all()) await box.check();
    for (const reason of await page.getByLabel(/^Reason [A-Z0-9-]+$/).all()) await reason.fill('Explained in the file.');
    await page.getByText('A colleague who did not write in it can issue it.').waitFor();
    await sound(executing!, 'standard-second-person');

    await deciding!.page.goto(`/requests/${reference}/standard-documents/${made.id}`);
    await deciding!.page.getByText('All checks passed. The document can be issued.').waitFor();
    await sound(deciding!, 'standard-editor-dark');
    await issueByKey(deciding!.page);
    const dialog = deciding!.page.getByRole('dialog', { name: 'Issue the document' });
    await dialog.getByLabel('How the paper is signed').selectOption('handwritten');
    await dialog.getByRole('button', { name: 'Issue', exact: true }).click();
    await deciding!.page.getByText(/^Issued by /).first().waitFor();
    const paper = (await madeOf(second!, 'DECISION_NOTICE')).documentId!;
    expect(await officer!.command(theirs, 'SendAnswer', { extent: 'none', documentIds: [paper], refused: [{ part: 'All', ground: 'political_offence', reason: 'They are one.' }] })).toBe('refused');
    await soon('the decision arrives', async () => (await documentsOf(prosecutor!, ours)).find(({ name }) => name.endsWith('decision-notice.pdf')));
  });

  it('a paper in two languages is translated on a page of its own, and what two people wrote in its rows is chosen between', async () => {
    const { page } = executing!;
    const made = (await officer!.post<StandardDocumentResponse>(`/api/requests/${theirs}/standard-documents`, { form: 'CUSTODY_RECORD' })).body;
    const place = `/requests/${reference}/standard-documents/${made.id}`;
    await page.goto(`${place}?section=B`);
    await page.getByRole('textbox', { name: 'Description' }).fill('One telephone, grey.');
    await page.getByLabel('Second language').selectOption('fr');
    await page.getByText(/0 of \d+ paragraphs translated/).waitFor();
    await sound(executing!, 'standard-two-languages');
    await page.getByRole('link', { name: 'Translate the texts' }).click();
    await page.getByRole('textbox', { name: 'Translation of Description' }).fill('Un téléphone, gris.');
    await page.getByRole('button', { name: 'Save: Description' }).click();
    await page.getByText('Choose how it is saved').waitFor();
    await page.getByLabel('Revised by a person').check();
    await page.getByLabel(/^I translated this myself/).check();
    await page.getByRole('button', { name: 'Save: Description' }).click();
    await page.getByText(/1 of \d+ paragraphs translated|All 1 paragraphs translated/).waitFor();
    await sound(executing!, 'standard-translation');
    await page.getByRole('link', { name: 'Back to the document' }).click();
    await page.getByText(/1 of \d+ paragraphs translated|All 1 paragraphs translated/).waitFor();

    await page.goto(`${place}?section=D`);
    await page.getByRole('button', { name: 'Add transfers' }).press('Enter'); // by key, as above
    await page.getByLabel('Reason', { exact: true }).fill('Examination');
    const before = await soon('the row is saved', async () => {
      const one = await madeOf(officer!, 'CUSTODY_RECORD');
      return JSON.stringify(one.values['D']).includes('Examination') ? one : null;
    });
    const rows = before.values['D'] as unknown as readonly object[];
    const answer = await second!.put(`/api/standard-documents/${made.id}`, { version: before.version, values: { ...before.values, D: [...rows, { eventPurpose: 'Storage' }] } });
    expect(answer.status).toBe(200);
    await page.getByLabel('Reason', { exact: true }).fill('Examination by an expert');
    const dialog = page.getByRole('dialog', { name: 'The draft was changed meanwhile' });
    await dialog.getByText('Transfers 2').waitFor();
    // What the dialog half covers is no target.
    await page.evaluate('window.scrollTo(0, 0)');
    await sound(executing!, 'standard-conflict');
    await dialog.getByLabel('Take theirs: Transfers').check();
    await dialog.getByRole('button', { name: 'Save the choice' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.getByLabel('Reason', { exact: true }).evaluateAll((each) => each.map((one) => (one as unknown as { readonly value: string }).value))).toEqual(['Examination', 'Storage']);
    await soon('both rows are kept as a list', async () => JSON.stringify((await madeOf(officer!, 'CUSTODY_RECORD')).values['D']).includes('Storage') || null);
  });

  it('a letter that holds another one whole is written on the page, begun with what the request says', async () => {
    const { page } = requesting!;
    const own = (await read(prosecutor!, ours)).reference;
    await page.goto(`/requests/${own}/standard-documents`);
    await page.getByText('Letters of request').or(page.locator('.standard-others summary')).first().waitFor();
    for (const summary of await page.locator('.standard-others summary').all()) await summary.click();
    await page.getByRole('button', { name: 'Make: Emergency mutual assistance' }).click();
    await page.getByText('All sections of the general letter of request: the document of the request').waitFor();
    const letter = page.getByRole('group', { name: 'All sections of the general letter of request', exact: true });
    expect(await letter.getByRole('textbox', { name: 'Offence', exact: true }).first().inputValue()).not.toBe('');
    await letter.getByRole('textbox', { name: 'Subject matter and nature of the proceedings' }).fill('A criminal matter.');
    await soon('the letter is saved', async () => {
      const { made } = await prosecutor!.read<StandardDocumentsResponse>(`/api/requests/${ours}/standard-documents`);
      const one = await prosecutor!.read<StandardDocumentResponse>(`/api/standard-documents/${made.find((each) => each.form === 'AP2_ART10_EMERGENCY_MLA')!.id}`);
      return JSON.stringify(one.values).includes('A criminal matter.') || null;
    });
    await sound(requesting!, 'standard-letter-narrow');
  });

  it('every form is found in one place, by keyboard, blank and as an example', async () => {
    const { page } = executing!;
    await page.goto('/desk');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /Reference, subject or action/ }).fill('standard');
    await page.getByRole('option', { name: 'Standard documents' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/papers$/);
    await page.getByText('37 forms').waitFor();
    await sound(executing!, 'forms');
    await page.getByRole('searchbox', { name: 'Find a form' }).focus();
    await page.keyboard.type('custody');
    await page.getByText('1 form', { exact: true }).or(page.getByText('2 forms', { exact: true })).first().waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Blank form: Chain of custody (PDF)' }).press('Enter');
    expect((await download).suggestedFilename()).toBe('CUSTODY_RECORD blank.pdf');
    await requesting!.page.goto('/papers');
    await requesting!.page.getByText('37 forms').waitFor();
    await sound(requesting!, 'forms-narrow');
  });
});
