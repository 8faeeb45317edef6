import { canonicalJson, emptyValues, prefilled, type FormId, type FormValues, type RequestCommand } from '@comity/domain';
import { beginStandardDocument, documentOf, knownFactsOf, languagesOf, PaperNeeded, paperOrderOf, saveSecondLanguage, saveSegment, saveStandardDocument, StandardDesk, standardDocument, translatedStandard, translationOf, type AgencyTransaction, type MadeForStep, type StandardDocumentRow, type TranslatedDocument } from '@comity/persistence';
import { newId, sha256Hex, systemTime } from '@comity/platform';
import { exampleJson } from '../forms/examples';
import { accepted, exampleDocument, openDraft } from '../support/case';
import { twoAgencies, type TwoAgencies } from '../support/two-agencies';

let two: TwoAgencies;
let requestId: string;
beforeAll(async () => {
  two = await twoAgencies('standard-documents');
  requestId = (await openDraft(two.db, two.a, two.b, exampleDocument('minimal-preservation'))).id;
});
afterAll(() => two?.close());

const row = (id: string): Promise<StandardDocumentRow | null> => two.db.withAgency(two.a.id, (tx) => standardDocument(tx, id));

/** The invented case of a form, with every declaration confirmed. */
async function complete(form: FormId, personId = two.a.people.prosecutor): Promise<StandardDocumentRow> {
  const values = exampleJson(form, 'complete')['values'] as FormValues;
  const id = await two.db.withAgency(two.a.id, (tx) => beginStandardDocument(tx, { requestId, form, lang: 'en', values, filled: [], personId, now: systemTime.now() }));
  const declarations = { 'GEN-07.b': true, 'GEN-09.b': true, 'GEN-19': true } as const;
  await two.db.withAgency(two.a.id, (tx) => saveStandardDocument(tx, id, { version: 1, form, lang: 'en', values, reasons: {}, declarations, personId, now: systemTime.now() }));
  return (await row(id))!;
}

interface Ordered { readonly agencyId: string; readonly requestId: string; readonly commandId: string; readonly digest: string }

/** The row of a command, as the API leaves it. */
async function order({ id, version, digest }: StandardDocumentRow, personId: string, more: { readonly languages?: string } = {}): Promise<Ordered> {
  const body: RequestCommand = { type: 'IssueStandardDocument', madeDocumentId: id, version, digest, ...more, method: 'handwritten' };
  const { type, ...rest } = body;
  const command = { agencyId: two.a.id, requestId, commandId: newId(), digest: sha256Hex(canonicalJson(body)) };
  await two.db.withAgency(two.a.id, (tx) => tx.query(
    'INSERT INTO command (id, agency_id, person_id, key, request_id, type, body, digest, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, now())',
    [command.commandId, two.a.id, personId, command.commandId, requestId, type, JSON.stringify(rest), command.digest]));
  return command;
}

const made = (values: object): MadeForStep => ({ documentId: newId(), sha256: sha256Hex(newId()), size: 10, pages: 1, dataSha256: sha256Hex(newId()), from: { values, letterhead: {}, paper: {} } });

