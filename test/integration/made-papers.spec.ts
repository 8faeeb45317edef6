import { MadePapers, type MadePaper } from '@comity/persistence';
import { exampleDocument, openDraft } from '../support/case';
import { twoAgencies, type TwoAgencies } from '../support/two-agencies';

let two: TwoAgencies;
let requestId: string;
beforeAll(async () => {
  two = await twoAgencies('made-papers');
  requestId = (await openDraft(two.db, two.a, two.b, exampleDocument('minimal-preservation'))).id;
});
afterAll(() => two?.close());

const paper = (digit: string): MadePaper => ({ sha256: digit.repeat(64), size: 1, pages: 1, dataSha256: 'd'.repeat(64), signature: { level: 'B-B', signer: 'Office of Velmara', qualified: null } });
const NOW = '2026-11-21T10:00:00Z';

describe('a paper that was made', () => {
  it('counts if it was the first, whoever else made it at the same time', async () => {
    const made = new MadePapers(two.db);
    const madeFor = { agencyId: two.a.id, requestId, approvedDigest: 'a'.repeat(64) };
    expect(await made.before(madeFor)).toBeNull();
    const [first, ...others] = await Promise.all(['1', '2', '3'].map((digit) => made.keep(madeFor, paper(digit), NOW)));
    expect(others).toEqual([first, first]);
    expect(await made.keep(madeFor, paper('4'), NOW)).toEqual(first);
    expect(await made.before(madeFor)).toEqual(first);
  });

  it('is another where another content was approved', async () => {
    const made = new MadePapers(two.db);
    expect(await made.keep({ agencyId: two.a.id, requestId, approvedDigest: 'b'.repeat(64) }, paper('5'), NOW)).toEqual(paper('5'));
  });

  it('is never written again', async () => {
    await expect(two.db.withAgency(two.a.id, (tx) => tx.query(`UPDATE made_paper SET made = '{}'`))).rejects.toThrow(/permission denied/);
  });
});
