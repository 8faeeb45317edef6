import type { AgencyResponse, ClockResponse } from '@comity/http-contract';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, person, violations, type Watched } from '../support/browser';
import { eventually } from '../support/eventually';
import { Visitor } from '../support/http-client';
import { startInstallation, type Installation } from '../support/installation';
import { clocksOf, sendExample } from '../support/journey';
import { sound } from '../support/page-steps';
import { inBerlin, pagesOf } from '../support/printed';

jest.setTimeout(240_000);

const LIMIT = 'eio-12-recognise';
const LABEL = 'Recognition is decided';

let house: Installation;
let browser: Browser;
let officer: Watched;
let first: Watched;
let second: Watched;
let direct: Visitor;
let sent = { id: '', reference: '' };
const change = { address: '' };

beforeAll(async () => {
  house = await startInstallation('clock-pages');
  browser = await openBrowser();
  officer = await person(browser, house, house.account('BE-VAL', 'prosecutor'));
  first = await person(browser, house, house.account('BE-VAL', 'administrator'));
  second = await person(browser, house, house.account('BE-VAL', 'administrator', 1));
  direct = await Visitor.signedIn(house, house.account('BE-VAL', 'prosecutor'));
  sent = await sendExample(direct, await Visitor.signedIn(house, house.account('BE-VAL', 'liaison-officer')), 'minimal-preservation', { to: 'GE-TSK' });
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

const tile = (page: Page, label: string) => page.getByRole('main').getByRole('region', { name: label, exact: true });
const clockOf = async (limit: string): Promise<ClockResponse> => (await clocksOf(direct, sent.id)).find((clock) => clock.limit === limit)!;
/** A step with one clock, by its menu. */
async function takeStep(page: Page, label: string, step: string, fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void>, confirm = step): Promise<void> {
  await tile(page, label).getByRole('button', { name: /^Change/ }).click();
  await page.getByRole('menuitem', { name: step }).click();
  const dialog = page.getByRole('dialog', { name: step });
  await dialog.waitFor();
  await fill(dialog);
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: confirm, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

describe('the law and its clocks, through the pages, as people', () => {
  it('four questions find the lawful ways, with what is doubtful and why the others are left out', async () => {
    const { page } = officer;
    await page.goto('/requests/new');
    await page.getByLabel('1. What do you need?').selectOption('preservation');
    await page.getByLabel('2. From which State?').selectOption('GE');
    await page.getByRole('heading', { name: /ways fit$/ }).waitFor();
    await page.getByRole('radio', { name: 'Urgent' }).check();
    await page.waitForURL(/urgency=urgent/);
    await page.getByRole('radio', { name: /^Budapest Convention/ }).first().check();
    await page.getByText('COE_TCY_PRESERVATION_29_30').first().waitFor();
    await page.getByText(/Too few finished cases to say/).first().waitFor();
    await sound(officer, 'route-picker');
    await page.getByText(/^Why \d+ other ways were left out$/).click();
    await page.getByText('GE is not bound by it', { exact: false }).first().waitFor();
  });

  it('a way without a procedure here says so; one with a form goes on to the draft, and the choice is kept', async () => {
    const { page } = officer;
    await page.getByRole('radio', { name: /^European Convention on Mutual Assistance/ }).first().check();
    await page.getByText('This request is made outside Comity for now').waitFor();
    await page.getByRole('radio', { name: /^Budapest Convention/ }).first().check();
    await page.getByRole('link', { name: 'Start this request' }).click();
    await page.waitForURL(/\/requests\/new\/form\?/);
    expect(await page.getByRole('radio', { name: /preserve/i }).isChecked()).toBe(true);
    await page.getByLabel(/^Reason for this way/).fill('The data is deleted after 30 days.');
    await page.getByLabel('Case', { exact: true }).selectOption('new');
    await page.getByLabel('Title of the new case').fill('Threats by message');
    await sound(officer, 'new-request-way');
    await page.getByRole('button', { name: 'Start the draft' }).click();
    await page.waitForURL(/\/draft/);
    const [reference] = /BE-VAL-\d{4}-\d{5}/.exec(page.url())!;
    await page.goto(`/requests/${reference}`);
    await page.getByRole('heading', { name: 'Chosen way' }).waitFor();
    await page.getByText('The data is deleted after 30 days.').waitFor();
  });

  it('starts a limit of the law: found by words, its place and facts given, its date seen before it is saved', async () => {
    const { page } = officer;
    await page.goto(`/requests/${sent.reference}`);
    await page.getByRole('button', { name: 'Start a time limit' }).click();
    const dialog = page.getByRole('dialog', { name: 'Start a time limit' });
    await dialog.getByRole('button', { name: 'Start the limit' }).click();
    await dialog.getByText('Choose a limit').first().waitFor();
    await dialog.getByLabel('Find a limit').fill('2014/41 recognition');
    await dialog.getByRole('button', { name: LABEL }).click();
    await dialog.getByLabel('State', { exact: true }).selectOption('DE');
    await dialog.getByLabel('Start event: date').fill(inBerlin(-3));
    expect(await dialog.getByLabel('Start event: zone').inputValue()).toBe('Europe/Berlin');
    await dialog.getByRole('button', { name: 'Preview the date' }).click();
    await dialog.getByText('That day is not counted.', { exact: false }).waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Start the limit' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await tile(page, LABEL).getByText('Running').waitFor();
    await tile(page, 'The measure is carried out').getByText('Not started').waitFor();
    await sound(officer, 'request-limits');
  });

  it('records what happens to it: a stop, an extension by an authority, another start; each with its reason', async () => {
    const { page } = officer;
    await direct.command(sent.id, 'StartClocks', { limits: ['eev-10-3'], start: inBerlin(-12), zone: 'Europe/Berlin', state: 'DE', facts: { issuingState: 'BE', issuedOn: inBerlin(-13) }, owedBy: 'them', certainty: 'stated' });
    await page.reload();
    const paused = (await clockOf('eev-10-3')).label;
    await takeStep(page, paused, 'Record an event', async (dialog) => {
      expect(await dialog.getByLabel('What happened?').inputValue()).toBe('clarificationRequested');
      await dialog.getByLabel('When did it happen?: date').fill(inBerlin(-8));
      await dialog.getByLabel(/^Reason/).fill('The provider asks which account is meant.');
    }, 'Record the event');
    await tile(page, paused).getByText('Paused').waitFor();
    await tile(page, paused).getByText('The provider asks which account is meant.').waitFor();
    expect(await tile(page, paused).getByText(/left on restart$/).count()).toBe(1);
    const before = (await clockOf(LIMIT)).dueExclusive;
    await takeStep(page, LABEL, 'Extend the limit', async (dialog) => {
      await dialog.getByLabel('Who extended it?').fill('Regional court');
      await dialog.getByLabel(/^Reason/).fill('The file is large.');
    });
    await takeStep(page, LABEL, 'Correct the start', async (dialog) => {
      await dialog.getByLabel('Right start: date').fill(inBerlin(-2));
      await dialog.getByLabel('Right start: time').fill('09:30');
      await dialog.getByRole('radio', { name: 'Confirmed by both sides' }).check();
      await dialog.getByLabel(/^Reason/).fill('The receipt bears the next day.');
    });
    const { dueExclusive, certainty, ledger } = await clockOf(LIMIT);
    expect(Date.parse(dueExclusive)).toBeGreaterThan(Date.parse(before));
    expect([certainty, ledger.map(({ what }) => what)]).toEqual(['confirmed', ['started', 'extended', 'corrected']]);
  });

  it('says why this date, and what it would be with another start', async () => {
    const { page } = officer;
    await tile(page, LABEL).getByRole('link', { name: /Why this date/ }).click();
    const panel = page.getByRole('complementary', { name: LABEL });
    await panel.getByText('The receipt bears the next day').waitFor();
    await panel.getByText('Extended by Regional court', { exact: false }).waitFor();
    await panel.getByText(/^What if it started at/).click();
    await panel.getByLabel('Other start: date').fill(inBerlin(-1));
    await panel.getByRole('button', { name: 'Compute' }).click();
    await panel.getByText('It would be: act by').waitFor();
    await sound(officer, 'what-if');
    await panel.getByRole('link', { name: 'Open as a page' }).click();
    await page.waitForURL(/\/clocks\//);
    await page.getByRole('heading', { name: 'Counting' }).waitFor();
    await sound(officer, 'clock-page-before');
  });

  it('a closing day is proposed with the clocks that it would move; who proposed it does not adopt it', async () => {
    const { page } = first;
    const last = new Date(Date.parse((await clockOf(LIMIT)).dueExclusive) - 1);
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit', day: '2-digit' }).format(last);
    await page.goto('/');
    await page.getByRole('heading', { name: 'Changes of law' }).waitFor();
    await sound(first, 'law-changes-empty');
    await page.goto('/admin/calendars?state=DE');
    await page.getByText('Good Friday').waitFor();
    await sound(first, 'calendars');
    await page.getByRole('button', { name: 'Propose a closing day' }).click();
    const dialog = page.getByRole('dialog', { name: 'Propose a closing day' });
    await dialog.getByRole('button', { name: 'Propose', exact: true }).click();
    await dialog.getByText('Give the date').first().waitFor();
    await dialog.getByLabel('Day', { exact: true }).fill(day);
    await dialog.getByLabel('Name of the day').fill('Day of mourning');
    await dialog.getByLabel('Reason').fill('Announced in the official journal.');
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Propose', exact: true }).click();
    await page.waitForURL(/\/admin\/law-changes\/[0-9a-f-]+$/);
    change.address = new URL(page.url()).pathname;
    await page.getByRole('heading', { name: 'It would move 1 open clock.' }).waitFor();
    await page.getByText('another administrator has to decide', { exact: false }).first().waitFor();
    expect(await page.getByRole('button', { name: 'Adopt this change' }).count()).toBe(0);
    await sound(first, 'law-change-own');
  });

  it('a second administrator sees old and new date, adopts it, and the clock carries both', async () => {
    const { page } = second;
    const before = (await clockOf(LIMIT)).dueExclusive;
    await page.goto(change.address);
    await page.getByText(sent.reference).waitFor();
    await page.getByRole('button', { name: 'Reject this change' }).click();
    await page.getByText('Give the reason').first().waitFor();
    await page.goto(change.address);
    await page.getByRole('button', { name: 'Adopt this change' }).waitFor();
    await sound(second, 'law-change');
    await page.getByRole('button', { name: 'Adopt this change' }).click();
    await page.getByRole('heading', { name: 'It moved 1 open clock.' }).waitFor();
    await sound(second, 'law-change-adopted');
    const moved = await clockOf(LIMIT);
    expect(Date.parse(moved.dueExclusive)).toBeGreaterThan(Date.parse(before));
    expect(moved.ledger.at(-1)).toMatchObject({ oldDue: before, newDue: moved.dueExclusive });
    await page.goto('/admin/calendars?state=DE&year=' + before.slice(0, 4));
    await page.getByText('Day of mourning').first().waitFor();
  });

  it('the working of a date, with all that changed it, prints on one page', async () => {
    const { page } = officer;
    const clock = await clockOf(LIMIT);
    await page.goto(`/requests/${sent.reference}/clocks/${clock.id}`);
    await page.getByRole('link', { name: 'Change of law' }).waitFor();
    await sound(officer, 'clock-page');
    expect(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true }))).toBe(1);
    await page.goto(`/requests/${sent.reference}?why=${clock.id}`);
    await page.getByRole('complementary', { name: LABEL }).waitFor();
    expect(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
  });

  it('ends it for good, and starts the one that waited for it', async () => {
    const { page } = officer;
    await page.goto(`/requests/${sent.reference}`);
    await takeStep(page, LABEL, 'End the clock', async (dialog) => dialog.getByLabel(/^Reason/).fill('The decision arrived.'));
    await tile(page, LABEL).getByText('Met').waitFor();
    await tile(page, 'The measure is carried out').getByText('Running').waitFor();
    expect(await tile(page, LABEL).getByRole('button', { name: /^Change/ }).count()).toBe(0);
  });

  it('the steps are taken by keyboard alone, and the focus comes back', async () => {
    const { page } = officer;
    const menu = tile(page, 'The measure is carried out').getByRole('button', { name: /^Change/ });
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Record an event' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await eventually('the focus is in the dialog', 5_000, async () => page.evaluate("document.activeElement?.closest('[role=dialog]') !== null"));
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('a record of participation is corrected by proposal', async () => {
    const { page } = first;
    await page.goto('/admin/participation');
    await page.getByText('Choose an instrument or a State.').waitFor();
    await page.getByLabel('Instrument').selectOption('eu-eio-2014-41');
    await page.getByLabel('State', { exact: true }).selectOption('DK');
    await page.getByRole('heading', { name: '1 record' }).waitFor();
    await page.getByText('Does not take part').waitFor();
    await sound(first, 'participation');
    await page.getByRole('button', { name: /^Propose a correction/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Propose a correction' });
    await dialog.getByLabel('What is not certain').fill('To be read again next year.');
    await dialog.getByLabel('Source', { exact: true }).fill('Protocol No 22, Articles 1 and 2');
    await dialog.getByLabel('Reason').fill('The article was missing.');
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Propose', exact: true }).click();
    await page.waitForURL(/\/admin\/law-changes\//);
    await page.getByRole('heading', { name: 'It would move no open clock.' }).waitFor();
    await page.getByRole('button', { name: 'Withdraw this proposal' }).click();
    await page.getByText('Withdrawn').first().waitFor();
  });

  it('a calendar feed is made, shown once, and revoked', async () => {
    const { page } = officer;
    await page.goto('/settings/calendar-feed');
    await page.getByText('A planning aid, not an alert', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Make an address' }).click();
    const address = await page.getByLabel('Address', { exact: true }).inputValue();
    const text = await (await fetch(address)).text();
    expect(text).toContain('BEGIN:VCALENDAR');
    expect(text).toContain(sent.reference);
    await sound(officer, 'calendar-feed');
    await page.getByRole('button', { name: 'Revoke the address' }).click();
    await page.getByText('You have no feed.').waitFor();
    expect(await page.getByLabel('Address', { exact: true }).count()).toBe(0);
    expect((await fetch(address)).status).toBe(404);
  });

  it('every page holds on a wide and on a narrow window, light and dark', async () => {
    const clock = await clockOf('eio-12-execute');
    const own = (await direct.read<readonly AgencyResponse[]>('/api/agencies')).find((agency) => agency.own)!;
    const works: readonly (readonly [string, string])[] = [
      ['route', `/requests/new?need=provider-data&to=GE&data=subscriber&urgency=urgent`], ['request-clocks', `/requests/${sent.reference}`], ['clock', `/requests/${sent.reference}/clocks/${clock.id}`],
      ['law', '/law'], ['instrument', '/law/eu-eio-2014-41#eio-12-execute'], ['feed', '/settings/calendar-feed'],
    ];
    const runs: readonly (readonly [string, string])[] = [['calendars', `/admin/calendars?state=${own.countryCode}`], ['participation', '/admin/participation?instrument=eu-eio-2014-41'], ['changes', '/admin/law-changes'], ['change', change.address]];
    const sizes = [['phone', { width: 390, height: 844 }], ['small', { width: 320, height: 640 }], ['dark', { width: 1440, height: 1000, dark: true }], ['phone-dark', { width: 390, height: 844, dark: true }]] as const;
    for (const [size, options] of sizes) {
      for (const [role, places] of [['prosecutor', works], ['administrator', runs]] as const) {
        const visitor = await person(browser, house, house.account('BE-VAL', role), options);
        for (const [name, path] of places) {
          await visitor.page.goto(path);
          await visitor.page.getByRole('heading', { level: 2 }).or(visitor.page.getByText('You have no feed.')).first().waitFor();
          await sound(visitor, `${name}-${size}`);
        }
        await visitor.context.close();
      }
    }
  });
});
