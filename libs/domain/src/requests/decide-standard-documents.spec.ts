import { decide } from './decide';
import type { StandardDocumentFacts } from './facts';
import { aPerson, aRequest, aStandardDocument, commands, message, someFacts } from './testing/builders';

const issue = (part: Partial<StandardDocumentFacts> | null, { command = {}, actor = aPerson(['liaison-officer'], 'person-2') }: { command?: object; actor?: ReturnType<typeof aPerson> } = {}) =>
  decide(aRequest('incoming', 'acknowledged'), { ...commands.IssueStandardDocument, ...command } as never, someFacts({ actor, standard: part && aStandardDocument(part) }));

describe('issuing a standard document', () => {
  it('is recorded with the digest of the paper, and tells the owner', () => {
    expect(issue({})).toMatchObject({
      outcome: 'accepted',
      value: { events: [{ type: 'StandardDocumentIssued', data: { madeDocumentId: 'made-1', form: 'ACK_RECEIPT', documentId: 'document-3', sha256: 'e'.repeat(64) } }], messages: [], notices: [{ to: 'owner' }] },
    });
  });

  it.each([
    ['one that is not in this request', null, 'STANDARD_DOCUMENT_UNKNOWN'],
    ['one that was issued before', { state: 'issued' }, 'STANDARD_DOCUMENT_DONE'],
    ['one that was discarded', { state: 'discarded' }, 'STANDARD_DOCUMENT_DONE'],
    ['another version than was read', { version: 3 }, 'DRAFT_CHANGED'],
    ['other content than was read', { digest: '0'.repeat(64) }, 'DRAFT_CHANGED'],
    ['translations that changed since they were read', { languages: '1'.repeat(64) }, 'TRANSLATION_CHANGED'],
    ['one that lacks something', { blocking: 1 }, 'DRAFT_INCOMPLETE'],
    ['one that needs a reason', { unanswered: 1 }, 'REASONS_MISSING'],
    ['one whose paper was not made yet, which asks for it', { paper: null }, 'PAPER_NOT_MADE'],
    ['one whose paper cannot be made', { paper: { problem: 'CHARACTER_NOT_PRINTABLE', message: 'No.', place: '/values/A/x' } }, 'CHARACTER_NOT_PRINTABLE'],
  ] as const)('is refused for %s', (_what, part, code) => {
    expect(issue(part)).toMatchObject({ refusal: { code } });
  });

  it('names the second language with its translations as they were read', () => {
    const languages = '1'.repeat(64);
    expect(issue({ languages }, { command: { languages } }).outcome).toBe('accepted');
    expect(issue({}, { command: { languages } })).toMatchObject({ refusal: { code: 'TRANSLATION_CHANGED' } });
  });

  it('asks how the paper is signed, unless the document says it or nobody signs it', () => {
    const { method: _method, ...without } = commands.IssueStandardDocument;
    const asked = (part: Partial<StandardDocumentFacts>) => decide(aRequest('incoming', 'acknowledged'), without as never, someFacts({ standard: aStandardDocument(part) }));
    expect(asked({})).toMatchObject({ refusal: { code: 'SIGNATURE_METHOD_MISSING' } });
    expect(asked({ statedMethods: ['handwritten', null] })).toMatchObject({ refusal: { code: 'SIGNATURE_METHOD_MISSING' } });
    expect([asked({ statedMethods: ['handwritten'] }).outcome, asked({ statedMethods: [] }).outcome]).toEqual(['accepted', 'accepted']);
  });

  it.each([
    ['the step says so', 'qualified_eseal', [null], null, 'SIGNATURE_NOT_QUALIFIED'],
    ['the document says so', undefined, ['qualified_eseal'], null, 'SIGNATURE_NOT_QUALIFIED'],
    ['one of two letters says so', undefined, ['handwritten', 'qualified_eseal'], 'signature', 'SIGNATURE_NOT_QUALIFIED'],
    ['the certificate says so too', undefined, ['qualified_eseal'], 'seal', 'accepted'],
    ['the document says so, and the step how it is in fact', 'handwritten', ['qualified_eseal'], null, 'accepted'],
    ['the step says so of a paper that nobody signs', 'qualified_eseal', [], null, 'accepted'],
    ['the document says advanced, and no key signs', undefined, ['advanced_esignature'], null, 'SIGNATURE_NOT_POSSIBLE'],
  ] as const)('as qualified, where %s', (_where, method, statedMethods, certificate, wanted) => {
    const { method: _method, ...without } = commands.IssueStandardDocument;
    const decision = decide(aRequest('incoming', 'acknowledged'), { ...without, ...(method ? { method } : {}) } as never, someFacts({ signing: certificate === null ? { key: 'none' } : { key: 'usable', certificate }, standard: aStandardDocument({ statedMethods }) }));
    expect(decision).toMatchObject(wanted === 'accepted' ? { outcome: wanted } : { refusal: { code: wanted } });
  });

  it.each(['DECISION_NOTICE', 'ASSURANCE_LETTER', 'WITHDRAWAL_NOTICE', 'MLA_REQUEST'] as const)('of %s takes somebody who did not write in it', (form) => {
    expect(issue({ form }, { actor: aPerson(['liaison-officer'], 'person-1') })).toMatchObject({ refusal: { code: 'APPROVER_IS_AUTHOR' } });
    expect(issue({ form })).toMatchObject({ outcome: 'accepted' });
  });

  it.each(['ACK_RECEIPT', 'EIO_ANNEX_B', 'MORE_INFORMATION_REQUEST', 'EVIDENCE_TRANSMITTAL', 'CUSTODY_RECORD'] as const)('of %s is open to whoever wrote it', (form) => {
    expect(issue({ form }, { actor: aPerson(['liaison-officer'], 'person-1') })).toMatchObject({ outcome: 'accepted' });
  });

  it('is not for auditors', () => {
    expect(issue({}, { actor: aPerson(['auditor']) })).toMatchObject({ refusal: { code: 'ROLE_MISSING' } });
  });
});

