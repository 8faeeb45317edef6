import type { Browser } from 'playwright-core';
import { openBrowser, person, violations, type Watched } from '../support/browser';
import { eventually } from '../support/eventually';
import { Visitor } from '../support/http-client';
import { startInstallation, type Installation } from '../support/installation';
import { answerChecks, approve, draftOf, example, read, sendExample, submit } from '../support/journey';
import { act, nothing, sound, status } from '../support/page-steps';
import type { RequestListResponse } from '@comity/http-contract';

jest.setTimeout(240_000);

let house: Installation;
let browser: Browser;
let author: Watched;
let checker: Watched;
let officer: Watched;
let supervisor: Watched;
let direct: Visitor;
let ours = { id: '', reference: '' };
const followUp = { reference: '' };

beforeAll(async () => {
  house = await startInstallation('pages');
  browser = await openBrowser();
  author = await person(browser, house, house.account('BE-VAL', 'prosecutor'));
  checker = await person(browser, house, house.account('BE-VAL', 'liaison-officer'));
  officer = await person(browser, house, house.account('GE-TSK', 'liaison-officer'));
  supervisor = await person(browser, house, house.account('BE-VAL', 'supervisor'));
  direct = await Visitor.signedIn(house, house.account('BE-VAL', 'prosecutor'));
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

/** Today, so many days on, in Tbilisi. */
const inDays = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tbilisi', year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(Date.now() + days * 86_400_000));

describe('the first request, through the pages, as people', () => {
  it('signs in, and is told when the password is wrong', async () => {
    const context = await browser.newContext({ baseURL: house.url, viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto('/sign-in');
    await page.getByLabel('Work email').fill('nobody@be-val.example');
    await page.getByLabel('Password', { exact: true }).fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').or(page.getByRole('heading', { name: 'You are not signed in' })).first().waitFor();
    await sound({ page, context, problems: [] }, 'sign-in');
    const cookies = (await author.context.cookies()).find((cookie) => cookie.name.startsWith('__Host-'))!;
    expect([cookies.httpOnly, cookies.secure, cookies.sameSite]).toEqual([true, true, 'Lax']);
    await context.close();
  });

  it('a prosecutor starts a draft for another agency', async () => {
    const { page } = author;
    await page.goto('/desk');
    await sound(author, 'desk-empty');
    await page.goto('/requests/new/form');
    await page.getByRole('radio', { name: /preserv/i }).check();
    await page.getByLabel('To which agency?').selectOption({ label: (await page.getByLabel('To which agency?').locator('option').allTextContents()).find((text) => text.includes('GE-TSK'))! });
    await page.getByLabel(/title/i).first().fill('Extortion of the harbour companies');
    await sound(author, 'new-request');
    await page.getByRole('button', { name: 'Start the draft' }).click();
    await page.waitForURL(/\/requests\/BE-VAL-\d{4}-\d{5}\/draft/);
    const reference = /BE-VAL-\d{4}-\d{5}/.exec(page.url())![0];
    const list = await direct.read<RequestListResponse>(`/api/requests?view=all&reference=${reference}`);
    ours = { id: list.rows[0]!.id, reference };
  });

  it('what is missing is named beside the field, and the draft saves itself', async () => {
    const { page } = author;
    await sound(author, 'draft-empty');
    const { version, values } = await draftOf(direct, ours.id);
    const whole = example('extortion-mailboxes').values;
    const { attachments: _none, ...last } = whole['17']!;
    const { necessity: _missing, ...thirteen } = whole['13']!;
    await direct.put(`/api/requests/${ours.id}/draft`, { version, values: { ...values, ...whole, '13': thirteen, '17': last } });
    await page.goto(`/requests/${ours.reference}/draft?section=13`);
    await page.getByText(/^Fill in “.+”\.$/).first().waitFor();
    await sound(author, 'draft-missing');
    await page.getByRole('textbox', { name: /why preservation is needed/i }).fill('The provider deletes its records after 30 days, and the persons announced that they will close the mailboxes. ჩანაწერები იშლება.');
    await eventually('the draft saved itself', 10_000, async () => (await draftOf(direct, ours.id)).values['13']?.['necessity'] !== undefined);
    await eventually('the page says so', 10_000, async () => /^Draft \d+, saved/.test(await page.getByRole('status').filter({ hasText: /saved|Saving/ }).first().innerText()));
    await page.getByText(/^Fill in “.+”\.$/).first().waitFor({ state: 'detached' });
  });

  it('declarations are confirmed, and the draft goes to be checked', async () => {
    const { page } = author;
    for (const box of await page.getByRole('checkbox', { name: 'I confirm this' }).all()) await box.check();
    for (const reason of await page.getByRole('textbox', { name: /^Reason/ }).all()) await reason.fill('Explained in the file of the case.');
    await eventually('every check is answered', 15_000, async () => (await draftOf(direct, ours.id)).check.complete);
    await page.getByText(/All checks passed|nothing open/).first().waitFor();
    await sound(author, 'draft-ready');
    await act(author, 'Send for check', nothing);
    await eventually('the draft is in check', 10_000, async () => (await read(direct, ours.id)).stage === 'review');
  });

  it('a second person returns it with a reason, then approves and sends', async () => {
    const { page } = checker;
    await page.goto(`/requests/${ours.reference}/review`);
    await sound(checker, 'review');
    await page.getByRole('button', { name: 'Return to drafter' }).click();
    await page.getByRole('textbox', { name: /what must change/i }).fill('Name the hour of the first message.');
    await page.getByRole('button', { name: 'Return to drafter' }).last().click();
    await eventually('it is returned', 10_000, async () => (await read(direct, ours.id)).stage === 'returned');
    await author.page.goto(`/requests/${ours.reference}/draft?section=10`);
    await author.page.getByText('Name the hour of the first message.').first().waitFor();
    await sound(author, 'draft-returned');
    await act(author, 'Send for check', nothing);
    await page.goto(`/requests/${ours.reference}/review`);
    await page.getByRole('button', { name: /^Approve and send/ }).first().click();
    await page.getByRole('spinbutton', { name: /target for the acknowledgement/i }).or(page.getByLabel(/target for the acknowledgement/i)).first().fill('12');
    await sound(checker, 'approve');
    await page.getByRole('button', { name: /^Send to / }).click();
    await eventually('it is sent', 20_000, async () => (await read(direct, ours.id)).stage === 'sent');
    await page.goto(`/requests/${ours.reference}`);
    await status(page, 'Sent');
    await sound(checker, 'request-sent');
  });

  it('the other agency acknowledges and asks; the sender sees each step without reloading', async () => {
    const { page } = officer;
    await author.page.goto(`/requests/${ours.reference}`);
    await page.goto('/inbox');
    await page.getByRole('link', { name: /^GE-TSK-/ }).first().waitFor();
    await sound(officer, 'inbox');
    await page.getByRole('link', { name: /^GE-TSK-/ }).first().click();
    await page.waitForURL(/\/requests\/GE-TSK-/);
    await act(officer, 'Acknowledge receipt', nothing);
    await status(author.page, 'Acknowledged');
    await act(officer, 'Ask for more information', async (dialog) => {
      await dialog.getByLabel(/^Question/).fill('Which of the accounts wrote first?');
      await dialog.getByLabel(/^Answer wanted by/).fill(inDays(6));
    }, 'Send the question');
    await status(author.page, 'More information needed');
    await author.page.getByText('Which of the accounts wrote first?').first().waitFor();
    await sound(author, 'request-question');
    await act(author, 'Send information', async (dialog) => dialog.getByLabel(/^Answer/).first().fill('The harbour account, at 14:07 CET.'));
    await status(page, 'Executing');
  });

  it('preservation is recorded; both see the clocks and why each date is what it is', async () => {
    const { page } = officer;
    await act(officer, 'Record preservation', async (dialog) => {
      await dialog.getByLabel(/^Took effect on/).fill(inDays(0));
      await dialog.getByLabel(/^Provider(?! reference)/).fill('Mail Provider of Tskaldidi');
      await dialog.getByLabel(/^Provider reference/).fill('MP-2026-77');
      await dialog.getByLabel(/^Ends on/).fill(inDays(90));
    }, 'Record and tell them');
    await status(author.page, 'Replied');
    await author.page.getByText('MP-2026-77').first().waitFor();
    await sound(author, 'request-preserved');
    await page.reload();
    await sound(officer, 'request-incoming');
    await author.page.getByRole('region', { name: 'Preservation guaranteed until' }).getByRole('link', { name: /Why this date/ }).click();
    await author.page.waitForURL(/why=/);
    await author.page.getByText('That day is not counted.').first().waitFor();
    await sound(author, 'why-this-date');
    await author.page.keyboard.press('Escape');
    for (const tab of ['Timeline', 'Documents', 'Correspondence', 'Audit']) {
      await author.page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
      await author.page.getByRole('tabpanel').waitFor();
      await sound(author, `request-${tab.toLowerCase()}`);
    }
  });

  it('the supervisor opens a number, sees its list, and reassigns', async () => {
    const { page } = supervisor;
    await page.goto('/dashboard');
    await sound(supervisor, 'dashboard');
    await page.getByRole('main').getByRole('link', { name: /^\d+ open$/ }).click();
    await page.waitForURL(/\/requests\?/);
    await page.getByRole('link', { name: ours.reference }).first().waitFor();
    await sound(supervisor, 'requests');
    await page.goto(`/requests/${ours.reference}`);
    const before = (await read(direct, ours.id)).owner!.id;
    await act(supervisor, 'Reassign request', async (dialog) => {
      const choices = dialog.getByRole('radio');
      if ((await choices.count()) > 0) await choices.first().check();
      else await dialog.getByRole('combobox').or(dialog.locator('select')).first().selectOption({ index: 1 });
    }, 'Reassign');
    await eventually('it has a new owner', 10_000, async () => (await read(direct, ours.id)).owner?.id !== before);
    await page.goto('/escalations');
    await sound(supervisor, 'escalations');
  });

  it('the follow-up is drafted with what is known', async () => {
    const { page } = author;
    await page.goto(`/requests/${ours.reference}`);
    await page.getByRole('button', { name: 'Draft the follow-up under Article 31' }).click();
    await page.waitForURL(/\/draft/);
    await sound(author, 'follow-up-draft');
    followUp.reference = /BE-VAL-\d{4}-\d{5}/.exec(page.url())![0];
    await page.goto(`/requests/${ours.reference}`);
    await page.getByText(/1 linked request/).first().waitFor();
  });

  it('the executing side answers in part with a file and a coded ground; the requesting side closes', async () => {
    const [found] = (await direct.read<RequestListResponse>(`/api/requests?view=all&reference=${followUp.reference}`)).rows;
    const whole = example('subscriber-follow-up').values;
    const { version, values } = await draftOf(direct, found!.id);
    await direct.put(`/api/requests/${found!.id}/draft`, {
      version, values: { ...values, '13': { ...whole['13'], ...values['13'] }, '14': { ...whole['14'], ...values['14'] }, '15': whole['15'], '17': whole['17'], '18': { signature: whole['18']!['signature'] } },
    });
    await answerChecks(direct, found!.id);
    await submit(direct, found!.id);
    await approve(await Visitor.signedIn(house, house.account('BE-VAL', 'liaison-officer')), found!.id);
    const { page } = officer;
    await page.goto('/inbox');
    await page.getByRole('link', { name: /^GE-TSK-\d{4}-00002/ }).first().click();
    await act(officer, 'Acknowledge receipt', nothing);
    await act(officer, 'Send answer', async (dialog) => {
      await dialog.getByRole('radio', { name: 'In part' }).check();
      await dialog.locator('input[type=file]').setInputFiles({ name: 'subscriber.csv', mimeType: 'text/csv', buffer: Buffer.from('account;holder\nharbour;Invented Person\n') });
      await dialog.getByRole('checkbox', { name: 'Send subscriber.csv' }).waitFor();
      await dialog.getByLabel(/^Which part/).fill('Payment data');
      await dialog.getByLabel(/^Ground for refusal/).selectOption({ index: 3 });
      await dialog.getByLabel(/^Reason/).fill('A court order is needed for payment data.');
      expect(await violations(page)).toEqual([]);
    });
    await status(page, 'Part replied');
    await author.page.goto(`/requests/${followUp.reference}`);
    await status(author.page, 'Part replied');
    await author.page.getByText('A court order is needed for payment data.').first().waitFor();
    await author.page.getByRole('tab', { name: /^Documents/ }).click();
    const [download] = await Promise.all([author.page.waitForEvent('download'), author.page.getByRole('tabpanel').getByRole('link', { name: /Download.*subscriber\.csv|subscriber\.csv/ }).first().click()]);
    expect(download.suggestedFilename()).toBe('subscriber.csv');
    await author.page.getByRole('tab', { name: /^Overview/ }).click();
    await act(author, 'Close request', async (dialog) => {
      await dialog.getByLabel(/^Outcome/).selectOption({ label: 'Obtained in part' });
      expect(await violations(author.page)).toEqual([]);
    });
    await status(author.page, 'Closed');
    await sound(author, 'request-closed');
  });

  it('a request is withdrawn before execution, and the other side acknowledges it', async () => {
    const sent = await sendExample(direct, await Visitor.signedIn(house, house.account('BE-VAL', 'supervisor')), 'minimal-preservation', { to: 'GE-TSK' });
    await author.page.goto(`/requests/${sent.reference}`);
    await act(author, 'Withdraw request', async (dialog) => dialog.getByLabel(/^Reason/).fill('The data was handed over by its owner.'));
    await status(author.page, 'Withdrawal sent');
    await officer.page.goto('/inbox');
    await officer.page.getByRole('link', { name: /^GE-TSK-\d{4}-00003/ }).first().click();
    await officer.page.getByText('The data was handed over by its owner.').first().waitFor();
    await act(officer, 'Acknowledge withdrawal', nothing);
    await status(author.page, 'Closed');
  });

  it('the desk shows what needs me, on a wide and on a narrow window, light and dark', async () => {
    await author.page.goto('/desk');
    await author.page.getByRole('link', { name: /^BE-VAL-/ }).first().waitFor();
    await sound(author, 'desk');
    const sizes: [string, { width: number; height: number; dark?: boolean }][] = [['phone', { width: 390, height: 844 }], ['dark', { width: 1440, height: 1000, dark: true }], ['small', { width: 320, height: 640 }]];
    for (const [name, options] of sizes) {
      const visitor = await person(browser, house, house.account('BE-VAL', 'prosecutor'), options);
      for (const path of ['/desk', `/requests/${ours.reference}`, '/requests']) {
        await visitor.page.goto(path);
        await visitor.page.getByRole('main').getByText(/BE-VAL-\d{4}-\d{5}/).first().waitFor();
        await sound(visitor, `${path === '/desk' ? 'desk' : path === '/requests' ? 'requests' : 'request'}-${name}`);
      }
      await visitor.context.close();
    }
  });

  it('works by keyboard: skip link, shortcuts, tabs, and a dialog that keeps the focus', async () => {
    const { page } = author;
    await page.goto('/desk');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('r');
    await page.waitForURL(/\/requests/);
    await eventually('the focus is on the heading', 5_000, async () => page.evaluate("document.activeElement?.tagName === 'H1'"));
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog');
    await palette.waitFor();
    await page.keyboard.type(ours.reference);
    await palette.getByText(ours.reference).first().waitFor();
    await page.keyboard.press('Escape');
    await palette.waitFor({ state: 'hidden' });
  });

  it('a request of another agency is a page that is not there', async () => {
    await officer.page.goto(`/requests/${ours.reference}`);
    await officer.page.getByRole('heading', { name: /not found/i }).waitFor();
    await sound(officer, 'not-found');
  });
});
