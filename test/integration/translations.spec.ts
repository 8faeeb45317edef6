import type { FormDocument, PaperOrder, RequestCommand } from '@comity/domain';
import { addTerms, checkDraft, documentOf, glossaryOf, paperOrderOf, readDraft, requestDetail, saveDraft, saveSecondLanguage, saveSegment, translatedDraft, translationOf, type DraftSegment, type RecordResult, type SavedSegment } from '@comity/persistence';
import { sha256Hex, systemTime } from '@comity/platform';
import { accepted, exampleDocument, give, openDraft } from '../support/case';
import { twoAgencies, type TwoAgencies } from '../support/two-agencies';

let two: TwoAgencies;
beforeAll(async () => { two = await twoAgencies('translations'); });
afterAll(() => two?.close());

interface Draft { readonly id: string; readonly digest: string }

/** In French for an authority that reads English: the translation is what makes it readable. */
async function draftInFrench(also: string | null = 'en'): Promise<Draft> {
  const { a, b, db } = two;
  const draft = await openDraft(db, a, b, { ...exampleDocument('minimal-preservation'), lang: 'fr' });
  await db.withAgency(a.id, (tx) => translatedDraft(tx, draft.id, 'lock').then((of) => saveSecondLanguage(tx, of!, { also, arrangement: 'beside' })));
  return draft;
}

const segments = async ({ id }: Draft, lang = 'en'): Promise<readonly DraftSegment[]> =>
  two.db.withAgency(two.a.id, async (tx) => (await translationOf(tx, { requestId: id }, documentOf((await readDraft(tx, id))!), lang)).segments);

const save = ({ id }: Draft, segment: DraftSegment, rest: Partial<SavedSegment> = {}) =>
  two.db.withAgency(two.a.id, async (tx) => saveSegment(tx, (await translatedDraft(tx, id, 'lock'))!, {
    lang: 'en', sourceSha256: segment.sha256, version: segment.version, state: 'human', text: `In English: ${segment.text}`, translator: 'T. Ranslator', certification: null,
    personId: two.a.people.prosecutor2, now: systemTime.now(), ...rest,
  }));

async function translateAll(draft: Draft, rest: Partial<SavedSegment> = {}): Promise<void> {
  for (const { sha256 } of await segments(draft)) {
    const segment = (await segments(draft)).find((each) => each.sha256 === sha256)!;
    if (segment.state !== 'human') expect(await save(draft, segment, rest)).toBe('saved');
  }
}

const findings = async ({ id }: Draft): Promise<readonly string[]> =>
  two.db.withAgency(two.a.id, async (tx) => (await checkDraft(tx, id, systemTime.now())).check.findings.filter(({ rule }) => /^(TRN|GEN-06)/.test(rule)).map(({ rule, level }) => `${rule} ${level}`));

const order = async ({ id }: Draft): Promise<PaperOrder> =>
  two.db.withAgency(two.a.id, async (tx) => paperOrderOf(tx, { requestId: id }, documentOf((await readDraft(tx, id))!)));

const command = (draft: Draft, person: string, rest: { type: 'SubmitForReview' } | { type: 'ApproveAndSend'; method: 'handwritten' }): Promise<RecordResult> =>
  give(two.db, two.recorder, two.a.id, draft.id, person, { ...rest, draftVersion: 1, digest: draft.digest } as RequestCommand);

const code = (result: RecordResult): string => (result.outcome === 'refused' ? result.refusal.code : result.outcome);

