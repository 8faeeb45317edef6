import type { RequestResponse } from '@comity/http-contract';
import type { Browser } from 'playwright-core';
import { openBrowser, person, type Watched } from '../support/browser';
import { Visitor } from '../support/http-client';
import { startInstallation, type Installation } from '../support/installation';
import { answerChecks, approve, attachAll, draftOf, example, openDraft, read, stageBecomes, submit } from '../support/journey';
import { act, sound, status } from '../support/page-steps';
import { putKey, takeKey } from '../support/signing-key';
import { aCast } from '../signing/support/cast';

jest.setTimeout(240_000);

const cast = aCast();
let house: Installation;
let browser: Browser;
let [author, checker]: Visitor[] = [];
let request: RequestResponse;
beforeAll(async () => {
  house = await startInstallation('held-pages');
  // A key that does not belong to its certificate: the paper can be made and not be signed.
  putKey(house.dataDir, 'BE-VAL', cast.prosecutor, cast.office.pem);
  browser = await openBrowser();
  author = await Visitor.signedIn(house, house.account('BE-VAL', 'prosecutor'));
  checker = await Visitor.signedIn(house, house.account('BE-VAL', 'liaison-officer'));
  request = await openDraft(author, { ...example('minimal-preservation'), to: 'GE-TSK' });
  await attachAll(author, request.id);
  await answerChecks(author, request.id);
  await submit(author, request.id);
  const { version, digest } = await draftOf(checker, request.id);
  await checker.command(request.id, 'ApproveAndSend', { draftVersion: version, digest, method: 'handwritten' });
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

const shown = async (role: string, options: Parameters<typeof person>[3] = {}): Promise<Watched> => {
  const who = await person(browser, house, house.account('BE-VAL', role), options);
  await who.page.goto(`/requests/${request.reference}`);
  await who.page.getByText('The paper is not sent', { exact: true }).waitFor({ timeout: 30_000 });
  return who;
};

describe('a request whose paper is held', () => {
  it('says so, with the reason, to everybody who sees it; whoever may not return it is offered nothing', async () => {
    for (const [role, offered] of [['auditor', 0], ['prosecutor', 0], ['liaison-officer', 1], ['supervisor', 1]] as const) {
      const { page, context } = await shown(role);
      await page.getByText(/do not belong together/).first().waitFor();
      expect([role, await page.getByRole('button', { name: 'Return for correction', exact: true }).count()]).toEqual([role, offered]);
      await context.close();
    }
  });

  it('reads well on every screen', async () => {
    for (const [name, options] of [['held', {}], ['held-dark', { dark: true }], ['held-narrow', { width: 390, height: 844 }], ['held-narrow-dark', { width: 390, height: 844, dark: true }]] as const) {
      const who = await shown('supervisor', options);
      await sound(who, `paper-${name}`);
      await who.context.close();
    }
  });

  it('comes back to the drafter with the reason, and goes out after the next approval', async () => {
    const supervisor = await shown('supervisor');
    await act(supervisor, 'Return for correction', async (dialog) => {
      await dialog.getByLabel('What must change').fill('Name the provider as its register does.');
      await sound(supervisor, 'paper-held-return');
    }, 'Return to drafter');
    await status(supervisor.page, 'Returned');
    expect(await supervisor.page.getByText('The paper is not sent', { exact: true }).count()).toBe(0);
    const drafter = await person(browser, house, house.account('BE-VAL', 'prosecutor'));
    await drafter.page.goto(`/requests/${request.reference}/draft`);
    await drafter.page.getByText('Name the provider as its register does.').first().waitFor();
    await sound(drafter, 'paper-held-returned-draft');
    takeKey(house.dataDir, 'BE-VAL');
    await submit(author!, request.id);
    await approve(checker!, request.id);
    expect(await read(checker!, request.id)).toMatchObject({ stage: 'sent', held: null });
    await expect(supervisorReturns()).rejects.toThrow(/NOT_AT_THIS_STAGE/);
    await stageBecomes(author!, request.id, 'sent');
  });
});

const supervisorReturns = async (): Promise<unknown> => (await Visitor.signedIn(house, house.account('BE-VAL', 'supervisor'))).command(request.id, 'ReturnApproved', { reason: 'Too late.' });
