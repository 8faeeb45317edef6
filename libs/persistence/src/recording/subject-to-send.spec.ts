import { formDefinition } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { subjectToSend } from './subject-to-send';

const form = 'COE_TCY_PRESERVATION_29_30';
const tx = { query: async () => Promise.resolve([{ title: 'Quayside 13' }]) } as unknown as AgencyTransaction;

it.each([
  ['the title of the case', 'Quayside 13', formDefinition(form).title],
  ['a subject that somebody wrote', 'Extortion of a port', 'Extortion of a port'],
])('of a request under %s, the other authority reads its own words', async (_, subject, wanted) => {
  expect(await subjectToSend(tx, { caseId: 'c', form, subject }, { type: 'RecordIssued' })).toBe(wanted);
});