describe('the gate, where the requested State reads only the translation', () => {
  it('blocks what is not translated, in place of the language', async () => {
    const draft = await draftInFrench();
    expect(new Set(await findings(draft))).toEqual(new Set(['TRN-01 block']));
    expect(code(await command(draft, two.a.people.prosecutor, { type: 'SubmitForReview' }))).toBe('DRAFT_INCOMPLETE');
    expect(await findings(await draftInFrench(null))).toEqual(['GEN-06 block']);
  });

  it('never lets a machine draft leave: it blocks, and the order of the paper leaves it out', async () => {
    const draft = await draftInFrench();
    await translateAll(draft, { state: 'machine', translator: '' });
    expect(new Set(await findings(draft))).toEqual(new Set(['TRN-03 block']));
    expect(code(await command(draft, two.a.people.prosecutor, { type: 'SubmitForReview' }))).toBe('DRAFT_INCOMPLETE');
    expect(await order(draft)).toMatchObject({ also: 'en', translations: [] });
  });

  it('lets it pass once people have revised every paragraph, and freezes the texts with the approval', async () => {
    const draft = await draftInFrench();
    await translateAll(draft, { state: 'machine', translator: '' });
    await translateAll(draft);
    expect(await findings(draft)).toEqual([]);
    accepted(await command(draft, two.a.people.prosecutor, { type: 'SubmitForReview' }));
    expect(await save(draft, (await segments(draft))[0]!, { text: 'Something else' })).toBe('not-now');
    expect((await two.db.withAgency(two.a.id, (tx) => requestDetail(tx, draft.id)))?.editors).toEqual(expect.arrayContaining([two.a.people.prosecutor, two.a.people.prosecutor2]));
    expect(code(await command(draft, two.a.people.prosecutor2, { type: 'ApproveAndSend', method: 'handwritten' }))).toBe('APPROVER_IS_AUTHOR');
    accepted(await command(draft, two.a.people.supervisor, { type: 'ApproveAndSend', method: 'handwritten' }));
    const [kept] = await two.db.withAgency(two.a.id, (tx) => tx.query<{ paper: PaperOrder; form_values: FormDocument['values'] }>('SELECT paper, form_values FROM approved_form WHERE request_id = $1', [draft.id]));
    const facts = String(kept?.form_values['10']?.['facts']);
    expect(kept?.paper).toMatchObject({ also: 'en', arrangement: 'beside' });
    expect(kept?.paper.translations).toContainEqual({ at: '/values/10/facts', sourceSha256: sha256Hex(facts.normalize('NFC')), text: expect.stringContaining('In English: '), state: 'human', translator: 'T. Ranslator' });
  });
});

describe('the gate, where the requested State reads the document itself', () => {
  it('asks for a reason', async () => {
    const { a, b, db } = two;
    const draft = await openDraft(db, a, b, exampleDocument('minimal-preservation'));
    await db.withAgency(a.id, (tx) => translatedDraft(tx, draft.id, 'lock').then((of) => saveSecondLanguage(tx, of!, { also: 'fr', arrangement: 'after' })));
    expect(new Set(await findings(draft))).toEqual(new Set(['TRN-04 reason']));
    const texts = (await segments(draft, 'fr')).map(({ at }) => at);
    await db.withAgency(a.id, async (tx) => {
      const { form, lang, values, reasons, declarations, version } = (await readDraft(tx, draft.id))!;
      return saveDraft(tx, { requestId: draft.id, form, lang, values, declarations, version, reasons: { ...reasons, 'TRN-04': 'The officer reads English; the French is a courtesy.' }, personId: a.people.prosecutor, now: systemTime.now() });
    });
    const { unanswered, blocking } = await db.withAgency(a.id, (tx) => checkDraft(tx, draft.id, systemTime.now()));
    expect([texts.length > 0, blocking, unanswered]).toEqual([true, 0, 0]);
  });
});

