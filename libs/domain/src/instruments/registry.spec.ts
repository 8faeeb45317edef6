import { groundsOfRegime } from '../forms/codes/decision-grounds';
import { formIds } from '../forms/form-id';
import { instruments } from './all';
import { groundLabels } from './coe-budapest-185/ground-labels';
import { formsOfNationalLaw } from './forms-of-practice';
import { familiesOfGround, groundWords } from './grounds';
import { notRecorded } from './instrument';
import { kindsOfForm } from './kinds-of-form';
import { limitsOf } from './limit-registry';
import { limitRows } from './limit-rows';
import { findInstrument, groundSentence, groundsForRefusal, instrument, instrumentOfForm, listedGrounds } from './registry';
import { isSourceKey } from './sources';

const gateDay = (id: string): string[] => [...new Set(limitsOf(id).flatMap(({ gate }) => gate?.appliesFrom ?? []))];

describe('the instruments', () => {
  it('have ids of their own', () => expect(new Set(instruments.map(({ id }) => id)).size).toBe(instruments.length));
  it('hold every instrument that a limit names', () => expect([...new Set(limitRows.map((row) => row.instrument))].filter((id) => !findInstrument(id))).toEqual([]));
  it('cite known sources, as limits do', () => {
    for (const { source } of limitRows) expect((source?.split(', ') ?? []).every(isSourceKey)).toBe(true);
    for (const { sources } of instruments) expect(sources.every(isSourceKey)).toBe(true);
  });

  it('are used by every form, save those that rest on national law or practice', () => {
    const used = new Set(instruments.flatMap(({ forms }) => forms));
    expect(formIds.filter((form) => !used.has(form))).toEqual(formsOfNationalLaw);
  });

  it.each(instruments.map((entry) => [entry.id, entry] as const))('%s agrees with its limits and its forms', (id, entry) => {
    // A first day, an excluded State or a pair stands in the record and in each limit that it gates: they must not differ.
    for (const { gate } of limitsOf(id)) {
      if (gate?.notBound) expect(entry.parties).toMatchObject({ model: 'member-states', except: gate.notBound });
      if (gate?.between) expect(entry.parties).toMatchObject({ model: 'closed-group', states: gate.between });
      expect(gate?.status === 'not-in-force').toBe(entry.status.code === 'not-in-force');
    }
    if (gateDay(id).length > 0) expect(gateDay(id)).toEqual([entry.appliesFrom?.on]);
    const kinds = entry.requests === notRecorded ? [] : entry.requests.map(({ code }) => code);
    for (const form of entry.forms) {
      const asks = kindsOfForm[form];
      if (asks.length > 0) expect([form, asks.some((code) => kinds.includes(code))]).toEqual([form, true]);
    }
  });

  it.each(instruments.filter(({ grounds }) => grounds !== notRecorded).map((entry) => [entry.id, entry] as const))('%s lists grounds that its regime knows', (_id, entry) => {
    const listed = entry.grounds === notRecorded ? [] : entry.grounds.flatMap(({ grounds }) => grounds);
    const regime = (groundsOfRegime[entry.decisionRegime ?? ''] ?? []) as readonly string[];
    // What a provider says, or what only concerns extradition under a convention on assistance, is no code of the regime.
    const ofNoRegime = ['incomplete_or_manifestly_wrong', 'third_country_conflict', 'nationality', 'discriminatory_purpose', 'domestic_law_ground'];
    expect(listed.map(({ code }) => code).filter((code) => !regime.includes(code) && !ofNoRegime.includes(code))).toEqual([]);
  });

  it('put every ground in a family', () => expect(Object.keys(familiesOfGround).sort()).toEqual(Object.keys(groundWords).sort()));
});

describe('what a form rests on', () => {
  it('is the Convention on Cybercrime for its two templates, with the grounds of Articles 25, 27 and 29', () => {
    const rests = instrumentOfForm('COE_TCY_PRESERVATION_29_30');
    expect(rests.id).toBe('coe-budapest-185');
    expect(groundsForRefusal(rests, 'COE_TCY_PRESERVATION_29_30')).toEqual(['political_offence', 'sovereignty_security_public_order', 'dual_criminality']);
    expect(groundsForRefusal(instrumentOfForm('COE_TCY_MLA_SUBSCRIBER_31'), 'COE_TCY_MLA_SUBSCRIBER_31'))
      .toEqual(['political_offence', 'sovereignty_security_public_order', 'domestic_law_ground', 'dual_criminality']);
    for (const code of groundsForRefusal(rests, 'COE_TCY_MLA_SUBSCRIBER_31')) expect(groundLabels).toHaveProperty(code);
    expect(listedGrounds(rests, 'COE_TCY_MLA_SUBSCRIBER_31').map(groundSentence)[0]).toBe('Political offence (Art. 27(4)(a))');
  });

  it('is for the author to choose where several instruments use it', () => {
    expect(() => instrumentOfForm('MLA_REQUEST')).toThrow(/several instruments: coe-budapest-185/);
    expect(() => instrumentOfForm('NO_SUCH_FORM')).toThrow(/No instrument uses/);
    expect(() => instrument('nowhere')).toThrow(/Known: coe-budapest-185/);
  });
});
