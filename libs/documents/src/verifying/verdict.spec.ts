import type { Finding, SignatureReport, Verification } from './report';
import { verdictOf, verdictText } from './verdict';

const finding = (code: Finding['code'], level: Finding['level']): Finding => ({ code, level, message: '' });
const signature = (trust: SignatureReport['trust'], kind: SignatureReport['kind'] = 'signature'): SignatureReport => ({ trust, kind }) as SignatureReport;
const found = (part: Partial<Verification>): Parameters<typeof verdictOf>[0] => ({ intact: true, issued: null, signatures: [], findings: [], ...part });

describe('the verdict on a file', () => {
  it.each([
    ['broken', { intact: false, signatures: [signature('trusted')], findings: [finding('DIGEST_DIFFERS', 'broken')] }],
    ['broken', { intact: false, issued: { known: true, withdrawn: true }, findings: [finding('SIGNATURE_HIDDEN', 'broken')] }],
    ['withdrawn', { issued: { known: true, withdrawn: true }, signatures: [signature('trusted')], findings: [finding('WITHDRAWN', 'doubt')] }],
    ['untrusted', { signatures: [signature('trusted'), signature('untrusted')] }],
    ['untrusted', { signatures: [signature('notJudged')] }],
    ['trusted', { signatures: [signature('trusted'), signature('untrusted', 'timeStamp')] }],
    ['issued', { issued: { known: true, withdrawn: false }, findings: [finding('NO_SIGNATURE', 'note')] }],
    ['unsigned', { intact: false, issued: { known: false }, findings: [finding('NO_SIGNATURE', 'broken')] }],
    ['unsigned', { signatures: [signature('trusted', 'timeStamp')] }],
  ] as const)('%s', (verdict, part) => {
    expect(verdictOf(found(part))).toBe(verdict);
    expect(verdictText(verdict)).toMatch(/\.$/);
  });
});
