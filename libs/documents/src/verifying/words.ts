import type { Change, ChangeKind } from './changes/change';
import type { FindingCode, FindingLevel } from './report';

/** What a person should know, by code: how much it matters, and the sentence. */
export const FINDINGS: Readonly<Record<FindingCode, readonly [FindingLevel, string]>> = {
  NOT_READABLE: ['broken', 'The file cannot be read as a PDF, so nothing in it can be relied on. Ask for it again.'],
  NOT_FINISHED: ['broken', 'The file has too many versions or parts to be checked in the time that is given to one file here. Check it on a computer of its own with comity documents verify.'],
  ENCRYPTED: ['broken', 'The file is encrypted, and its signatures cannot be checked. Ask for it without encryption.'],
  NO_SIGNATURE: ['broken', 'The file has no signature.'],
  CHANGED_SINCE_ISSUED: ['broken', 'Changed since it was issued: the paper that this file comes from was issued, but this is not its file. It was altered, or saved again by another program. Ask for the original file.'],
  SIGNATURE_HIDDEN: ['broken', 'The file holds a signature that no field refers to any more: it was removed or replaced.'],
  BYTES_AFTER_END: ['broken', 'Something stands behind the end of the file, and no signature covers it.'],
  DATA_CONTRADICTS_PAGE: ['broken', 'The data attached to the file are not those whose digest is printed on its pages. Do not import them.'],
  DATA_NOT_COMPARED: ['doubt', 'The digest printed on the pages could not be read, so the data attached to the file were not compared with it: another program may have saved the file again. Compare the data with the pages by eye.'],
  DATA_DAMAGED: ['broken', 'The data attached to the file are damaged, or there more than once. Do not import them; ask for the original file.'],
  RANGE_WRONG: ['broken', 'The signature does not cover one whole piece from the beginning of the file: part of what is shown may never have been signed.'],
  HOLE_DAMAGED: ['broken', 'The place in the file that holds the signature has been altered.'],
  NOT_A_REVISION: ['broken', 'The signature ends in the middle of the file, not where a version of it ended.'],
  METHOD_UNKNOWN: ['broken', 'The signature is of a kind that cannot be checked here.'],
  SIGNATURE_DAMAGED: ['broken', 'The signature is damaged and cannot be read.'],
  SIGNED_REVISION_NOT_READABLE: ['broken', 'The version of the file that was signed cannot be read on its own.'],
  DIGEST_DIFFERS: ['broken', 'The file was altered after it was signed: its digest is not the signed one.'],
  SIGNATURE_WRONG: ['broken', 'The signature was not made with the key of the certificate it names, or it was altered.'],
  SIGNER_MISSING: ['broken', 'The certificate of the signer is not in the signature, so it cannot be checked.'],
  DIGEST_UNKNOWN: ['broken', 'The signature uses a digest that is not known here.'],
  CERTIFICATES_DIFFER: ['broken', 'A certificate in the signature is not the one that was signed with it: it was exchanged.'],
  CONTENT_TYPE_DIFFERS: ['broken', 'The signature says that it is about something else.'],
  NOT_CADES: ['doubt', 'The signature does not name its certificate in what is signed (it is no PAdES signature).'],
  UNSIGNED_PART: ['broken', 'Something was put into the signature that is not part of a signature and that nothing protects.'],
  ALGORITHM_WEAK: ['doubt', 'The signature uses a method that is too weak today; it could be forged.'],
  CHANGED_AFTERWARDS: ['broken', 'After this signature something was changed that must not be changed.'],
  ADDED_AFTERWARDS: ['note', 'After this signature something was added, as is allowed.'],
  TRUST_NOT_JUDGED: ['doubt', 'Whose signature it is was not judged: no trusted roots or certificates were given.'],
  CERTIFICATE_UNTRUSTED: ['doubt', 'The certificate does not come from anybody who is trusted for this partner: the name in it proves nothing.'],
  CERTIFICATE_NOT_VALID_THEN: ['doubt', 'The certificate, or one above it, was not valid at the time of signing.'],
  CERTIFICATE_CHAIN_WEAK: ['doubt', 'A certificate was issued with a method that is too weak today.'],
  CERTIFICATE_LIMITED: ['doubt', 'A certificate has a limit that cannot be judged here.'],
  CERTIFICATE_NOT_FOR_SIGNING: ['doubt', 'The certificate was not issued for signing documents.'],
  REVOCATION_NOT_CHECKED: ['note', 'Whether a certificate was revoked since it was given out was not asked: that needs the net. Where much depends on it, ask its issuer.'],
  TIME_STAMP_ABSENT: ['note', 'There is no time stamp: the time of signing is only what the signer says.'],
  TIME_STAMP_WRONG: ['broken', 'The time stamp does not belong to this signature or was altered.'],
  TIME_STAMP_UNTRUSTED: ['doubt', 'The time stamp comes from an authority that is not trusted: it proves no time.'],
  TIME_STAMP_WEAK: ['doubt', 'The time stamp uses a method that is too weak today.'],
  CLAIMED_TIME_DIFFERS: ['doubt', 'The time the signer wrote differs from the time stamp by more than a day.'],
  WITHDRAWN: ['doubt', 'The file was issued, and has been withdrawn since.'],
};

