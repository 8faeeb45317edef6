import type { DocumentResponse, SecondLanguageResponse, TranslationResponse } from '@comity/http-contract';
import { extractDocument, textOfPages } from '@comity/documents';
import type { Browser } from 'playwright-core';
import { asOwner } from '../support/database';
import { openBrowser, person, violations, type Watched } from '../support/browser';
import { Visitor } from '../support/http-client';
import { startInstallation, type Installation } from '../support/installation';
import { answerChecks, approve, arrives, documentsOf, draftOf, example, openDraft, submit } from '../support/journey';
import { sound } from '../support/page-steps';

jest.setTimeout(240_000);

let house: Installation;
let browser: Browser;
let author: Watched;
let direct: Visitor;
let draft = { id: '', reference: '' };

/** Lines end elsewhere on the page. */
const bare = (text: string): string => text.replace(/[\s\p{Cf}]/gu, '');
const textOf = (pdf: Buffer): string => bare(textOfPages(pdf).join(''));

beforeAll(async () => {
  house = await startInstallation('translation-pages');
  browser = await openBrowser();
  author = await person(browser, house, house.account('BE-VAL', 'prosecutor'));
  direct = await Visitor.signedIn(house, house.account('BE-VAL', 'prosecutor'));
  // The requested authority of this house reads French alone.
  await asOwner(house.ownerUrl, (client) => client.query(`UPDATE agency SET languages = '{fr}' WHERE code = 'GE-TSK'`));
  const { form, values } = example('minimal-preservation');
  const { id, reference } = await openDraft(direct, { to: 'GE-TSK', case: 'Threats', form, lang: 'en' });
  await direct.put(`/api/requests/${id}/draft`, { version: 1, values });
  draft = { id, reference };
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

const stateOf = (): Promise<TranslationResponse> => direct.read(`/api/requests/${draft.id}/translations/fr`);
const facts = 'On 12 November 2026 the school';

describe('a second language, through the pages, as people', () => {
  it('is chosen on the draft page, which says what is printed in it and what is left to do', async () => {
    const { page } = author;
    await page.goto(`/requests/${draft.reference}/draft`);
    await page.getByText('The addressee does not accept this language').waitFor();
    await page.getByText(/reads French\. It does not read English: choose a second language that it reads/).waitFor();
    await page.getByLabel('Second language').selectOption('fr');
    await page.getByText(/^0 of \d+ paragraphs translated, \d+ missing/).waitFor();
    await page.getByText('The words of the form are printed in this language too.').waitFor();
    await page.getByText(/reads French\. .* reads only the second language/).waitFor();
    await page.getByText('Automatic: side by side; one after the other').waitFor();
    await page.getByText('paragraphs are not translated (French)').first().waitFor();
    expect(await page.getByText('The addressee does not accept this language').count()).toBe(0);
    const kept = page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.url().endsWith('/draft/also') && answer.ok());
    await page.getByLabel('How the two stand').selectOption('after');
    await kept;
    await page.getByText('the requested State reads only the translation').first().waitFor();
    await sound(author, 'second-language');
    await page.setViewportSize({ width: 390, height: 844 });
    await sound(author, 'second-language-390');
    await page.setViewportSize({ width: 1440, height: 1000 });
    await page.goto(`/requests/${draft.reference}`);
    await page.getByText('English, with French as the second language').waitFor();
    await sound(author, 'request-two-languages');
    await page.goto(`/requests/${draft.reference}/draft`);
    await page.getByRole('link', { name: 'Translate the texts' }).waitFor();
    expect((await direct.read<SecondLanguageResponse>(`/api/requests/${draft.id}/translations`))).toMatchObject({ also: 'fr', arrangement: 'after' });
  });

  it('terms of art are offered and adopted', async () => {
    const officer = await person(browser, house, house.account('BE-VAL', 'liaison-officer'));
    const { page } = officer;
    await page.getByRole('link', { name: 'Glossaries' }).click();
    await page.getByText('No terms are in use for this pair').waitFor();
    await page.getByLabel('service provider → fournisseur de services').check();
    await page.getByRole('button', { name: 'Adopt 1 term' }).click();
    await page.getByRole('button', { name: 'End: service provider' }).waitFor();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('Write its rendering').first().waitFor();
    await page.getByLabel('Term (English)').fill('account');
    await page.getByLabel('Rendering (French)').fill('compte');
    await page.getByLabel('Source', { exact: true }).fill('Decision of the head of authority');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('button', { name: 'End: account' }).waitFor();
    await sound(officer, 'glossary');
    await page.setViewportSize({ width: 390, height: 844 });
    await sound(officer, 'glossary-390');
    await officer.context.close();
  });

  it('a machine draft is kept as such; a person makes it a translation by saving it under a name', async () => {
    const { page } = author;
    await page.getByRole('link', { name: 'Translate the texts' }).click();
    await page.getByRole('heading', { level: 1, name: 'Translation into French' }).waitFor();
    const field = page.getByRole('textbox', { name: 'Translation of Summary of the facts' });
    const entry = page.getByRole('listitem').filter({ hasText: facts });
    await field.fill('Le 12 novembre 2026 une école');
    await page.getByRole('button', { name: 'Save: Summary of the facts' }).click();
    await entry.getByText('Choose how it is saved').waitFor();
    expect((await stateOf()).progress).toMatchObject({ machine: 0, done: 0 });
    await entry.getByLabel('Machine draft').check();
    await page.getByRole('button', { name: 'Save: Summary of the facts' }).click();
    await entry.locator('.segment__state').getByText('Machine draft').waitFor();
    expect((await stateOf()).progress.machine).toBe(1);
    await page.getByRole('button', { name: 'Choose: Summary of the facts' }).click();
    await entry.getByLabel('Revised by a person').check();
    await page.getByRole('button', { name: 'Save: Summary of the facts' }).click();
    await entry.getByText('Name the translator, or say that you translated it yourself').waitFor();
    await entry.getByLabel('Translator').fill('Nathalie Ferrant');
    await sound(author, 'translation-saved-as');
    await entry.getByRole('button', { name: 'Insert “compte”' }).click();
    expect(await field.inputValue()).toBe('Le 12 novembre 2026 une école compte');
    await field.fill('Le 12 novembre 2026, l’école de la place du Moulin a reçu trois messages d’un seul compte.');
    await page.getByRole('button', { name: 'Save: Summary of the facts' }).click();
    await entry.locator('.segment__state').getByText('Nathalie Ferrant').waitFor();
    await sound(author, 'translation');
  });

  it('says beside the paragraph and in the check which figures, days and names it has otherwise', async () => {
    const { page } = author;
    const entry = page.getByRole('listitem').filter({ hasText: facts });
    const field = page.getByRole('textbox', { name: 'Translation of Summary of the facts' });
    const right = await field.inputValue();
    await field.fill(right.replace('12 novembre', '21 novembre'));
    await page.getByRole('button', { name: 'Save: Summary of the facts' }).click();
    await entry.getByText('Compare with the original').waitFor();
    expect(await entry.locator('.segment__differences').innerText()).toMatch(/12 November 2026[^]*In the translation only:[^]*21 novembre 2026/);
    await sound(author, 'translation-differences');
    const { check } = await draftOf(direct, draft.id);
    expect(check.findings.filter(({ rule, level }) => rule === 'TRN-09' && level === 'advice').map(({ section, field: at, message }) => [section, at, message])).toEqual([['10', '/facts', expect.stringMatching(/12 November 2026 is in the original, not in the translation; 21 novembre 2026 is in the translation only/) as string]]);
    await field.fill(right);
    await page.getByRole('button', { name: 'Save: Summary of the facts' }).click();
    await entry.getByText('Compare with the original').waitFor({ state: 'detached' });
  });

  it('keeps what is not saved, and shows what somebody else saved meanwhile', async () => {
    const { page } = author;
    const field = page.getByRole('textbox', { name: 'Translation of Why preservation is needed' });
    await field.fill('Mon texte');
    await page.getByRole('link', { name: 'Glossary' }).click();
    await page.getByRole('heading', { level: 1, name: 'Glossaries' }).waitFor();
    await page.goBack();
    await field.waitFor();
    await page.getByRole('button', { name: 'Choose: Why preservation is needed' }).click();
    await page.getByLabel('Revised by a person').check();
    await page.getByLabel(/^I translated this myself/).check();
    await page.getByRole('button', { name: 'Done: Why preservation is needed' }).click();
    expect(await field.inputValue()).toBe('Mon texte');
    const { sourceSha256, version } = (await stateOf()).segments.find(({ at }) => at === '/values/13/necessity')!;
    await (await Visitor.signedIn(house, house.account('BE-VAL', 'supervisor'))).put(`/api/requests/${draft.id}/translations/fr`, { sourceSha256, version, state: 'machine', text: 'Le leur' });
    await page.getByRole('button', { name: 'Save: Why preservation is needed' }).click();
    await page.getByText('Somebody saved this paragraph meanwhile').waitFor();
    await page.getByText('Le leur', { exact: true }).waitFor();
    expect(await field.inputValue()).toBe('Mon texte');
    await page.getByRole('button', { name: 'Save: Why preservation is needed' }).click();
    await page.getByText('Somebody saved this paragraph meanwhile').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Take back: Why preservation is needed' }).click();
    await page.getByText(/^1 of 5 paragraphs translated, 4 missing/).waitFor();
  });

  it('goes from paragraph to paragraph by keys', async () => {
    const { page } = author;
    await page.getByRole('heading', { level: 1 }).focus();
    for (let left = (await stateOf()).progress.missing; left > 0; left -= 1) {
      if (left === (await stateOf()).segments.length - 1) await page.keyboard.press('n');
      const name = await page.evaluate('document.activeElement.getAttribute("aria-label")') as string;
      expect(name).toMatch(/^Translation of /);
      await page.keyboard.type(`En français : ${name.slice(15)}, compte et fournisseur de services`);
      await page.keyboard.press('Control+Enter');
      await page.getByText(left === 1 ? /^All \d+ paragraphs translated/ : new RegExp(`, ${left - 1} missing$`)).waitFor();
    }
    expect((await stateOf()).progress).toMatchObject({ missing: 0, stale: 0, machine: 0 });
  });

  it('says what changed in a stale one, and works on a small screen and in the dark', async () => {
    const { values, version } = await draftOf(direct, draft.id);
    const text = String(values['10']?.['facts']);
    await direct.put(`/api/requests/${draft.id}/draft`, { version, values: { ...values, 10: { ...values['10'], facts: text.replace('three messages', 'four messages') } } });
    const { page } = author;
    await page.goto(`/requests/${draft.reference}/translation?show=open`);
    await page.getByText('Source changed').waitFor();
    expect(await page.locator('.segment del').innerText()).toContain('three');
    expect(await page.locator('.segment ins').innerText()).toContain('four');
    await page.setViewportSize({ width: 390, height: 844 });
    await sound(author, 'translation-stale-390');
    await page.emulateMedia({ colorScheme: 'dark' });
    await sound(author, 'translation-stale-390-dark');
    await page.setViewportSize({ width: 1440, height: 1000 });
    await sound(author, 'translation-stale-dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByRole('button', { name: 'Choose: Summary of the facts' }).click();
    await page.getByLabel('Certified', { exact: true }).check();
    await page.getByLabel('Translator').fill('Nathalie Ferrant');
    await page.getByLabel('Kind of certification').fill('sworn translator');
    await page.getByLabel('Certified on').fill('2026-11-20');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Translation of Summary of the facts' }).fill('Le 12 novembre 2026, l’école a reçu quatre messages d’un seul compte.');
    await page.getByRole('button', { name: 'Save: Summary of the facts' }).click();
    await page.getByText('Every paragraph is translated and current.').waitFor();
  });

  it('is on the paper that is sent, and the requested authority reads it there', async () => {
    const preview = await direct.bytes(`/api/requests/${draft.id}/draft/preview.pdf`);
    expect(textOf(preview.bytes)).toContain(bare('l’école a reçu quatre messages'));
    await answerChecks(direct, draft.id);
    await submit(direct, draft.id);
    const { page } = author;
    await page.goto(`/requests/${draft.reference}/translation`);
    await page.getByText('The draft was sent for check or approved').waitFor();
    const checker = await person(browser, house, house.account('BE-VAL', 'liaison-officer'));
    await checker.page.goto(`/requests/${draft.reference}/review`);
    await checker.page.getByText(/^Translation into French: All \d+ paragraphs translated$/).waitFor();
    await checker.context.close();
    const sent = await approve(await Visitor.signedIn(house, house.account('BE-VAL', 'liaison-officer')), draft.id);
    const theirs = await Visitor.signedIn(house, house.account('GE-TSK', 'liaison-officer'));
    const arrived = await arrives(theirs, sent.reference);
    const paper = (await documentsOf(theirs, arrived.id)).find((each: DocumentResponse) => each.kind === 'received' && each.name.endsWith('.pdf'))!;
    const { bytes } = await theirs.bytes(`/api/documents/${paper.id}/content`);
    const text = textOf(bytes);
    for (const words of ['l’école a reçu quatre messages', 'On 12 November 2026', 'Nathalie Ferrant (sworn translator, 2026-11-20)']) expect(text).toContain(bare(words));
    expect(extractDocument(bytes).values['10']?.['facts']).toContain('four messages');
  });
});
