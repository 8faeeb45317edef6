import { decideLetterhead, agencyById, approveWording, paperOrderOf, proposeLetterhead, withdrawApproval, wordingOfForm } from '@comity/persistence';
import { newId } from '@comity/platform';
import { accepted, exampleDocument, give, openDraft } from '../support/case';
import { twoAgencies, type TwoAgencies } from '../support/two-agencies';

let two: TwoAgencies;
beforeAll(async () => { two = await twoAgencies('letterheads'); });
afterAll(() => two?.close());

const PICTURE = 'd'.repeat(64);
const now = (): string => new Date().toISOString();

async function adopt(name: string, picture: string | null): Promise<void> {
  const { db, a } = two;
  const id = newId();
  const shown = picture === null ? null : { width: 300, height: 300, notes: [] };
  expect(await db.withAgency(a.id, (tx) => proposeLetterhead(tx, { id, content: { name, nameNative: null, lang: null, address: ['Gerechtsplein 1'], picture }, picture: shown, reason: 'test', personId: a.people.administrator, now: now() }))).toEqual({ outcome: 'proposed' });
  expect(await db.withAgency(a.id, (tx) => decideLetterhead(tx, { id, decision: 'adopt', reason: null, personId: a.people.administrator2, now: now() }))).toEqual({ outcome: 'decided', state: 'adopted' });
}

/** Draft, review and approval; what was frozen. */
async function approved(): Promise<{ letterhead: { name: string; address: readonly string[] }; paper: Record<string, unknown> }> {
  const { db, a, b, recorder } = two;
  const draft = await openDraft(db, a, b, exampleDocument('minimal-preservation'));
  const version = { draftVersion: 1, digest: draft.digest };
  accepted(await give(db, recorder, a.id, draft.id, a.people.prosecutor, { type: 'SubmitForReview', ...version }));
  accepted(await give(db, recorder, a.id, draft.id, a.people.supervisor, { type: 'ApproveAndSend', ...version, method: 'handwritten' }));
  const [kept] = await db.withAgency(a.id, (tx) => tx.query<{ letterhead: { name: string; address: readonly string[] }; paper: Record<string, unknown> }>('SELECT letterhead, paper FROM approved_form WHERE request_id = $1', [draft.id]));
  return kept!;
}

describe('what is frozen with an approval', () => {
  it('is the directory’s head and no picture, before the agency has adopted any', async () => {
    const { letterhead, paper } = await approved();
    const own = await two.db.withAgency(two.a.id, (tx) => agencyById(tx, two.a.id));
    expect([letterhead.name, paper['letterheadPicture'], paper['approvedWordings']]).toEqual([own.name, undefined, undefined]);
  });

  it('is the adopted text with its picture; the next letterhead changes nothing in it', async () => {
    await adopt('Office of the Public Prosecutor, Valmere', PICTURE);
    const first = await approved();
    expect([first.letterhead, first.paper['letterheadPicture']]).toEqual([{ name: 'Office of the Public Prosecutor, Valmere', address: ['Gerechtsplein 1'] }, PICTURE]);
    await adopt('Public Prosecutor of Valmere', null);
    const second = await approved();
    expect([second.letterhead.name, second.paper['letterheadPicture']]).toEqual(['Public Prosecutor of Valmere', undefined]);
    const kept = await two.db.withAgency(two.a.id, (tx) => tx.query<{ name: string }>("SELECT letterhead ->> 'name' AS name FROM approved_form ORDER BY approved_at"));
    expect(kept.map(({ name }) => name).slice(-2)).toEqual(['Office of the Public Prosecutor, Valmere', 'Public Prosecutor of Valmere']);
  });

  it('names the languages whose wording stands approved, as it is now', async () => {
    const { db, a } = two;
    const form = 'COE_TCY_PRESERVATION_29_30';
    const wording = await db.withAgency(a.id, (tx) => wordingOfForm(tx, form, 'fr'));
    const id = newId();
    const approval = { name: 'Ines Tavares', post: 'Lawyer-linguist', competence: 'Sworn translator', approvedOn: '2026-01-01', wordingSha256: wording!.sha256 };
    expect(await db.withAgency(a.id, (tx) => approveWording(tx, { id, form, lang: 'fr', approval, personId: a.people.administrator, today: '2026-11-21', now: now() }))).toEqual({ outcome: 'approved' });
    expect((await approved()).paper['approvedWordings']).toEqual(['fr']);
    await db.withAgency(a.id, (tx) => withdrawApproval(tx, { id, because: 'A term is wrong.', personId: a.people.administrator, now: now() }));
    expect((await approved()).paper['approvedWordings']).toBeUndefined();
  });

  it('is the agency’s own alone', async () => {
    const { db, a, b } = two;
    await adopt('Once more', PICTURE);
    expect(await db.withAgency(b.id, async (tx) => [(await agencyById(tx, a.id)).letterhead.name === 'Once more', await paperOrderOf(tx, { requestId: newId() }, { form: 'ACK_RECEIPT', lang: 'en', values: {} })])).toEqual([false, {}]);
    expect(await db.withAgency(b.id, (tx) => tx.query('SELECT 1 FROM letterhead'))).toEqual([]);
    expect(await db.withAgency(a.id, (tx) => tx.query('SELECT DISTINCT agency_id AS id FROM letterhead'))).toEqual([{ id: a.id }]);
  });
});

describe('two adoptions at once', () => {
  it('get two numbers, and the later proposal is held against the earlier', async () => {
    const { db, a } = two;
    const propose = async (name: string): Promise<string> => {
      const id = newId();
      await db.withAgency(a.id, (tx) => proposeLetterhead(tx, { id, content: { name, nameNative: null, lang: null, address: [], picture: null }, picture: null, reason: 'test', personId: a.people.administrator, now: now() }));
      return id;
    };
    const [one, other] = [await propose('One'), await propose('Other')];
    const outcomes = await Promise.all([one, other].map((id) => db.withAgency(a.id, (tx) => decideLetterhead(tx, { id, decision: 'adopt', reason: null, personId: a.people.administrator2, now: now(), seenNumber: 3 }))));
    expect(outcomes.map((each) => (each.outcome === 'refused' ? each.refusal.code : each.outcome)).sort()).toEqual(['LETTERHEAD_CHANGED_MEANWHILE', 'decided']);
  });
});
