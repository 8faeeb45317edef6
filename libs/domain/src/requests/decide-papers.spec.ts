import { availableCommands } from '../procedures/procedure';
import { decide } from './decide';
import { evolve } from './evolve';
import { aRequest, commands, message, NOW, PRESERVATION, someFacts, SUBSCRIBER } from './testing/builders';

const codeOf = (decision: ReturnType<typeof decide>): string => (decision.outcome === 'refused' ? decision.refusal.code : 'accepted');

describe('a request that came on paper', () => {
  it('begins with the paper: time runs from the receipt that the person states', () => {
    const decision = decide(aRequest('incoming', 'received'), commands.RegisterPaper, someFacts());
    expect(decision).toMatchObject({ value: {
      events: [{ type: 'PaperRegistered', data: { reference: 'BE-VAL-2026-00007', receivedAt: '2026-11-20T08:00:00Z', channel: 'post' } }],
      clocks: [{ order: 'start', code: 'receipt-target', period: { startsAt: '2026-11-20T08:00:00Z', dueExclusive: '2026-11-21T08:00:00Z' }, start: { saidBy: 'us' } }],
      notices: [{ to: 'checkers' }], messages: [],
    } });
  });

  it('has the date that its form asks for', () => {
    const facts = someFacts({ request: { ...someFacts().request, values: { '15': { deadline: '2026-12-01' } } } });
    const { RegisterPaper: order } = commands;
    expect(decide(aRequest('incoming', 'received', { form: SUBSCRIBER }), order, facts)).toMatchObject({ value: { clocks: [{ code: 'receipt-target' }, { code: 'answer-wanted' }] } });
  });

  it.each([
    ['a receipt that lies ahead', { ...commands.RegisterPaper, receivedAt: '2026-11-20T13:20:01Z' }, {}, 'RECEIPT_IN_FUTURE'],
    ['a paper that is registered', commands.RegisterPaper, { arrival: { knownAs: 'GE-TSK-2026-00003', begun: false } }, 'PAPER_REGISTERED'],
    ['a request that has begun', commands.RegisterPaper, { arrival: { knownAs: null, begun: true } }, 'REQUEST_HAS_BEGUN'],
    ['a paper that was taken over', commands.TakeOverPaper, { arrival: { knownAs: 'GE-TSK-2026-00003', begun: true } }, 'PAPER_REGISTERED'],
    ['a paper of another form', { ...commands.TakeOverPaper, content: { ...commands.TakeOverPaper.content, form: SUBSCRIBER } }, {}, 'OTHER_FORM'],
  ] as const)('refuses %s', (_what, order, facts, code) => expect(codeOf(decide(aRequest('incoming', 'received'), order, someFacts(facts)))).toBe(code));

  it('stays as it is when the message comes later: its files are listed, nothing starts twice', () => {
    const registered = decide(aRequest('incoming', 'received'), commands.RegisterPaper, someFacts());
    if (registered.outcome === 'refused') throw new Error(registered.refusal.code);
    const state = registered.value.events.reduce(evolve, aRequest('incoming', 'received'));
    const [file] = someFacts().documents;
    const request = message({ type: 'request', form: PRESERVATION, formVersion: '1', lang: 'en', reference: 'BE-VAL-2026-00007', subject: 'Extortion', urgency: 'normal', values: {}, sentAt: NOW, documents: [file!] });
    expect(decide(state, request, someFacts({ actor: { kind: 'machine' } }))).toMatchObject({ value: { events: [{ type: 'MessageNoted' }], clocks: [], received: [file] } });
  });

  it('is never opened from the page of a request', () => expect(availableCommands('incoming', 'received', PRESERVATION, ['liaison-officer'])).not.toContain('RegisterPaper'));
});
