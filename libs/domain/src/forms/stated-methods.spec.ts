import { statedMethods } from './stated-methods';

const letter = { form: 'MLA_REQUEST', lang: 'en', values: { H: { signature: { method: 'qualified_eseal' } } } } as const;

it.each([
  ['the signature of the form', letter, ['qualified_eseal']],
  ['nothing where nothing is said', { ...letter, values: { H: { signature: { name: 'A. Person' } } } }, [null]],
  ['the authority that issues, not the one that validates', { form: 'EIO_ANNEX_A', lang: 'en', values: { K: { issuerSignature: { method: 'handwritten' } }, L: { validatorSignature: { method: 'qualified_esignature' } } } }, ['handwritten']],
  ['nobody who hands over', { form: 'CUSTODY_RECORD', lang: 'en', values: { D: [{ releasedBy: { method: 'qualified_esignature' } }] } }, []],
  ['a letter inside, beside the form’s own', { form: 'AP2_ART10_EMERGENCY_MLA', lang: 'en', values: { A: { base: letter, signature: { method: 'advanced_esignature' } } } }, ['advanced_esignature', 'qualified_eseal']],
] as const)('tells of %s', (_what, document, methods) => {
  expect([...statedMethods(document as never)].sort()).toEqual([...methods].sort());
});
