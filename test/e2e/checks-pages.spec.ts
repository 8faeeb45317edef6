import type { AgencyCheckResponse } from '@comity/http-contract';
import type { Browser } from 'playwright-core';
import { openBrowser, person, violations, type Watched } from '../support/browser';
import { Visitor } from '../support/http-client';
import { startInstallation, type Installation } from '../support/installation';
import { answerChecks, attachAll, example, openDraft, submit } from '../support/journey';
import { sound } from '../support/page-steps';

jest.setTimeout(240_000);

const MESSAGE = 'Say why the data would be lost, with the date on which the provider deletes it.';

const opened = (): ReturnType<typeof openDraft> => openDraft(author, { ...example('minimal-preservation'), to: 'GE-TSK' });

let house: Installation;
let browser: Browser;
let first: Watched;
let second: Watched;
let author: Visitor;
let back = { id: '', reference: '' };
let check = '';

beforeAll(async () => {
  house = await startInstallation('checks-pages');
  browser = await openBrowser();
  first = await person(browser, house, house.account('BE-VAL', 'administrator'));
  second = await person(browser, house, house.account('BE-VAL', 'administrator', 1));
  author = await Visitor.signedIn(house, house.account('BE-VAL', 'prosecutor'));
  back = await opened();
  await attachAll(author, back.id);
  await answerChecks(author, back.id);
  await submit(author, back.id);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

describe('from a request that came back to a check, as people', () => {
  it('the checker reads what nobody has recorded, and returns the draft', async () => {
    const officer = await person(browser, house, house.account('BE-VAL', 'supervisor'));
    await officer.page.goto(`/requests/${back.reference}/review`);
    await officer.page.getByText(/^Nobody has recorded what Georgia asks of this request/).waitFor();
    await sound(officer, 'review-not-recorded');
    await officer.page.getByRole('button', { name: /^Return/ }).first().click();
    const dialog = officer.page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Say when the provider deletes.');
    await dialog.getByRole('button', { name: /^Return/ }).click();
    await dialog.waitFor({ state: 'hidden' });
    await officer.context.close();
  });

  it('an administrator finds the suggestion without what was written, and makes a check of it', async () => {
    const { page } = first;
    await page.goto('/admin/law-changes');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Checks' }).click();
    await page.getByText('Returned by our checker').waitFor();
    await sound(first, 'checks');
    await page.getByRole('button', { name: /^Make a check/ }).click();
    await page.getByText('What was written is shown only to people who may read requests.').waitFor();
    expect(await page.getByText('Say when the provider deletes.').count()).toBe(0);
    expect(await page.getByLabel('State it goes to').inputValue()).toBe('GE');
    expect(await page.getByLabel('Measure', { exact: true }).inputValue()).toBe('preserve_data');
    await page.getByRole('button', { name: 'Propose', exact: true }).click();
    await page.getByRole('alert').getByText('Write what the drafter reads').waitFor();
    await page.getByLabel('Section').selectOption('13');
    await page.getByLabel('Field', { exact: true }).selectOption('/necessity');
    await page.getByLabel('It fires when').selectOption('shorter-than');
    await page.getByLabel('Fewest characters').fill('5000');
    await page.getByLabel('What the drafter reads').fill(MESSAGE);
    await page.getByRole('button', { name: 'Show the drafts that it would hit' }).click();
    await page.getByText(/^It fires on \d+ of \d+ open drafts/).waitFor();
    await sound(first, 'check-form');
    await page.getByLabel('Reason', { exact: true }).fill('Two requests came back for it.');
    await page.getByRole('button', { name: 'Propose', exact: true }).click();
    await page.getByText('You proposed this: another administrator has to decide.').waitFor();
    check = new URL(page.url()).pathname;
    expect(await page.getByRole('button', { name: 'Adopt this check' }).count()).toBe(0);
    await sound(first, 'check-proposed');
  });

  it('another administrator adopts it by keyboard', async () => {
    const { page } = second;
    await page.goto(check);
    const adopt = page.getByRole('button', { name: 'Adopt this check' });
    await adopt.waitFor();
    await adopt.focus();
    await page.keyboard.press('Enter');
    await page.getByText('In force').waitFor();
    await sound(second, 'check-in-force');
  });

  it('the next draft shows it beside the field, with whose check it is, and takes a reason', async () => {
    const next = await opened();
    const drafter = await person(browser, house, house.account('BE-VAL', 'prosecutor'));
    const { page } = drafter;
    await page.goto(`/requests/${next.reference}/draft`);
    const panel = page.getByRole('region', { name: /^Checks/ });
    await panel.getByText(MESSAGE).waitFor();
    await panel.getByText('Check 1 of your agency.').waitFor();
    await panel.getByText(/^Nobody has recorded/).waitFor();
    await panel.getByLabel(/OWN-1$/).fill('The date is not known.');
    await panel.getByText('Nothing is open.').or(panel.getByText(/open$/)).first().waitFor();
    await sound(drafter, 'draft-own-check');
    await drafter.context.close();
  });

  it('retiring it takes two again; a suggestion is set aside with a reason', async () => {
    const { page } = first;
    await page.goto(check);
    await page.getByRole('button', { name: 'Propose to retire it' }).click();
    const dialog = page.getByRole('dialog', { name: 'Propose to retire this check' });
    await dialog.getByLabel('Reason').fill('The authority does not ask any more.');
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Propose', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Retire check 1' }).waitFor();
    await second.page.goto(new URL(page.url()).pathname);
    await second.page.getByRole('button', { name: 'Adopt this check' }).click();
    await second.page.getByText('Adopted', { exact: true }).waitFor();
    const list = await Visitor.signedIn(house, house.account('BE-VAL', 'administrator'));
    await page.goto('/admin/checks');
    await page.getByText('1 was dealt with').click();
    await page.getByRole('link', { name: /^Open the check/ }).waitFor();
    expect((await list.read<readonly AgencyCheckResponse[]>('/api/checks')).map(({ state }) => state).sort()).toEqual(['adopted', 'retired']);
  });

  it('what is recorded of States is read with its source, and that nothing is', async () => {
    const { page } = second;
    await page.goto('/law');
    await page.getByRole('link', { name: 'What States ask for' }).click();
    await page.getByRole('heading', { level: 2, name: /^Asked by Switzerland/ }).waitFor();
    await page.getByText('Treaty United States–Switzerland on mutual assistance of 1973, Art. 22(3)', { exact: false }).first().waitFor();
    await page.getByLabel('Requested State').selectOption('GE');
    await page.getByText(/^Nothing is recorded for Georgia alone/).waitFor();
    await sound(second, 'requirements');
  });

  it('every page holds on a wide and on a narrow window, light and dark', async () => {
    for (const [size, options] of [['wide-dark', { width: 1440, height: 1000, dark: true }], ['phone', { width: 390, height: 844 }], ['phone-dark', { width: 390, height: 844, dark: true }]] as const) {
      const visitor = await person(browser, house, house.account('BE-VAL', 'administrator'), options);
      for (const [name, path] of [['checks', '/admin/checks'], ['check', check], ['check-form', `/admin/checks/new`], ['requirements', '/law/requirements']] as const) {
        await visitor.page.goto(path);
        await visitor.page.getByRole('heading', { level: 2 }).or(visitor.page.getByLabel('It fires when')).first().waitFor();
        await sound(visitor, `${name}-${size}`);
      }
      await visitor.context.close();
    }
  });
});
