import { Problem, sentenceOf } from './problem';

describe('a refusal in words', () => {
  const detail = 'Some of what was sent cannot be accepted: see "errors".';

  it('says what is wrong with the fields, each sentence once', () => {
    const errors = [{ field: '/a', message: 'Remove the sign.' }, { field: '/b', message: 'Remove the sign.' }, { field: '/c', message: 'Give a date.' }];
    expect(sentenceOf(new Problem(422, { code: 'NOT_ACCEPTABLE', detail, errors }))).toBe('Remove the sign. Give a date.');
  });

  it('says the sentence of the server where that says more', () => {
    expect(sentenceOf(new Problem(422, { code: 'NOT_ALLOWED', detail: 'Only the author may do this.', errors: [] }))).toBe('Only the author may do this.');
  });
});