describe('issued papers go with a message', () => {
  const papers = someFacts({ issuedPapers: ['document-1'] });

  it.each([
    ['incoming', 'received', 'AcknowledgeReceipt', 'receipt'], ['incoming', 'acknowledged', 'AskForInformation', 'information-request'],
    ['incoming', 'withdrawal-received', 'AcknowledgeWithdrawal', 'withdrawal-acknowledged'], ['outgoing', 'sent', 'Withdraw', 'withdrawal'],
  ] as const)('%s %s: %s carries them', (side, stage, type, message) => {
    const decision = decide(aRequest(side, stage), { ...commands[type], documentIds: ['document-1'] } as never, papers);
    expect(decision).toMatchObject({ value: { messages: [{ type: message, documents: [{ documentId: 'document-1' }] }] } });
    expect(decide(aRequest(side, stage), { ...commands[type], documentIds: ['document-9'] } as never, papers)).toMatchObject({ refusal: { code: 'DOCUMENT_UNKNOWN' } });
  });

  it('are listed on the other side, also where the message changes nothing any more', () => {
    const paper = { documentId: 'document-9', name: 'ack.pdf', mediaType: 'application/pdf', size: 1, sha256: 'a'.repeat(64) };
    const receipt = message({ type: 'receipt', receivedAt: '2026-11-21T10:00:00Z', reference: 'GE-TSK-2026-00001', documents: [paper] });
    for (const stage of ['sent', 'closed'] as const) expect(decide(aRequest('outgoing', stage), receipt, someFacts({ actor: { kind: 'machine' } }))).toMatchObject({ value: { received: [paper] } });
  });

  it('a refusal of the whole request may carry the decision, and no other file', () => {
    const refusal = { ...commands.SendAnswer, documentIds: ['document-1'] } as never;
    expect(decide(aRequest('incoming', 'acknowledged'), refusal, papers)).toMatchObject({ value: { messages: [{ type: 'answer', documents: [{ documentId: 'document-1' }] }] } });
    expect(decide(aRequest('incoming', 'acknowledged'), refusal, someFacts())).toMatchObject({ refusal: { code: 'REFUSAL_WITH_FILES' } });
  });
});
