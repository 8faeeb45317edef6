import type { ImportReadingResponse } from '@comity/http-contract';
import { blank, orderOf, printedAs, problemsOf, type Settling } from './settling';

const reading = {
  file: { name: 'paper.pdf', size: 1, pages: 1, sha256: 'a', needsReason: false, findings: [] }, document: { form: 'F', title: 'Preservation request', lang: 'en', values: {} }, dataSha256: 'b', omitted: [], pages: 'differ',
  differences: [
    { id: 'd1', with: 'page', section: '10', field: '/facts', data: 'A', other: null, take: ['data', 'page'] },
    { id: 'd2', with: 'page', section: null, field: null, data: null, other: 'B', take: ['data'] },
  ],
  filled: [], findings: [], verification: { verdict: 'unsigned' }, withdrawn: null, addressedTo: null, sender: { name: 'Office', reference: 'BE-VAL-2026-00001', suggested: 'BE-VAL' }, registered: null, opensRequest: true,
} as unknown as ImportReadingResponse;
const how = { into: false, labelOf: () => 'Facts' };
const told: Settling = { ...blank(reading, 'Asia/Tbilisi'), received: { date: '2026-11-20', time: '09:15', zone: 'Asia/Tbilisi' }, channel: 'post', linesRead: true, taken: { d1: { take: 'page', value: 'B' } } };
const fields = (settling: Settling): readonly (string | undefined)[] => problemsOf(reading, settling, how).map(({ field }) => field);

it('chooses nothing for the person', () => expect(fields(blank(reading, 'Asia/Tbilisi'))).toEqual(['d1', 'linesRead', 'received', 'channel']));
it('needs the time of the receipt, not only its day', () => expect(fields({ ...told, received: { ...told.received, time: '' } })).toEqual(['received']));
it('needs the text where the page holds', () => expect(fields({ ...told, taken: { d1: { take: 'page', value: ' ' } } })).toEqual(['d1']));
it('does not take the data for what is printed', () => expect(fields({ ...told, taken: { d1: { take: 'page', value: 'A ' } } })).toEqual(['d1']));
it('offers the one line that only the page has', () => expect(printedAs(reading, reading.differences[0]!)).toBe('B'));
it('needs a reason for what was withdrawn, and a word for what is addressed to another', () => {
  const found = { ...reading, withdrawn: { by: 'Office', on: '2026-11-20' }, addressedTo: 'FR' };
  expect(problemsOf(found, told, how).map(({ field }) => field)).toEqual(['despite', 'forUs']);
  expect(orderOf(found, { ...told, despite: 'The court asks for it.', forUs: true }, false)).toMatchObject({ despite: 'The court asks for it.', forUs: true });
});

it('needs a reason for what is broken', () => expect(problemsOf({ ...reading, verification: { ...reading.verification, verdict: 'broken' } }, told, how).map(({ field }) => field)).toEqual(['despite']));
it('sends each choice, and the instant with its offset', () =>
  expect([fields(told), orderOf(reading, told, false)]).toEqual([[], {
    from: 'BE-VAL', reference: 'BE-VAL-2026-00001', subject: 'Preservation request', receivedAt: '2026-11-20T09:15:00+04:00', channel: 'post',
    choices: [{ difference: 'd1', take: 'page', value: 'B' }, { difference: 'd2', take: 'data' }],
  }]));
