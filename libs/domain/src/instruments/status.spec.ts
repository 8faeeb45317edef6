import { instruments } from './all';
import { statusBoard, usability } from './status';

const asked = (id: string, on: string, states: readonly string[] = [], recordedInForce?: boolean) =>
  usability(id, { on, states, ...(recordedInForce === undefined ? {} : { recordedInForce }) });

describe('what may be used on a day between States', () => {
  it.each([
    // Regulation (EU) 2023/1543 applies from 18 August 2026, to all Member States except Denmark.
    ['eu-e-evidence-2023-1543', '2026-08-17', ['FR', 'IE'], 'NOT_APPLICABLE_YET'],
    ['eu-e-evidence-2023-1543', '2026-08-18', ['FR', 'IE'], null],
    ['eu-e-evidence-2023-1543', '2026-08-18', ['FR', 'DK'], 'STATE_NOT_BOUND'],
    ['eu-e-evidence-2023-1543', '2026-08-18', ['FR', 'US'], 'STATE_NOT_BOUND'],
    ['eu-e-evidence-2023-1543', '2026-08-18', [], null],
    // Regulation (EU) 2024/3011 applies from 1 February 2027; not Denmark.
    ['eu-transfer-proceedings-2024-3011', '2027-01-31', ['FR', 'DE'], 'NOT_APPLICABLE_YET'],
    ['eu-transfer-proceedings-2024-3011', '2027-02-01', ['FR', 'DE'], null],
    ['eu-transfer-proceedings-2024-3011', '2027-02-01', ['FR', 'DK'], 'STATE_NOT_BOUND'],
    // Directive 2014/41/EU and Directive 2011/99/EU: not Denmark, not Ireland.
    ['eu-eio-2014-41', '2026-11-21', ['NL', 'IE'], 'STATE_NOT_BOUND'],
    ['eu-eio-2014-41', '2017-05-21', ['NL', 'BE'], 'NOT_APPLICABLE_YET'],
    ['eu-epo-2011-99', '2026-11-21', ['NL', 'DK'], 'STATE_NOT_BOUND'],
    ['eu-civil-protection-606-2013', '2026-11-21', ['NL', 'IE'], null],
    // Regulation (EU) 2018/1805 not with Denmark or Ireland, the Framework Decision only with one of them.
    ['eu-freezing-2018-1805', '2026-11-21', ['NL', 'IE'], 'STATE_NOT_BOUND'],
    ['eu-freezing-2003-577', '2026-11-21', ['NL', 'IE'], null],
    ['eu-freezing-2003-577', '2026-11-21', ['NL', 'DE'], 'STATE_NOT_BOUND'],
    ['eu-eaw-2002-584', '2026-11-21', ['DK', 'IE'], null],
    // Two Member States do not use the agreement with the United Kingdom between themselves.
    ['eu-uk-tca-2020', '2026-11-21', ['FR', 'GB'], null],
    ['eu-uk-tca-2020', '2026-11-21', ['FR', 'DE'], 'STATE_NOT_BOUND'],
    ['eu-uk-tca-2020', '2020-12-31', ['FR', 'GB'], 'NOT_APPLICABLE_YET'],
    ['eu-us-mla-2003', '2026-11-21', ['US', 'IE'], null],
    ['us-cloud-agreements', '2026-11-21', ['US', 'AU'], null],
    ['us-cloud-agreements', '2026-11-21', ['GB', 'AU'], 'STATE_NOT_BOUND'],
    ['us-title-18', '2026-11-21', ['US', 'BR'], null],
    ['us-title-18', '2026-11-21', ['FR', 'BR'], 'STATE_NOT_BOUND'],
    ['bilat-us-ch', '2026-11-21', ['CH', 'US'], null],
    ['bilat-us-ch', '2026-11-21', ['CH', 'FR'], 'STATE_NOT_BOUND'],
    ['coe-extradition-ap3-209', '2012-04-30', ['NL', 'CH'], 'NOT_IN_FORCE'],
    // Overtaken by the European arrest warrant or by ETS 24; templates.
    ['eu-simplified-extradition-1995', '2026-11-21', ['FR', 'DE'], 'NOT_OFFERED'],
    ['benelux-1962', '2026-11-21', ['NL', 'BE'], 'NOT_OFFERED'],
    ['bilat-sm-nl', '2026-11-21', ['NL', 'SM'], 'NOT_OFFERED'],
    ['un-model-extradition', '2026-11-21', ['NL', 'BR'], 'NOT_OFFERED'],
    ['commonwealth-harare', '2026-11-21', ['GB', 'GH'], null],
  ] as const)('%s on %s between %j: %s', (id, on, states, reason) => {
    const answer = asked(id, on, states);
    expect(answer.usable ? null : answer.reason).toBe(reason);
    if (!answer.usable) expect(answer.text).toMatch(/\.$/);
  });

  it.each(['coe-budapest-ap2-224', 'un-cybercrime-2024'])('%s is off until an entry into force is recorded between the two', (id) => {
    expect(asked(id, '2026-11-21', ['RS', 'JP'])).toMatchObject({ usable: false, reason: 'NOT_IN_FORCE' });
    expect(asked(id, '2026-11-21', ['RS', 'JP'], false)).toMatchObject({ usable: false, reason: 'NOT_IN_FORCE' });
    expect(asked(id, '2026-11-21', ['RS', 'JP'], true)).toMatchObject({ usable: true, doubts: [expect.stringContaining('not re-read')] });
  });

  it('doubts a treaty whose participation is not recorded, and refuses it where it is recorded as not binding', () => {
    expect(asked('coe-budapest-185', '2026-11-21', ['FR', 'JP'])).toEqual({ usable: true, doubts: [expect.stringContaining('not recorded')] });
    expect(asked('coe-budapest-185', '2026-11-21', ['FR', 'JP'], true)).toEqual({ usable: true, doubts: [] });
    expect(asked('coe-budapest-185', '2026-11-21', ['FR', 'JP'], false)).toMatchObject({ reason: 'STATE_NOT_BOUND' });
  });

  it('does not refuse on a day that was not re-read: it doubts', () => {
    expect(asked('eu-us-extradition-2003', '2009-01-01', ['US', 'FR'])).toMatchObject({ usable: true, doubts: [expect.stringContaining('2010-02-01')] });
  });
});

