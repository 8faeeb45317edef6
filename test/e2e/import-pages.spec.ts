import { renderPaper, type FormDocumentLike } from '@comity/documents';
import type { FormContentResponse, RequestListResponse } from '@comity/http-contract';
import type { Browser } from 'playwright-core';
import { openBrowser, person, type Watched } from '../support/browser';
import { contradicting } from '../support/contradicting-paper';
import { Visitor } from '../support/http-client';
import { startInstallation, type Installation } from '../support/installation';
import { example } from '../support/journey';
import { sound } from '../support/page-steps';

jest.setTimeout(240_000);

let house: Installation;
let browser: Browser;
let officer: Watched;
let direct: Visitor;
beforeAll(async () => {
  house = await startInstallation('import-pages');
  browser = await openBrowser();
  officer = await person(browser, house, house.account('GE-TSK', 'liaison-officer'));
  direct = await Visitor.signedIn(house, house.account('GE-TSK', 'liaison-officer'));
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

const { form, lang, values } = example('minimal-preservation');
const paperOf = (facts: string): FormDocumentLike => ({ form, lang, values: { ...values, '10': { facts } } });

const second: FormDocumentLike = { form, lang, values: { ...values, '10': { ...values['10'], facts: 'The account sent four messages.' } } };

async function choose(bytes: Buffer, page = officer.page): Promise<void> {
  await page.getByLabel(/The PDF as it came|Choose another file/).setInputFiles({ name: 'request.pdf', mimeType: 'application/pdf', buffer: bytes });
  await page.getByRole('heading', { name: 'What came' }).waitFor();
}

async function state(): Promise<void> {
  const { page } = officer;
  await page.getByLabel('Received: date').fill('2026-11-20');
  await page.getByLabel('Received: time').fill('09:15');
  await page.getByLabel('How it came').selectOption('post');
}

describe('papers that came by e-mail or post, through the pages', () => {
  it('a paper whose data say something else is read beside its page, chosen and registered', async () => {
    const { page } = officer;
    await page.goto('/inbox');
    await page.getByRole('link', { name: 'Register a request that came on paper' }).click();
    await sound(officer, 'paper-empty');
    await choose(await contradicting(paperOf('The account sent THREE messages.'), paperOf('The account sent NINE messages.')));
    await page.getByRole('button', { name: 'Register the request' }).click();
    await page.getByRole('alert').filter({ hasText: 'Choose for' }).waitFor();
    await sound(officer, 'paper-differs');
    await page.getByRole('group', { name: /facts/i }).getByLabel('As printed on the page').check();
    await page.getByLabel('The whole text of this field').fill('The account sent THREE messages.');
    await page.getByLabel('I have read these lines').check();
    await page.getByLabel('Requesting authority', { exact: true }).selectOption('BE-VAL');
    await page.getByLabel('Their reference').fill('BE-VAL-2026-00901');
    await page.getByLabel('What it is about').fill('Messages to a school');
    await state();
    await sound(officer, 'paper-settled');
    await page.getByRole('button', { name: 'Register the request' }).click();
    await page.getByText('Messages to a school').first().waitFor();
    await page.getByText('The account sent THREE messages.').waitFor();
    await sound(officer, 'paper-registered');
    const { rows: [row] } = await direct.read<RequestListResponse>('/api/requests?view=inbox');
    expect((await direct.read<FormContentResponse>(`/api/requests/${row!.id}/form`)).values['10']).toMatchObject({ facts: 'The account sent THREE messages.' });
  });

  it('a paper that came apart fills what was missing', async () => {
    const { page } = officer;
    const { rows: [row] } = await direct.read<RequestListResponse>('/api/requests?view=inbox');
    await page.goto(`/requests/${row!.reference}`);
    await page.getByRole('main').getByRole('button', { name: /^More/ }).click();
    await page.getByRole('menuitem', { name: 'Take over a paper that came' }).click();
    await choose((await renderPaper(second)).bytes);
    await page.getByRole('heading', { name: 'What the paper adds' }).waitFor();
    await page.getByRole('group', { name: /facts/i }).getByLabel('As on this paper').check();
    await state();
    await sound(officer, 'paper-into');
    await page.getByRole('button', { name: 'Take it over' }).click();
    await page.getByText('The account sent four messages.').first().waitFor();
  });

  it('a paper whose form opens no request says so before and after it is chosen, and what can be done with it', async () => {
    const { page } = officer;
    await page.goto('/inbox/paper');
    await page.getByText('A request begins with a paper of one of these forms').waitFor();
    const question = example('forms/more-information-request.minimal');
    await choose((await renderPaper({ form: question.form, lang: question.lang, values: question.values })).bytes);
    await page.getByText(/“.+” opens no request/).waitFor();
    await page.getByText('Make a standard document').waitFor();
    expect(await page.getByRole('button', { name: 'Register the request' }).count()).toBe(0);
    await sound(officer, 'paper-opens-none');
  });

  it('is the same on a narrow and dark screen', async () => {
    const narrow = await person(browser, house, house.account('GE-TSK', 'liaison-officer'), { width: 390, height: 844, dark: true });
    await narrow.page.goto('/inbox/paper');
    await choose(await contradicting(paperOf('The account sent ten messages.'), paperOf('The account sent no messages.')), narrow.page);
    await narrow.page.getByRole('group', { name: /facts/i }).getByLabel('As printed on the page').check();
    await narrow.page.getByRole('button', { name: 'Register the request' }).click();
    await narrow.page.getByRole('alert').filter({ hasText: 'Choose how it came' }).waitFor();
    await sound(narrow, 'paper-narrow-dark');
    await narrow.context.close();
  });

  it('a paper that is registered already is told, and a file that is none', async () => {
    const { page } = officer;
    await page.goto('/inbox/paper');
    await choose((await renderPaper(second)).bytes);
    await page.getByText(/is registered already as GE-TSK-/).waitFor();
    await sound(officer, 'paper-known');
    await page.getByLabel('Choose another file').setInputFiles({ name: 'x.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 nothing') });
    await page.getByRole('alert').filter({ hasText: 'This file cannot be taken over' }).waitFor();
  });
});
