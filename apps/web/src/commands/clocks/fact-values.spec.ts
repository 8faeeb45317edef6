import type { LimitSummary } from '@comity/domain';
import { askedFacts, factsOf, missingFacts } from './fact-values';

const limit = (part: { value?: number | null; factsNeeded?: readonly string[]; factsOptional?: readonly string[] }): LimitSummary =>
  ({ amount: { value: part.value ?? null, unit: null, text: '' }, factsNeeded: part.factsNeeded ?? [], factsOptional: part.factsOptional ?? [] }) as unknown as LimitSummary;

describe('facts that a limit asks for', () => {
  it('wants one of the amounts where the text has no number', () => {
    const asked = askedFacts(limit({ factsOptional: ['issuingState', 'amountDays', 'amountHours', 'fixedDate'] }));
    expect(asked).toEqual({ needed: [], oneOf: ['amountDays', 'amountHours', 'fixedDate'], others: ['issuingState'] });
    expect([missingFacts(asked, {}), missingFacts(asked, { fixedDate: '2026-12-01' })]).toEqual([['amountDays'], []]);
  });

  it('leaves an amount optional where the text has its own', () => {
    expect(askedFacts(limit({ value: 30, factsOptional: ['amountDays'] }))).toEqual({ needed: [], oneOf: [], others: ['amountDays'] });
  });

  it('sends numbers, yes and no, and lists as such, and leaves out what is empty', () => {
    const asked = askedFacts(limit({ factsNeeded: ['amountDays'], factsOptional: ['emergency', 'protocolsBindingBoth', 'issuingState'] }));
    expect(factsOf(asked, { amountDays: '10', emergency: 'no', protocolsBindingBoth: '98, 209', issuingState: '' })).toEqual({ amountDays: 10, emergency: false, protocolsBindingBoth: ['98', '209'] });
  });
});