describe('the status board', () => {
  const row = (id: string, on: string) => statusBoard(on).find((entry) => entry.id === id);

  it('has a row for every instrument, with text and the day of the check', () => {
    const board = statusBoard('2026-11-21');
    expect(board.map(({ id }) => id).sort()).toEqual(instruments.map(({ id }) => id).sort());
    for (const { text, engine, asOf } of board) expect([text.length > 0, engine.length > 0, asOf]).toEqual([true, true, '2026-11-21']);
  });

  it('moves with the day', () => {
    expect(row('eu-e-evidence-2023-1543', '2026-08-17')).toMatchObject({ status: 'applies-from', from: '2026-08-18', since: null });
    expect(row('eu-e-evidence-2023-1543', '2026-08-18')).toMatchObject({ status: 'applies', since: '2026-08-18', from: null });
    expect(row('eu-transfer-proceedings-2024-3011', '2026-11-21')).toMatchObject({ status: 'applies-from', from: '2027-02-01' });
    expect(row('eu-transfer-proceedings-2024-3011', '2027-02-01')).toMatchObject({ status: 'applies', since: '2027-02-01' });
  });

  it('shows what is off and what was overtaken before the rest', () => {
    const board = statusBoard('2026-11-21').map(({ status }) => status);
    expect(board.slice(0, 2)).toEqual(['not-in-force', 'not-in-force']);
    expect(row('eu-simplified-extradition-1995', '2026-11-21')).toMatchObject({ status: 'overtaken' });
  });
});