describe('a standard document', () => {
  it('is decided first, made outside, and recorded with its paper in one go', async () => {
    const document = await complete('ACK_RECEIPT');
    const command = await order(document, two.a.people.prosecutor);
    await expect(two.recorder.record(command)).rejects.toThrow(PaperNeeded);
    const [left] = await two.db.withAgency(two.a.id, (tx) => tx.query<{ outcome: object | null }>('SELECT outcome FROM command WHERE id = $1', [command.commandId]));
    expect([left?.outcome, (await row(document.id))?.state]).toEqual([null, 'draft']);
    const paper = made(document.values);
    accepted(await two.recorder.record(command, paper));
    accepted(await two.recorder.record(command, made(document.values)));
    expect(await row(document.id)).toMatchObject({ state: 'issued', documentId: (paper as { documentId: string }).documentId });
    const registered = await two.db.withAgency(two.a.id, (tx) => tx.query<{ form: string }>('SELECT form FROM issued_paper WHERE request_id = $1', [requestId]));
    expect(registered).toEqual([{ form: 'ACK_RECEIPT' }]);
  });

  it('is approved with the date of the command, whenever its paper is made', async () => {
    const document = await complete('ACK_RECEIPT');
    const command = await order(document, two.a.people.prosecutor);
    const desk = new StandardDesk(two.db);
    const [first, again] = [await desk.frozen(two.a.id, requestId, command.commandId), await desk.frozen(two.a.id, requestId, command.commandId)];
    expect(again).toEqual(first);
    expect(first.document.values['A']).toMatchObject({ signature: { method: 'handwritten', name: expect.any(String), date: expect.any(String) } });
  });

  it('has every row of a chain of custody bound to the one before', async () => {
    const document = await complete('CUSTODY_RECORD');
    const { document: { values } } = await new StandardDesk(two.db).frozen(two.a.id, requestId, (await order(document, two.a.people.prosecutor)).commandId);
    const rows = values['D'] as unknown as readonly { previousEventHash: string }[];
    expect(rows[0]?.previousEventHash).toBe('0'.repeat(64));
    rows.slice(1).forEach(({ previousEventHash }, index) => expect(previousEventHash).toBe(sha256Hex(canonicalJson(rows[index]))));
  });

  it('that was issued is never written again, whoever tries', async () => {
    const document = await complete('ACK_RECEIPT');
    accepted(await two.recorder.record(await order(document, two.a.people.prosecutor), made(document.values)));
    const write = two.db.withAgency(two.a.id, (tx) => tx.query("UPDATE standard_document SET lang = 'fr' WHERE id = $1", [document.id]));
    await expect(write).rejects.toThrow('is written no more');
  });

  it('of two who save at once, the second is told', async () => {
    const document = await complete('ACK_RECEIPT');
    const save = (text: string): Promise<string> => two.db.withAgency(two.a.id, (tx) => saveStandardDocument(tx, document.id, {
      version: document.version, form: document.form, lang: 'en', values: { A: { formalDefects: text } }, reasons: {}, declarations: {}, personId: two.a.people.prosecutor2, now: systemTime.now(),
    }));
    expect((await Promise.all([save('one'), save('two')])).sort()).toEqual(['changed', 'saved']);
    expect((await row(document.id))?.editors).toEqual([two.a.people.prosecutor, two.a.people.prosecutor2]);
  });

  it('is issued in two languages exactly as they were read, and by somebody who did not translate', async () => {
    const { a, db } = two;
    const inFrench = <T>(task: (tx: AgencyTransaction, of: TranslatedDocument) => Promise<T>): Promise<T> =>
      db.withAgency(a.id, async (tx) => task(tx, (await translatedStandard(tx, document.id, 'lock'))!));
    const document = await complete('ASSURANCE_LETTER');
    expect(await inFrench((tx, of) => saveSecondLanguage(tx, of, { also: 'fr', arrangement: 'beside' }))).toBe(true);
    const { segments } = await inFrench((tx, of) => translationOf(tx, of, of.document, 'fr'));
    const saved = { lang: 'fr', version: 0, translator: 'T. Ranslator', certification: null, personId: a.people.prosecutor2, now: systemTime.now() } as const;
    const save = (sourceSha256: string, state: 'human' | 'machine', version = 0) => inFrench((tx, of) => saveSegment(tx, of, { ...saved, version, state, sourceSha256, text: `En français : ${state}` }));
    for (const sha256 of new Set(segments.map((each) => each.sha256))) expect(await save(sha256, 'machine')).toBe('saved');
    const orderOf = () => db.withAgency(a.id, (tx) => paperOrderOf(tx, { requestId, standardDocumentId: document.id }, documentOf(document)));
    expect(await orderOf()).toMatchObject({ also: 'fr', arrangement: 'beside', translations: [] });
    const read = await db.withAgency(a.id, async (tx) => languagesOf(tx, (await row(document.id))!));
    for (const sha256 of new Set(segments.map((each) => each.sha256))) expect(await save(sha256, 'human', 1)).toBe('saved');
    expect((await orderOf()).translations).not.toEqual([]);

    const issue = async (personId: string, languages: string | null) => two.recorder.record(await order(document, personId, languages === null ? {} : { languages }));
    expect(await issue(a.people.supervisor, read)).toMatchObject({ refusal: { code: 'TRANSLATION_CHANGED' } });
    expect(await issue(a.people.supervisor, null)).toMatchObject({ refusal: { code: 'TRANSLATION_CHANGED' } });
    const languages = await db.withAgency(a.id, async (tx) => languagesOf(tx, (await row(document.id))!));
    expect(await issue(a.people.prosecutor2, languages)).toMatchObject({ refusal: { code: 'APPROVER_IS_AUTHOR' } });
    const command = await order(document, a.people.supervisor, { languages: languages! });
    const { paper } = await new StandardDesk(db).frozen(a.id, requestId, command.commandId);
    accepted(await two.recorder.record(command, { ...made(document.values), from: { values: document.values, letterhead: {}, paper } } as MadeForStep));
    expect(await save(segments[0]!.sha256, 'human', 2)).toBe('not-now');
  });

  it('has translations of its own: those of the request stay as they were', async () => {
    const { a, db } = two;
    const count = () => db.withAgency(a.id, (tx) => tx.query('SELECT 1 FROM translation_segment WHERE request_id = $1 AND standard_document_id IS NULL', [requestId]));
    expect(await count()).toEqual([]);
    const twin = await complete('ASSURANCE_LETTER');
    const { segments } = await db.withAgency(a.id, (tx) => translationOf(tx, { requestId, standardDocumentId: twin.id }, documentOf(twin), 'fr'));
    expect(new Set(segments.map(({ state }) => state))).toEqual(new Set(['missing']));
  });

  it('and its rows belong to the agency', async () => {
    const { id } = await complete('ACK_RECEIPT');
    expect(await two.db.withAgency(two.b.id, (tx) => tx.query('SELECT id FROM standard_document'))).toEqual([]);
    expect(await two.db.withAgency(two.b.id, (tx) => standardDocument(tx, id))).toBeNull();
  });

  it('begins with what the rows say, in the shape of its form', async () => {
    const facts = (await two.db.withAgency(two.a.id, (tx) => knownFactsOf(tx, requestId, two.a.people.prosecutor)))!;
    const filled = prefilled('WITHDRAWAL_NOTICE', facts);
    expect(filled.map(({ key, from }) => [key, from])).toEqual(expect.arrayContaining([['from', 'own-agency'], ['to', 'other-authority'], ['request', 'request']]));
    expect(Object.keys(emptyValues('WITHDRAWAL_NOTICE'))).toContain(filled[0]!.section);
  });

  it('a chain of custody begins with the record of a file of this request, and of no other', async () => {
    const { a, db } = two;
    const document = await complete('ACK_RECEIPT');
    const paper = made(document.values) as { documentId: string; sha256: string } & MadeForStep;
    accepted(await two.recorder.record(await order(document, a.people.prosecutor), paper));
    const known = (fileId: string, of = requestId) => db.withAgency(a.id, (tx) => knownFactsOf(tx, of, a.people.prosecutor, fileId));
    const facts = (await known(paper.documentId))!;
    expect(facts.file).toMatchObject({ sha256: paper.sha256, custody: [{ what: 'issued', sha256: paper.sha256, by: expect.any(String) }] });
    expect(prefilled('CUSTODY_RECORD', facts)).toContainEqual({ section: 'D', key: '', value: [{ eventAt: expect.any(String), eventKind: 'stored' }], from: 'custody' });
    expect(await known(newId())).toBeNull();
    const other = (await openDraft(db, a, two.b, exampleDocument('minimal-preservation'))).id;
    expect(await known(paper.documentId, other)).toBeNull();
  });
});
