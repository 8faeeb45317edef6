import { repositoryLaw } from '@comity/packs';
import { askOracle, type OracleAnswer } from './oracle/oracle';
import * as worked from './worked';
import type { WorkedCase } from './worked/case';

const law = repositoryLaw();
const files = Object.entries(worked) as readonly (readonly [string, readonly WorkedCase[]])[];

/** What the oracle says of the fields that it knows, as far as the case speaks of them. */
function said(answer: OracleAnswer, expected: WorkedCase['expect']): Record<string, unknown> {
  if ('error' in answer) return { error: answer.errors.includes(expected.error ?? '') ? expected.error : answer.error };
  if (answer.outcome === 'rejected' && answer.reasons.includes(expected.reason ?? '')) return { ...answer, reason: expected.reason };
  return { ...answer };
}

// The judge of 100,000 random cases is itself judged by those that people worked with a pencil.
describe.each(files)('the oracle says what was worked by hand: %s', (_file, cases) => {
  it('in every case', () => {
    for (const { name, ask, expect: wanted } of cases) {
      const found = said(askOracle(ask, law, '2026-11-21T12:00:00Z'), wanted);
      const fields = (['outcome', 'due', 'actBy', 'reason', 'error'] as const).filter((field) => field in wanted || (field === 'error' && 'error' in found));
      expect({ name, ...Object.fromEntries(fields.map((field) => [field, found[field]])) }).toEqual({ name, ...Object.fromEntries(fields.map((field) => [field, wanted[field]])) });
    }
  });
});
