import { formIds } from '@comity/domain';
import { extractDocument, signPdf } from '@comity/documents';
import { exampleJson } from '../forms/examples';
import { aCast } from '../signing/support/cast';
import { startApi, type Api, type Bearer } from './api';

let api: Api;
let person: Bearer;

beforeAll(async () => {
  api = await startApi('papers');
  person = await api.as(api.a, 'prosecutor');
});
afterAll(() => api?.close());

const empty = { form: 'ACK_RECEIPT', lang: 'en', values: {} };
const pdf = (address: string, body: unknown): Promise<Response> =>
  fetch(`${api.url}/api${address}`, { method: 'POST', headers: { authorization: `Bearer ${person.token}`, 'content-type': 'application/json' }, body: JSON.stringify(body) });

describe('documents of any form, nothing stored', () => {
  it('are checked as the command line checks them', async () => {
    const one = await person.send('POST', '/api/papers/check', exampleJson('DECISION_NOTICE', 'complete'));
    expect(one).toMatchObject({ status: 200, body: { complete: true, findings: expect.any(Array), notChecked: expect.any(Array) } });
    const several = await person.send('POST', '/api/papers/check', [{ id: 'a', ...empty }, 5]);
    expect(several).toMatchObject({ status: 200, body: [{ id: 'a', complete: false }, { id: 1, error: { code: 'NOT_A_DOCUMENT' } }] });
  });

  it('are held against what the adopted law records of the State that the context names', async () => {
    const ask = (context: object) => person.send('POST', '/api/papers/check', { ...empty, form: 'MLA_REQUEST', values: { B: { basis: 'untoc' } }, context });
    expect((await ask({})).body).not.toHaveProperty('requirements');
    expect((await ask({ requestedState: 'GE', requestingState: 'BE' })).body).toMatchObject({
      requirements: { findings: expect.arrayContaining([expect.objectContaining({ rule: 'REQ-BOUND-un-untoc-2000', level: 'advice', kind: 'binding', message: expect.stringContaining('(UNTOC Art. 18(14))') })]), notRecorded: { requestedState: 'GE', about: expect.arrayContaining(['apostille']) } },
    });
  });

  it.each([
    ['a key that no document has', { ...empty, more: 1 }, 'UNKNOWN_KEY', '/more'],
    ['a field that the section does not have', { ...empty, values: { A: { nope: 1 } } }, 'UNKNOWN_KEY', '/values/A/nope'],
    ['a form that nobody knows', { ...empty, form: 'X' }, 'NOT_ACCEPTED', '/form'],
  ])('are refused with the place: %s', async (_what, given, code, field) => {
    expect(await person.send('POST', '/api/papers/check', given)).toMatchObject({ status: 422, body: { code, errors: [{ field }] } });
  });

  it('are printed where they are complete, and give their data back', async () => {
    const document = exampleJson('EVIDENCE_TRANSMITTAL', 'complete');
    const made = await pdf('/papers/render?paper=letter', document);
    const bytes = Buffer.from(await made.arrayBuffer());
    expect([made.status, made.headers.get('content-type'), bytes.subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-']);
    const { context: _context, ...given } = document;
    expect(extractDocument(bytes)).toEqual(given);

    const form = new FormData();
    form.set('file', new File([bytes], 'mail.pdf'));
    const back = await fetch(`${api.url}/api/papers/extract`, { method: 'POST', headers: { authorization: `Bearer ${person.token}` }, body: form });
    expect([back.status, await back.json()]).toEqual([200, given]);
  });

  it('are printed in two languages with translations that are given beside them', async () => {
    const document = exampleJson('DECISION_NOTICE', 'complete');
    const translations = [{ at: '/values/B/reasons', text: 'Motifs en fait et en droit.', state: 'human', translator: 'T. Ranslator' }];
    const both = await pdf('/papers/render?also=fr&arrangement=after', { document, translations });
    expect(both.status).toBe(200);
    expect(Buffer.compare(Buffer.from(await both.arrayBuffer()), Buffer.from(await (await pdf('/papers/render', document)).arrayBuffer()))).not.toBe(0);
    const odd = await pdf('/papers/render?also=fr', { document, translations: [{ ...translations[0], at: '/values/A/nope' }] });
    expect([odd.status, await odd.json()]).toEqual([422, expect.objectContaining({ code: 'NO_SUCH_TEXT' })]);
    expect(await (await pdf('/papers/render', { document, translations })).json()).toMatchObject({ code: 'LANGUAGE_NEEDED' });
  });

  it('are not printed while something blocks them, and the answer has the findings; a draft has gaps', async () => {
    const refused = await pdf('/papers/render', empty);
    expect([refused.status, await refused.json()]).toEqual([422, expect.objectContaining({ code: 'DOCUMENT_INCOMPLETE', findings: expect.arrayContaining([expect.objectContaining({ rule: 'GEN-01', section: 'A' })]) })]);
    expect((await pdf('/papers/render?draft=true', empty)).status).toBe(200);
    const odd = await pdf('/papers/render?draft=true', { ...empty, values: { A: { formalDefects: 'A sign nobody prints: \u{13000}' } } });
    expect([odd.status, await odd.json()]).toEqual([422, expect.objectContaining({ code: 'CHARACTER_NOT_PRINTABLE', errors: [expect.objectContaining({ field: '/values/A/formalDefects' })] })]);
  });

  it('are read out of a file whose signature is broken, with a warning', async () => {
    const { bytes } = await signPdf(Buffer.from(await (await pdf('/papers/render', exampleJson('ACK_RECEIPT', 'minimal'))).arrayBuffer()), { signer: aCast().rsa, at: new Date() });
    const extracted = async (given: Buffer): Promise<unknown> => {
      const form = new FormData();
      form.set('file', new File([new Uint8Array(given)], 'mail.pdf'));
      return (await fetch(`${api.url}/api/papers/extract`, { method: 'POST', headers: { authorization: `Bearer ${person.token}` }, body: form })).json();
    };
    expect(await extracted(bytes)).not.toHaveProperty('warnings');
    expect(await extracted(Buffer.from(bytes.map((byte, n) => (n === 12 ? byte ^ 1 : byte))))).toMatchObject({ form: 'ACK_RECEIPT', warnings: [{ code: 'DIGEST_DIFFERS', message: expect.stringContaining('altered after it was signed') as string }] });
  });

  it('are not read out of files that are no papers', async () => {
    const form = new FormData();
    form.set('file', new File(['no paper'], 'mail.pdf'));
    const back = await fetch(`${api.url}/api/papers/extract`, { method: 'POST', headers: { authorization: `Bearer ${person.token}` }, body: form });
    expect([back.status, await back.json()]).toEqual([422, expect.objectContaining({ code: 'PDF_NOT_READABLE' })]);
  });

  it('need a session', async () => {
    expect((await fetch(`${api.url}/api/papers/check`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(empty) })).status).toBe(401);
  });
});

describe('the forms', () => {
  it('are all there, with what they are for; only some open a request', async () => {
    const { body } = (await person.send('GET', '/api/forms')) as { body: { id: string; opens: boolean; purpose: string; kind: string }[] };
    expect(body.map(({ id }) => id)).toEqual(formIds);
    expect(body.filter(({ opens }) => opens).map(({ id }) => id)).toEqual(['COE_TCY_PRESERVATION_29_30', 'COE_TCY_MLA_SUBSCRIBER_31']);
    expect(body.filter(({ purpose, kind }) => !purpose || !kind)).toEqual([]);
    expect(await person.send('GET', '/api/forms/EAW_FORM')).toMatchObject({ status: 200, body: { id: 'EAW_FORM', blocks: { Authority: {} } } });
    expect((await person.send('GET', '/api/forms/NOPE')).status).toBe(404);
  });

  it.each(formIds)('%s can be had blank and as an example', async (id) => {
    for (const which of ['blank', 'example']) {
      const paper = await fetch(`${api.url}/api/forms/${id}/${which}.pdf`, { headers: { authorization: `Bearer ${person.token}` } });
      expect([which, paper.status, Buffer.from(await paper.arrayBuffer()).subarray(0, 5).toString()]).toEqual([which, 200, '%PDF-']);
    }
  });
});
