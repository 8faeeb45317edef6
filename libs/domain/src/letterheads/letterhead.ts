import type { Decision } from '../shared/decision';
import { decideProposal, type Decider, type ProposalDecision, type ProposalKind, type ProposalState } from '../shared/two-people';

/** What stands at the head of the papers of an agency. */
export interface LetterheadContent {
  readonly name: string;
  /** The name in the authority's own language, and that language (BCP 47): both or neither. */
  readonly nameNative: string | null;
  readonly lang: string | null;
  /** Line by line, as printed. */
  readonly address: readonly string[];
  /** SHA-256 of the picture in the agency's store. */
  readonly picture: string | null;
}

/** The head must leave room for the paper. */
export const letterheadMost = { name: 160, addressLines: 6, addressLine: 120 } as const;

export interface LetterheadFinding {
  readonly field: string;
  readonly message: string;
}

const LETTERHEAD: ProposalKind = { propose: 'letterhead.propose', adopt: 'letterhead.adopt', decided: 'LETTERHEAD_DECIDED' };

/** What a decision on a proposed letterhead leads to: nobody adopts an own one. */
export const decideLetterhead = (proposal: { readonly state: ProposalState; readonly proposedBy: string }, decision: ProposalDecision, person: Decider): Decision<ProposalState> =>
  decideProposal(LETTERHEAD, proposal, decision, person);

/** What speaks against a letterhead; nothing where it can be adopted. */
export function examineLetterhead(content: LetterheadContent, now: LetterheadContent): readonly LetterheadFinding[] {
  const { name, nameNative, lang, address } = content;
  const findings: LetterheadFinding[] = [];
  if (name.trim() === '') findings.push({ field: '/name', message: 'Give the name of the authority as it stands on its papers.' });
  for (const [field, text] of [['/name', name], ['/nameNative', nameNative ?? '']] as const) {
    if (text.length > letterheadMost.name) findings.push({ field, message: `Use at most ${letterheadMost.name} characters.` });
  }
  if ((nameNative === null) !== (lang === null)) {
    findings.push(nameNative === null
      ? { field: '/nameNative', message: 'Give the name in that language, or leave the language out.' }
      : { field: '/lang', message: 'Say in which language that name is, as a code such as nl: it is read aloud in that language.' });
  }
  if (lang !== null && !isLanguage(lang)) findings.push({ field: '/lang', message: `“${lang}” is no code of a language: give one such as nl, uk or sr-Latn.` });
  if (address.length > letterheadMost.addressLines) findings.push({ field: '/address', message: `Use at most ${letterheadMost.addressLines} lines.` });
  address.forEach((line, n) => {
    if (line.trim() === '' || line.length > letterheadMost.addressLine) findings.push({ field: `/address/${n}`, message: `Each line has 1 to ${letterheadMost.addressLine} characters.` });
  });
  if (findings.length === 0 && isSame(content, now)) findings.push({ field: '', message: 'This is the letterhead that holds now: change something.' });
  return findings;
}

const isSame = (a: LetterheadContent, b: LetterheadContent): boolean =>
  a.name === b.name && a.nameNative === b.nameNative && a.lang === b.lang && a.picture === b.picture && a.address.length === b.address.length && a.address.every((line, n) => line === b.address[n]);

function isLanguage(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    // Not a code of a language: that is the answer asked for.
    return false;
  }
}
