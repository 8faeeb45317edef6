import type { FieldDefinition } from '@comity/domain';
import { wordsOf } from './words';

const longText = { key: 'facts', label: 'Facts', type: 'longText' } as FieldDefinition;

describe('a text on a page', () => {
  it('reads as the paper prints it, whatever direction signs stand in it', () => {
    expect(wordsOf(longText, 'The witness said: \u202eknaB\u202c.')).toBe('The witness said: knaB.');
  });

  it('keeps marks that do not turn it round', () => {
    expect(wordsOf(longText, 'שלום\u200f (3)')).toBe('שלום\u200f (3)');
  });
});