describe('translations and terms', () => {
  it('belong to the agency that wrote them', async () => {
    const { a, b, db } = two;
    const draft = await draftInFrench();
    await save(draft, (await segments(draft))[0]!);
    const pair = { from: 'fr', to: 'en' };
    await db.withAgency(a.id, (tx) => addTerms(tx, pair, [{ term: 'infraction', termAlso: [], rendering: 'offence', renderingAlso: [], note: '', source: '' }], { personId: a.people.supervisor, now: systemTime.now() }));
    expect(await db.withAgency(a.id, (tx) => glossaryOf(tx, pair))).toHaveLength(1);
    expect(await db.withAgency(b.id, (tx) => glossaryOf(tx, pair))).toEqual([]);
    for (const table of ['translation_segment', 'glossary_term']) {
      expect(await db.withAgency(b.id, (tx) => tx.query(`SELECT 1 FROM ${table}`))).toEqual([]);
    }
  });

  it('are never written over', async () => {
    await expect(two.db.withAgency(two.a.id, (tx) => tx.query("UPDATE translation_segment SET state = 'human'"))).rejects.toThrow(/permission denied/);
    await expect(two.db.withAgency(two.a.id, (tx) => tx.query("UPDATE glossary_term SET rendering = 'x'"))).rejects.toThrow(/permission denied/);
    await expect(two.db.withAgency(two.a.id, (tx) => tx.query('DELETE FROM translation_segment'))).rejects.toThrow(/permission denied/);
  });
});

describe('a paragraph', () => {
  it('keeps what was saved, version by version', async () => {
    const draft = await draftInFrench();
    const [first] = await segments(draft);
    await save(draft, first!, { state: 'machine', text: 'By a machine', translator: '' });
    expect(await save(draft, first!)).toBe('changed');
    await save(draft, (await segments(draft))[0]!, { text: 'By a person' });
    await save(draft, (await segments(draft))[0]!, { state: 'certified', text: 'By a sworn person', certification: { kind: 'Sworn translator', on: '2026-11-20' } });
    await save(draft, (await segments(draft))[0]!, { state: 'missing' });
    const rows = await two.db.withAgency(two.a.id, (tx) => tx.query<{ state: string; text: string }>('SELECT state, text FROM translation_segment WHERE request_id = $1 ORDER BY version', [draft.id]));
    expect(rows).toEqual([{ state: 'machine', text: 'By a machine' }, { state: 'human', text: 'By a person' }, { state: 'certified', text: 'By a sworn person' }, { state: 'missing', text: '' }]);
    expect((await segments(draft))[0]).toMatchObject({ state: 'missing', version: 4 });
  });

  it('that changed keeps its translation as stale, and the new one takes its place', async () => {
    const draft = await draftInFrench();
    await translateAll(draft);
    const { a, db } = two;
    const write = async (facts: string): Promise<void> => {
      await db.withAgency(a.id, async (tx) => {
        const { form, lang, values, reasons, declarations, version } = (await readDraft(tx, draft.id))!;
        await saveDraft(tx, { requestId: draft.id, form, lang, values: { ...values, 10: { ...values['10'], facts } }, reasons, declarations, version, personId: a.people.prosecutor, now: systemTime.now() });
      });
    };
    const before = (await segments(draft)).find(({ at }) => at === '/values/10/facts')!;
    await write(`${before.text} And one more word.`);
    const stale = (await segments(draft)).find(({ at }) => at === '/values/10/facts')!;
    expect(stale).toMatchObject({ state: 'stale', version: 0, translation: { source: before.text, text: `In English: ${before.text}` } });
    expect((await segments(draft)).filter(({ state }) => state !== 'human')).toEqual([stale]);
    expect(await findings(draft)).toEqual(['TRN-02 block']);
    expect((await order(draft)).translations?.map(({ at }) => at)).not.toContain('/values/10/facts');
    await save(draft, stale);
    await write(`${before.text} And two more words.`);
    expect((await segments(draft)).find(({ at }) => at === '/values/10/facts')?.translation?.source).toBe(stale.text);
    await write(before.text);
    expect((await segments(draft)).find(({ at }) => at === '/values/10/facts')).toMatchObject({ state: 'human' });
  });

  it('that the draft does not have cannot be translated', async () => {
    const draft = await draftInFrench();
    expect(await save(draft, (await segments(draft))[0]!, { sourceSha256: 'f'.repeat(64) })).toBe('gone');
  });
});
