import type { Verification } from './report';

/** The result in one word, worst first: what a list of files shows. */
export type Verdict = 'broken' | 'withdrawn' | 'untrusted' | 'trusted' | 'issued' | 'unsigned';

const SENTENCES: Readonly<Record<Verdict, string>> = {
  broken: 'Altered or damaged: do not rely on this file.',
  withdrawn: 'Issued, and withdrawn since.',
  untrusted: 'Signature intact, signer not confirmed.',
  trusted: 'Signature intact, signer trusted.',
  issued: 'Sealed by its digest, not signed electronically.',
  unsigned: 'No electronic signature.',
};

export function verdictOf({ intact, issued, signatures, findings }: Pick<Verification, 'intact' | 'issued' | 'signatures' | 'findings'>): Verdict {
  const broken = findings.filter(({ level }) => level === 'broken');
  if (broken.some(({ code }) => code !== 'NO_SIGNATURE')) return 'broken';
  if (issued?.withdrawn) return 'withdrawn';
  const signed = signatures.filter(({ kind }) => kind !== 'timeStamp');
  if (signed.length > 0) return intact && signed.every(({ trust }) => trust === 'trusted') ? 'trusted' : 'untrusted';
  return issued?.known ? 'issued' : 'unsigned';
}

export const verdictText = (verdict: Verdict): string => SENTENCES[verdict];
