import { parseRouteQuestion } from './question';

const states = new Set(['BE', 'IE', 'DK']);
const parse = (value: unknown): ReturnType<typeof parseRouteQuestion> => parseRouteQuestion(value, { today: '2026-11-21', knowsState: (code) => states.has(code) });
const asked = { need: 'provider-data', from: 'BE', to: 'IE' };

it('fills in what is usual', () => {
  expect(parse(asked)).toEqual({ question: { ...asked, urgency: 'normal', stage: 'investigation', offence: null, maxPenaltyYears: null, data: null, on: '2026-11-21' } });
  expect(parse({ ...asked, from: 'be', maxPenaltyYears: 0.5, data: 'content', offence: 'fraud', on: '2027-02-28', stage: 'trial', urgency: 'emergency' })).toMatchObject({ question: { from: 'BE', maxPenaltyYears: 0.5, on: '2027-02-28' } });
});

it.each([
  [null, 'NOT_A_QUESTION', undefined, /object/], ['x', 'NOT_A_QUESTION', undefined, /object/], [[], 'NOT_A_QUESTION', undefined, /object/],
  [{}, 'STATE_UNKNOWN', 'from', /missing/], [{ ...asked, need: undefined }, 'NEED_UNKNOWN', 'need', /missing.*provider-data/], [{ ...asked, need: 'treasure' }, 'NEED_UNKNOWN', 'need', /"treasure".*surrender/],
  [{ ...asked, need: 'toString' }, 'NEED_UNKNOWN', 'need', /Accepted/], [{ ...asked, need: ['provider-data'] }, 'NEED_UNKNOWN', 'need', /Accepted/],
  [{ ...asked, from: 'XX' }, 'STATE_UNKNOWN', 'from', /"XX"/], [{ ...asked, to: 5 }, 'STATE_UNKNOWN', 'to', /ISO 3166-1/], [{ ...asked, to: 'BE' }, 'SAME_STATE', 'to', /differ/],
  [{ ...asked, urgency: 'soon' }, 'URGENCY_UNKNOWN', 'urgency', /emergency/], [{ ...asked, stage: 'appeal' }, 'STAGE_UNKNOWN', 'stage', /trial/], [{ ...asked, offence: 'theft' }, 'OFFENCE_UNKNOWN', 'offence', /fraud/],
  [{ ...asked, data: 'all' }, 'DATA_UNKNOWN', 'data', /subscriber, traffic, content/], [{ ...asked, maxPenaltyYears: -1 }, 'PENALTY_NOT_ACCEPTABLE', 'maxPenaltyYears', /0 to 100/],
  [{ ...asked, maxPenaltyYears: '5' }, 'PENALTY_NOT_ACCEPTABLE', 'maxPenaltyYears', /number/], [{ ...asked, maxPenaltyYears: Number.NaN }, 'PENALTY_NOT_ACCEPTABLE', 'maxPenaltyYears', /number/],
  [{ ...asked, on: '2026-02-30' }, 'DATE_NOT_ACCEPTABLE', 'on', /YYYY-MM-DD/], [{ ...asked, on: '21/11/2026' }, 'DATE_NOT_ACCEPTABLE', 'on', /YYYY-MM-DD/], [{ ...asked, when: 'now' }, 'UNKNOWN_KEY', 'when', /Accepted/],
  [JSON.parse('{"need":"provider-data","from":"BE","to":"IE","__proto__":{"x":1}}'), 'UNKNOWN_KEY', '__proto__', /Accepted/],
])('refuses %j and says what is accepted', (value, code, field, sentence) => {
  expect(parse(value)).toEqual({ error: { code, message: expect.stringMatching(sentence) as string, ...(field === undefined ? {} : { field }) } });
});
