import { instruments } from './all';
import { limitRow } from './limit-registry';
import { limitRows } from './limit-rows';
import { limitSummary } from './limit-summary';
import { instrument } from './registry';
import { lineOf, summaryOf } from './summary';

const limit = (id: string) => limitSummary(limitRow(id)!);

describe('a time limit in words', () => {
  it('says what, how long, who, from when and what follows', () => {
    expect(limit('bud-29-min')).toMatchObject({
      kind: { code: 'min', text: 'at least until' }, amount: { value: 60, unit: 'd', text: '60 days' }, owedBy: { code: 'requested-party', text: 'Party that is asked' },
      article: '29(7)', extension: 'No extension.', pause: 'Has no end any more once the formal request has arrived.',
      onLapse: { code: 'may-be-released' }, confidence: { code: 'A' }, checkTheText: false, clock: true, sources: [{ key: '185', urls: [expect.stringContaining('coe.int')] }],
    });
  });

  it.each([
    ['eio-16-ack', '1 week'],
    ['eev-16-2', '5 working days'],
    ['bud-16-domestic', 'at most 90 days'],
    ['ap2-7-provider', '30 days, or the period stated if that is longer'],
    ['uncac-46-safe', '15 days, or the period stated or agreed'],
    ['ece-13-suppl', 'set case by case, in days or in hours or as a date'],
    ['ece-14-45', '45 days; 30 days where treaty 212 binds both'],
    ['bud-17-partial', 'no number'],
  ])('%s: %s', (id, text) => expect(limit(id).amount.text).toBe(text));

  it.each([
    ['eev-11-60', '30 days more, once. Annex VI form sent within the 60 days.'],
    ['eio-12-recognise', 'Up to 30 days more, once. Reasons and an estimate are given.'],
    ['eev-10-3', 'The authority that extends sets the length, as often as the text allows. New deadline set by the issuing authority (10(8)).'],
    ['frz-20', 'No extension. The issuing authority is told and consulted; the duty stays.'],
  ])('%s: %s', (id, text) => expect(limit(id).extension).toBe(text));

  it('asks to check the text at confidence C, and has no clock without a number or for a pointer', () => {
    for (const row of limitRows) {
      const { checkTheText, clock } = limitSummary(row);
      expect(checkTheText).toBe(row.confidence === 'C');
      if (row.confidence === 'X' || (row.amount === null && !row.amountFact)) expect(clock).toBe(false);
    }
    expect([limit('riyadh-arrest').clock, limit('bud-30').clock, limit('ece-13-suppl').clock, limit('ece-16-18').clock]).toEqual([false, false, true, true]);
  });

  it('names the stops that change it, the hold and the doubt', () => {
    expect(limit('eev-10-2-notified')).toMatchObject({
      hold: 'Not before the end of the period, unless the authority confirms earlier.', pause: expect.stringContaining('both are computed'),
      modifiedBy: [{ id: 'eev-10-6-stop' }, { id: 'eev-17-stop' }], gate: { appliesFrom: '2026-08-18', notBound: ['DK'] },
    });
    expect(limit('eev-10-2-notified').changedBy).toEqual(['clarificationRequested', 'clarificationReceived', 'authorityConfirmed']);
    expect([limit('bud-29-min').changedBy, limit('eio-12-recognise').changedBy]).toEqual([['formalRequestReceived'], []]);
    expect(limit('uk-6-48h').pause).toBe('Weekends and holidays are left out.');
    expect(limit('ece-16-18').pause).toBe('Stops in between and then goes on. Only where the Party declared consent revocable.');
  });

  it('writes no empty or broken sentence for any row', () => {
    for (const row of limitRows) {
      const { amount, extension, startsOn, must } = limitSummary(row);
      for (const text of [amount.text, extension, startsOn.text, must]) expect(text).not.toMatch(/undefined|null|\.\.|^\s*$/);
    }
  });
});

describe('an instrument in words', () => {
  it('is plain JSON, and says what is not recorded', () => {
    for (const entry of instruments) {
      const summary = summaryOf(entry, '2026-11-21');
      expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
    }
    expect(summaryOf(instrument('eu-jit-2002-465'), '2026-11-21')).toMatchObject({ checkTheText: true, languages: 'not recorded', grounds: 'not recorded', sources: [] });
  });

  it('has the status of the day, the grounds in words and the limits', () => {
    const summary = summaryOf(instrument('eu-e-evidence-2023-1543'), '2026-11-21');
    expect(summary.status).toMatchObject({ status: 'applies', statusText: 'Applies', since: '2026-08-18' });
    expect(summary.limits).toHaveLength(17);
    expect(summary.grounds).toContainEqual(expect.objectContaining({ grounds: expect.arrayContaining([{ code: 'dual_criminality', text: 'No dual criminality', article: '12(1)(d)', note: 'Outside Annex IV' }]) }));
    expect(lineOf(instrument('eu-e-evidence-2023-1543'), '2026-11-21').limits).toEqual({ all: 17, clocks: 14 });
  });
});
