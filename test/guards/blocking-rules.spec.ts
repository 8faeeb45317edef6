import { checkDocument, type CheckContext } from '@comity/domain';
import { exampleDocument } from '../support/case';

const context = (part: Partial<CheckContext>): CheckContext => ({
  asOf: '2026-11-21T09:00:00Z', requestingState: 'BE', requestedState: 'GE', acceptedLanguages: ['en'], usedReferences: [], attachments: [], linkedDocuments: [], ...part,
});

describe('a rule that blocks', () => {
  it('blocks a request between authorities of one State', () => {
    const { findings } = checkDocument(exampleDocument('minimal-preservation'), context({ requestingState: 'GE' }));
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'GEN-02', level: 'block' }));
  });

  it('blocks a request in which a required fact is missing', () => {
    const { values, ...document } = exampleDocument('minimal-preservation');
    const { facts: _facts, ...rest } = values['10'] as Record<string, unknown>;
    const { findings } = checkDocument({ ...document, values: { ...values, '10': rest } as typeof values }, context({}));
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'GEN-01', level: 'block' }));
  });
});
