import { differences, merged } from './differences';

const base = { '10': { facts: 'old', link: 'same' }, '11': { categories: ['a'] } };
const none = { reasons: {}, declarations: {} };

describe('two people change one draft', () => {
  it('shows a field that both changed, and one that only they changed', () => {
    const found = differences(base, { ...base, '10': { facts: 'mine', link: 'same' } }, { '10': { facts: 'theirs', link: 'new' }, '11': { categories: ['a'] } });
    expect(found.map(({ key, iChanged }) => [key, iChanged])).toEqual([['facts', true], ['link', false]]);
  });

  it('does not show values that differ in the order of keys only', () => {
    expect(differences({}, { '4': { a: { x: 1, y: 2 } } }, { '4': { a: { y: 2, x: 1 } } })).toEqual([]);
  });

  it('keeps the chosen fields of ours and everything else of theirs', () => {
    const mine = { values: { ...base, '10': { facts: 'mine' } }, reasons: { 'GEN-06': 'ours' }, declarations: {} };
    const theirs = { values: { '10': { facts: 'theirs', link: 'new' } }, reasons: { 'GEN-02': 'theirs' }, declarations: {} };
    const [facts] = differences(base, mine.values, theirs.values).filter(({ key }) => key === 'facts');
    const result = merged(theirs, mine, { values: base, ...none }, facts ? [facts] : []);
    expect(result).toEqual({ values: { '10': { facts: 'mine', link: 'new' } }, reasons: { 'GEN-02': 'theirs', 'GEN-06': 'ours' }, declarations: {} });
  });

  it('drops a field that we emptied', () => {
    const mine = { values: { '10': {} }, ...none };
    const theirs = { values: { '10': { facts: 'theirs' } }, ...none };
    expect(merged(theirs, mine, { values: base, ...none }, differences(base, mine.values, theirs.values)).values).toEqual({ '10': {} });
  });

  it('offers a section of rows as one choice, and keeps it a list', () => {
    const began = { D: [{ what: 'seized' }] };
    const mine = { values: { D: [{ what: 'seized' }, { what: 'sealed' }] } as never, ...none };
    const theirs = { values: { A: { item: 'A telephone' }, D: [{ what: 'seized' }, { what: 'copied' }] } as never, ...none };
    const found = differences(began as never, mine.values, theirs.values);
    expect(found).toEqual([
      { section: 'D', key: '', mine: [{ what: 'seized' }, { what: 'sealed' }], theirs: [{ what: 'seized' }, { what: 'copied' }], iChanged: true },
      { section: 'A', key: 'item', mine: undefined, theirs: 'A telephone', iChanged: false },
    ]);
    const kept = merged(theirs, mine, { values: began as never, ...none }, found.filter(({ iChanged }) => iChanged)).values;
    expect(kept).toEqual({ A: { item: 'A telephone' }, D: [{ what: 'seized' }, { what: 'sealed' }] });
    expect(merged(theirs, mine, { values: began as never, ...none }, []).values).toEqual(theirs.values);
  });

  it('does not show rows that one of both has not written yet', () => {
    expect(differences({}, { D: [] as never }, {})).toEqual([]);
  });
});