const CHANGES: Readonly<Record<ChangeKind, string>> = {
  signature: 'a further signature was added',
  validation: 'a time stamp or data for later checks were added',
  form: 'a form field was filled in',
  dates: 'a program wrote when it saved the file',
  tags: 'the reading order was extended by a field',
  annotation: 'a comment or a drawing was laid over the page',
  field: 'a form field was added or changed',
  content: 'the content of the page was changed',
  pages: 'pages were added, removed or exchanged',
  attachment: 'the attached data were changed or exchanged',
  action: 'an action was added that a reader may carry out by itself',
  information: 'title, author or other properties were changed',
  signatureTouched: 'a signature that was there was changed or removed',
  other: 'something was changed that cannot be told apart from the content',
};

/** `on page 2: a comment was laid …` */
export function changeInWords({ kind, page, name }: Change): string {
  const where = [page ? `page ${page}` : '', name ? `field “${name}”` : ''].filter(Boolean).join(', ');
  return `${where ? `${where}: ` : ''}${CHANGES[kind]}`;
}

const WHEN = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone: 'UTC' });
/** "21 November 2026 at 10:15:00 UTC" */
const instantInWords = (at: string): string => `${WHEN.format(new Date(at))} UTC`;
const list = (items: readonly string[]): string => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join('; ')}; and ${items.at(-1) ?? ''}`);

interface Told {
  readonly signer: string | null;
  readonly valid: boolean;
  readonly trust: 'trusted' | 'untrusted' | 'notJudged';
  readonly qualified: 'signature' | 'seal' | 'unspecified' | null;
  readonly claimedAt: string | null;
  readonly timeStamp: { readonly at: string; readonly authority: string; readonly sound: boolean; readonly trust: string } | null;
  readonly covers: { readonly revision: number; readonly of: number; readonly wholeFile: boolean };
  readonly addedAfterwards: readonly { readonly allowed: boolean; readonly message: string }[];
}

/** A file grows by versions: the first is as it was first saved. Version 0 is none. */
function coverInWords({ revision, of, wholeFile }: Told['covers']): string {
  if (wholeFile) return 'It covers the whole file.';
  if (revision === 0) return 'It covers no whole version of the file.';
  return `It covers version ${revision} of ${of}. The file as first saved is version 1; everything saved afterwards is a version more.`;
}

/** One paragraph about one signature. */
export function signatureInWords(told: Told): string {
  const { signer, valid, covers, addedAfterwards, claimedAt, timeStamp } = told;
  const allowed = addedAfterwards.filter((change) => change.allowed).map(({ message }) => message);
  const forbidden = addedAfterwards.filter((change) => !change.allowed).map(({ message }) => message);
  return [
    valid ? `Signed by ${signer ?? 'somebody unknown'}${forbidden.length ? '' : '; what was signed is unchanged'}.` : `Bears a signature in the name of ${signer ?? 'somebody unknown'} that is NOT valid.`,
    { trusted: 'The certificate comes from somebody who is trusted; whether it was revoked was not asked.', untrusted: 'Who that is has not been shown: the certificate is not trusted.', notJudged: 'Whether the certificate is to be trusted was not judged.' }[told.trust],
    told.qualified ? `The certificate says of itself that it is qualified${told.qualified === 'unspecified' ? '' : ` for an electronic ${told.qualified}`}.` : '',
    timeStamp?.sound ? `Time stamp of ${timeStamp.authority}: ${instantInWords(timeStamp.at)}${timeStamp.trust === 'trusted' ? '' : ' (authority not trusted)'}.` : claimedAt ? `By the signer's own clock: ${instantInWords(claimedAt)}.` : '',
    coverInWords(covers),
    allowed.length ? `Added afterwards, as is allowed: ${list(allowed)}.` : '',
    forbidden.length ? `CHANGED AFTERWARDS, which is not allowed: ${list(forbidden)}. Only the version that was signed is proven.` : '',
  ].filter(Boolean).join(' ');
}
