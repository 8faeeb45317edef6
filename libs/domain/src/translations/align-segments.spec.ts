import * as fc from 'fast-check';
import type { FormNarrative } from '../forms/narratives';
import { alignSegments } from './align-segments';
import { paragraphsOf, rendered } from './paragraphs';
import { progressOf } from './progress';
import { segmentsOf } from './segments-of';
import { translatedTexts } from './translated-texts';
import type { KeptTranslation, Segment } from './translation';

/** Stands for SHA-256: what counts is that different texts differ. */
const digest = (text: string): string => `#${text}`;
const at = '/values/10/facts';

const text = (paragraphs: readonly string[]): FormNarrative => ({ at, section: '10', label: 'Facts', text: paragraphs.join('\n') });
const kept = (source: string, rest: Partial<KeptTranslation> = {}): KeptTranslation => ({
  sourceSha256: digest(source), source, text: `«${source}»`, state: 'human', translator: 'T. Ranslator', certification: null, at, replaces: null, savedAt: '2026-11-20T10:00:00Z', ...rest,
});
const aligned = (paragraphs: readonly string[], translations: readonly KeptTranslation[]): readonly Segment[] => alignSegments(segmentsOf([text(paragraphs)], digest), translations);
const states = (segments: readonly Segment[]): readonly string[] => segments.map(({ state }) => state);

/** Paragraphs that have no word in common: w0a w0b …, w1a w1b … */
const paragraphs = fc.integer({ min: 1, max: 8 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => fc.integer({ min: 3, max: 9 }).map((words) => Array.from({ length: words }, (_each, j) => `w${i}x${j}`).join(' ')))));

describe('a translation whose source changes', () => {
  it('stays whole where nothing changed', () =>
    fc.assert(fc.property(paragraphs, (own) => expect(states(aligned(own, own.map((each) => kept(each))))).toEqual(own.map(() => 'human')))));

  it('lacks an inserted paragraph alone', () =>
    fc.assert(fc.property(paragraphs, fc.nat(), (own, place) => {
      const index = place % (own.length + 1);
      expect(states(aligned(own.toSpliced(index, 0, 'A new one of its own'), own.map((each) => kept(each))))).toEqual(own.map(() => 'human').toSpliced(index, 0, 'missing'));
    })));

  it('keeps the translation of a paragraph that moved', () =>
    fc.assert(fc.property(paragraphs.chain((own) => fc.tuple(fc.constant(own), fc.shuffledSubarray([...own]))), ([own, moved]) => {
      expect(aligned(moved, own.map((each) => kept(each))).map(({ text: source, translation }) => translation?.text === `«${source}»`)).toEqual(moved.map(() => true));
    })));

  it('is stale where a paragraph was changed, and there alone, with what it was made for', () =>
    fc.assert(fc.property(paragraphs, fc.nat(), (own, place) => {
      const index = place % own.length;
      const found = aligned(own.with(index, `${own[index] ?? ''} and more`), own.map((each) => kept(each)));
      expect(states(found)).toEqual(own.map(() => 'human').with(index, 'stale'));
      expect(found[index]?.translation).toMatchObject({ source: own[index], text: `«${own[index] ?? ''}»` });
    })));

  it('goes to the paper only where every paragraph is a person’s and current', () =>
    fc.assert(fc.property(paragraphs, fc.array(fc.constantFrom('human', 'certified', 'machine', 'missing'), { minLength: 8, maxLength: 8 }), (own, given) => {
      const translations = own.flatMap((each, i) => (given[i] === 'missing' ? [] : [kept(each, { state: given[i] as KeptTranslation['state'] })]));
      const texts = translatedTexts([text(own)], aligned(own, translations), digest);
      const whole = given.slice(0, own.length).every((state) => state === 'human' || state === 'certified');
      expect(texts).toHaveLength(whole ? 1 : 0);
      if (whole) expect(texts[0]?.state).toBe(given.slice(0, own.length).every((state) => state === 'certified') ? 'certified' : 'human');
    })));
});

describe('the name below a translation', () => {
  it('says how and when it was certified, each person once', () => {
    const certified = kept('Two', { state: 'certified', certification: { kind: 'sworn translator', on: '2026-11-20' } });
    const texts = translatedTexts([text(['One', 'Two', 'Three'])], aligned(['One', 'Two', 'Three'], [kept('One'), certified, kept('Three')]), digest);
    expect(texts).toEqual([{ at, sourceSha256: digest('One\nTwo\nThree'), text: '«One»\n«Two»\n«Three»', state: 'human', translator: 'T. Ranslator, T. Ranslator (sworn translator, 2026-11-20)' }]);
  });
});

describe('alignment', () => {
  it('does not take a new paragraph for a changed one', () => {
    expect(states(aligned(['The mailbox was opened in October.', 'Nobody was heard.'], [kept('Money went to an account abroad.'), kept('Nobody was heard.')]))).toEqual(['missing', 'human']);
  });

  it('takes a text of one paragraph that was written anew for the same answer', () => {
    expect(states(aligned(['Robbery'], [kept('Theft')]))).toEqual(['stale']);
  });

  it('lets a translation go that was replaced', () => {
    const earlier = kept('One two three four');
    const later = kept('One two three four five', { replaces: earlier.sourceSha256 });
    expect(aligned(['One two three four five six'], [earlier, later])[0]?.translation).toBe(later);
  });

  it('translates the same words once', () => {
    expect(states(aligned(['Theft', 'Theft'], [kept('Theft', { at: '/values/9/offences/0/label' })]))).toEqual(['human', 'human']);
  });

  it('follows an entry of a list that moved', () => {
    const source = { ...text(['Up to five years in prison and a fine']), at: '/values/9/offences/0/provisions/0/penaltyText' };
    const [found] = alignSegments(segmentsOf([source], digest), [kept('Up to six years in prison and a fine', { at: '/values/9/offences/1/provisions/0/penaltyText' })]);
    expect(found?.state).toBe('stale');
  });
});

describe('a text in paragraphs', () => {
  it('is cut at line ends; figures alone and empty lines stay', () => {
    const source = '  First.\r\n\r\n12.03.2026\n\tSecond.';
    expect(paragraphsOf(source)).toEqual(['First.', 'Second.']);
    expect(rendered(source, (each) => each.toUpperCase())).toBe('  FIRST.\n\n12.03.2026\n\tSECOND.');
  });

  it('is put together as it was', () =>
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (source) => {
      expect(rendered(source, (each) => each).normalize('NFC')).toBe(source.replace(/\r\n?/g, '\n').normalize('NFC'));
    })));

  it('is counted', () => {
    expect(progressOf(aligned(['One two', 'Three'], [kept('Three', { state: 'machine' })]))).toEqual({ all: 2, done: 0, machine: 1, stale: 0, missing: 1 });
  });
});
