import type { Browser } from 'playwright-core';
import type { DocumentResponse } from '@comity/http-contract';
import { asOwner } from '../support/database';
import { openBrowser, person, type Watched } from '../support/browser';
import { Visitor } from '../support/http-client';
import { startInstallation, type Installation } from '../support/installation';
import { arrives, documentsOf, draftOf, openDraft, sendExample } from '../support/journey';
import { sound } from '../support/page-steps';

jest.setTimeout(240_000);

let house: Installation;
let browser: Browser;
let author: Watched;
let direct: Visitor;

beforeAll(async () => {
  house = await startInstallation('intake-pages');
  browser = await openBrowser();
  author = await person(browser, house, house.account('BE-VAL', 'prosecutor'));
  direct = await Visitor.signedIn(house, house.account('BE-VAL', 'prosecutor'));
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

const scripted = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R >>\nendobj\n');
const photo = Buffer.concat([Buffer.from('ffd8fffe000d', 'hex'), Buffer.from('A. Nobody. '), Buffer.from('ffc0000b080004000401011100ffda0008010100003f001234ffd9', 'hex')]);

describe('files that come in, through the pages', () => {
  it('a file that may harm is added with a reason, or left out; a program is not', async () => {
    const { page } = author;
    const { id, reference } = await openDraft(direct, { to: 'GE-TSK', case: 'Files', form: 'COE_TCY_PRESERVATION_29_30', lang: 'en' });
    const { version, values } = await draftOf(direct, id);
    await direct.put(`/api/requests/${id}/draft`, { version, values: { ...values, '17': { attachments: [{ title: 'Order of the court' }] } } });
    await page.goto(`/requests/${reference}/draft?section=17`);
    const choose = (name: string, buffer: Buffer): Promise<void> => page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'application/pdf', buffer });
    await choose('order.pdf.vbs', Buffer.from('text'));
    await page.getByText('A file ending in “.vbs” runs when it is opened.').waitFor();
    await choose('order.pdf', scripted);
    await page.getByText('The PDF holds a script').waitFor();
    await sound(author, 'file-needs-reason');
    await page.getByRole('button', { name: 'Leave it out' }).click();
    expect(await documentsOf(direct, id)).toEqual([]);
    await choose('order.pdf', scripted);
    await page.getByRole('button', { name: 'Add it with this reason' }).click();
    await page.getByText('Give a reason of at least three letters.').waitFor();
    await page.getByLabel('Why is it added?').fill('The order as the court sent it.');
    await page.getByRole('button', { name: 'Add it with this reason' }).click();
    await page.getByText('File attached').waitFor();
    await direct.attach(id, 'attachment', 'photo.jpg', photo);
    await page.goto(`/requests/${reference}?tab=documents`);
    await page.getByText('The order as the court sent it.').waitFor();
    await page.getByText('What the file says of itself').click();
    await page.getByText('A. Nobody.').waitFor();
    await page.getByRole('link', { name: /copy without metadata/ }).waitFor();
    await sound(author, 'documents-found');
  });

  it('a file that came with a message is held until somebody accepts it', async () => {
    const supervisor = await Visitor.signedIn(house, house.account('BE-VAL', 'supervisor'));
    const officer = await person(browser, house, house.account('GE-TSK', 'liaison-officer'));
    const them = await Visitor.signedIn(house, house.account('GE-TSK', 'liaison-officer'));
    const sent = await sendExample(direct, supervisor, 'minimal-preservation', { to: 'GE-TSK' });
    const { id, reference } = await arrives(them, sent.reference);
    const [paper] = await documentsOf(them, id) as DocumentResponse[];
    // As if something had been found in it.
    await asOwner(house.ownerUrl, async (client) => {
      const { rows: [agency] } = await client.query<{ id: string }>("SELECT id FROM agency WHERE code = 'GE-TSK'");
      await client.query("SELECT set_config('comity.agency', $1, false)", [agency!.id]);
      await client.query('ALTER TABLE document DISABLE TRIGGER document_intake_stays');
      await client.query("UPDATE document SET intake = jsonb_build_object('schema', 1, 'facts', '[]'::jsonb, 'strippable', false, 'scan', jsonb_build_object('state', 'not-scanned'), 'findings', '[{\"code\":\"macros\",\"level\":\"warn\",\"params\":{},\"place\":{}}]'::jsonb), intake_at = now() WHERE id = $1", [paper!.id]);
      await client.query('ALTER TABLE document ENABLE TRIGGER document_intake_stays');
    });
    const { page } = officer;
    await page.goto(`/requests/${reference}?tab=documents`);
    await page.getByText('Held: something was found in this file.').waitFor();
    expect(await page.getByRole('link', { name: /^Download/ }).count()).toBe(0);
    await sound(officer, 'document-held');
    await page.getByLabel('Why is it accepted?').fill('Opened apart from the network.');
    await page.getByRole('button', { name: 'Accept the file' }).click();
    await page.getByRole('link', { name: /^Download/ }).first().waitFor();
    await page.getByText('Opened apart from the network.').waitFor();
    await sound(officer, 'document-accepted');
  });
});
