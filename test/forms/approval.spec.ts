import { checkDocument, fillByApproval, formDefinition, formIds, isFinished, type FormDocument, type FormId } from '@comity/domain';
import { exampleCase } from './examples';

const signature = { name: 'A. Signatory', post: 'Prosecutor', date: '2026-11-20', place: 'Valmere', method: 'handwritten' } as const;
const facts = { date: '2026-11-20', at: '2026-11-20T18:00:00+01:00', reference: 'VAL-2026-00099', signature };
const issued = formIds.filter((form) => formDefinition(form).alwaysFinished !== true);

describe('approval', () => {
  it.each(issued)('finishes the minimal case of %s, and nothing more is due', (form: FormId) => {
    const { document, context } = exampleCase(form, 'minimal');
    const approved = fillByApproval(document, facts);
    expect([isFinished(document), isFinished(approved)]).toEqual([false, true]);
    expect(checkDocument(approved, context)).toMatchObject({ complete: true });
  });

  it('signs the letter inside too', () => {
    const approved = fillByApproval(exampleCase('US_EDR', 'minimal').document, facts);
    const base = approved.values['A']?.['base'] as FormDocument;
    expect(base.values['A']).toMatchObject({ reference: facts.reference, sentAt: facts.at });
    expect(base.values['E']).toMatchObject({ signature });
  });

  it('never signs for the authority that validates', () => {
    const { document, context } = exampleCase('EIO_ANNEX_A', 'complete');
    const unsigned = { ...document, values: { ...document.values, L: { ...document.values['L'], validatorSignature: undefined } } };
    const rules = (approved: FormDocument): readonly string[] => checkDocument(approved, context).findings.map(({ rule, section, field }) => `${rule} ${section}${field}`);
    expect(rules(fillByApproval(unsigned, facts))).toContain('EIO-01 L/validatorSignature');
    const validation = { ...signature, name: 'B. Judge', post: 'Investigating judge' };
    expect(fillByApproval(unsigned, { ...facts, validation }).values['L']).toMatchObject({ validatorSignature: validation });
  });
});
