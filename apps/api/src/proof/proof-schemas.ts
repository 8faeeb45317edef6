import type { DocumentProofResponse, IssuedResponse, LaterChangeResponse, ProofFindingResponse, SignatureMethodResponse, SignatureResponse, TrustedCertificateResponse, TrustPolicyResponse, VerificationResponse } from '@comity/http-contract';
import { answer, date, digest, flag, instant, list, oneOf, orNull, ref, text, uuid, whole, type Schema } from '../openapi/schema';

const verdict = oneOf('broken', 'withdrawn', 'untrusted', 'trusted', 'issued', 'unsigned');
const trust = oneOf('trusted', 'untrusted', 'notJudged');
const said: Schema = { type: 'object', required: ['by', 'at'], properties: { by: text, at: instant } };

const signature = answer<SignatureResponse>({
  field: text, kind: oneOf('signature', 'certification', 'timeStamp'), valid: flag, signer: orNull(text), issuer: orNull(text), certificate: orNull(digest), trust,
  qualified: orNull(oneOf('signature', 'seal', 'unspecified')), claimedAt: orNull(instant),
  timeStamp: orNull({ type: 'object', required: ['at', 'authority', 'sound', 'trust'], properties: { at: instant, authority: text, sound: flag, trust } }),
  covers: { type: 'object', required: ['revision', 'of', 'wholeFile'], properties: { revision: whole, of: whole, wholeFile: flag } },
  addedAfterwards: list(answer<LaterChangeResponse>({ revision: whole, allowed: flag, message: text })), inWords: text,
});

/** Schemas of the answers about issued papers, signatures and whom to believe. */
export const proofSchemas: Readonly<Record<string, Schema>> = {
  Issued: answer<IssuedResponse>({ issued: flag, authority: text, withdrawn: orNull(date) }, { optional: ['authority', 'withdrawn'] }),
  DocumentProof: answer<DocumentProofResponse>({ verdict, text, code: orNull(text), withdrawnAt: orNull(instant) }),
  Verification: answer<VerificationResponse>({
    verdict, text, at: instant, kept: flag, sha256: digest, intact: flag, issued: orNull({ type: 'object', required: ['known', 'withdrawn'], properties: { known: flag, withdrawn: flag } }),
    signatures: list(signature),
    findings: list(answer<ProofFindingResponse>({ code: text, level: oneOf('broken', 'doubt', 'note'), signature: orNull(text), message: text })),
  }),
  SignatureMethod: answer<SignatureMethodResponse>({
    method: oneOf('handwritten', 'qualified_esignature', 'qualified_eseal', 'advanced_esignature'), possible: flag, why: orNull(oneOf('no-key', 'key-not-usable', 'not-qualified', 'other-kind')),
  }),
  TrustPolicy: answer<TrustPolicyResponse>({
    id: uuid, partner: orNull({ type: 'object', required: ['id', 'code', 'name'], properties: { id: uuid, code: text, name: text } }),
    state: oneOf('proposed', 'in-force', 'not-yet', 'over', 'ended', 'turned-down'), timeStampRequired: flag, from: date, to: orNull(date), note: text,
    certificates: list(answer<TrustedCertificateResponse>({ use: oneOf('root', 'certificate', 'timeStampRoot'), subject: text, issuer: text, validTo: instant, sha256: digest })),
    proposed: said, adopted: orNull(said), ended: orNull(said), may: list(oneOf('adopt', 'end')),
  }),
};

export const documentProof = orNull(ref('DocumentProof'));
