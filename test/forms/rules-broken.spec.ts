import { checkDocument, noParticipationRecords, type CheckContext, type Finding, type FormDocument } from '@comity/domain';
import { breaking, type BreakingRow } from './breaking';
import { changed } from './change';
import { exampleCase } from './examples';
import { findingRules, keyOf } from './normative';

const placeOf = ({ rule, section, field }: Finding): string => `${rule} ${section}${field}`;
const placesOf = (document: FormDocument, context: CheckContext, records = {}): readonly string[] =>
  checkDocument(document, context, { ...noParticipationRecords, ...records }).findings.map(placeOf);

/** Advice that hangs on the choice of values alone, and that a complete case may give. */
const standing: ReadonlySet<string> = new Set(['EIO-07 C/measures', 'TCY29-06 9/offences']);

function brokenCase([, form, , , changes, besides = {}]: BreakingRow): { readonly document: FormDocument; readonly context: CheckContext } {
  const { document, context } = exampleCase(form, 'complete');
  const values = Object.entries(changes).reduce((current, [place, value]) => changed(current, place, value), document);
  return { document: { ...values, lang: besides.lang ?? document.lang }, context: { ...context, ...besides.context } };
}

describe('each rule is broken alone', () => {
  for (const row of breaking) {
    const [rule, form, at, why, , besides] = row;
    it(`${rule} in ${form} at ${at}: ${why}`, () => {
      const { document, context } = brokenCase(row);
      const expected = `${rule.split('.')[0]} ${at}`;
      const found = placesOf(document, context, besides?.records).filter((place) => place === expected || !standing.has(place));
      expect(found).toEqual([expected]);
    });
  }

  it('all rules of kind data or context are covered', () => {
    const covered = new Set(breaking.map(([rule]) => rule));
    const wanted = findingRules.map(keyOf);
    expect(wanted.filter((rule) => !covered.has(rule))).toEqual([]);
    expect([...covered].filter((rule) => !wanted.includes(rule))).toEqual([]);
    expect(wanted).toHaveLength(114);
  });
});
