import type { FilledField, KnownFacts } from './known-facts';

/** The question that was asked already, where one is open. */
export const moreInformationFields = ({ question }: KnownFacts): readonly FilledField[] =>
  question === null ? [] : [{ section: 'A', key: 'missing', value: question.text, from: 'question' }, { section: 'A', key: 'deadline', value: question.answerBy, from: 'question' }];
