import type { MessageContent } from '../procedures/messages';
import { decide } from './decide';
import { aPerson, aRequest, commands, message, someFacts } from './testing/builders';

const machine = { kind: 'machine' } as const;
const suggested = (decision: ReturnType<typeof decide>): unknown => (decision.outcome === 'accepted' ? (decision.value.suggestions ?? []) : decision.refusal.code);
const part = (ground: string) => ({ part: 'The log', ground, reason: 'It is so.' });
const answer = (extent: 'full' | 'part' | 'none', ...grounds: readonly string[]): MessageContent => ({ type: 'answer', extent, refused: grounds.map(part), documents: [] } as MessageContent);

describe('what suggests a check of the agency', () => {
  it.each([
    ['a refusal, once for each ground', answer('none', 'political_offence', 'political_offence', 'dual_criminality'), [{ step: 'refused', code: 'political_offence' }, { step: 'refused', code: 'dual_criminality' }]],
    ['a refusal in part', answer('part', 'dual_criminality'), [{ step: 'partial', code: 'dual_criminality' }]],
    ['an answer in full suggests nothing', answer('full'), []],
    ['a receipt suggests nothing', { type: 'receipt', receivedAt: '2026-11-21T10:00:00Z', reference: 'GE-TSK-2026-00001' } as MessageContent, []],
  ] as const)('%s', (_name, content, expected) => {
    expect(suggested(decide(aRequest('outgoing', 'acknowledged'), message(content), someFacts({ actor: machine })))).toEqual(expected);
  });

  it('a draft that our own checker returns', () => {
    expect(suggested(decide(aRequest('outgoing', 'review'), commands.ReturnDraft, someFacts({ actor: aPerson(['supervisor'], 'checker') })))).toEqual([{ step: 'returned', code: null }]);
  });

  it('nothing once the request is closed', () => {
    expect(suggested(decide(aRequest('outgoing', 'closed'), message(answer('none', 'political_offence')), someFacts({ actor: machine })))).toEqual([]);
  });
});
