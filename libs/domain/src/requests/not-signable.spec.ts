import { decide } from './decide';
import { aRequest, commands, someFacts } from './testing/builders';

describe('how an approved paper is signed', () => {
  const review = aRequest('outgoing', 'review');

  it.each([
    ['qualified_esignature', undefined, 'SIGNATURE_NOT_QUALIFIED'],
    ['advanced_esignature', undefined, 'SIGNATURE_NOT_POSSIBLE'],
    ['handwritten', undefined, 'accepted'],
    ['qualified_esignature', null, 'SIGNATURE_NOT_QUALIFIED'],
    ['qualified_esignature', 'seal', 'SIGNATURE_NOT_QUALIFIED'],
    ['qualified_eseal', 'unspecified', 'SIGNATURE_NOT_QUALIFIED'],
    ['qualified_esignature', 'signature', 'accepted'],
    ['qualified_eseal', 'seal', 'accepted'],
    ['advanced_esignature', null, 'accepted'],
  ] as const)('of a paper called %s, with a certificate for %s: %s', (method, certificate, wanted) => {
    const known = certificate === undefined ? {} : { signing: { key: 'usable', certificate } as const };
    const facts = someFacts({ ...known, request: { ...someFacts().request, values: { '17': { signature: { method } } } } });
    const { method: _method, ...silent } = commands.ApproveAndSend;
    for (const command of [{ ...silent, method }, silent]) expect(decide(review, command, facts)).toMatchObject(wanted === 'accepted' ? { outcome: wanted } : { refusal: { code: wanted } });
  });

  it('is refused when nobody says how the paper is signed', () => {
    const { method: _method, ...command } = commands.ApproveAndSend;
    const drafted = someFacts({ request: { ...someFacts().request, values: { '17': { signature: { method: 'handwritten' } } } } });
    expect(decide(review, command, someFacts())).toMatchObject({ refusal: { code: 'SIGNATURE_METHOD_MISSING' } });
    expect(decide(review, command, drafted)).toMatchObject({ outcome: 'accepted' });
  });
});
