import { isEmptyAt, valueOf } from '../rules/reading';
import type { Spot } from '../rules/rule';
import type { Subject } from '../rules/subject';

/** Where a treaty asks for the particular procedure, by the basis chosen in section B. */
const procedureAskedBy: Readonly<Record<string, string>> = {
  untoc: 'UN Convention against Transnational Organized Crime, Article 18(15)(d)',
  uncac: 'UN Convention against Corruption, Article 46(15)(d)',
  un_cybercrime: 'UN Convention against Cybercrime, Article 40 (contents of a request)',
  budapest: 'The Budapest Convention has no list of contents of its own, so the elements of the UN Convention against Transnational Organized Crime, Article 18(15)(d), are asked for',
};

const ownList: readonly unknown[] = ['bilateral', 'tca', 'reciprocity'];

/** What the treaty chosen asks for and the letter lacks, with the treaty, the article and the field. */
export function elementsMissing(subject: Subject): readonly Spot[] {
  const basis = String(valueOf(subject, 'B.basis'));
  const asking = Object.hasOwn(procedureAskedBy, basis) ? procedureAskedBy[basis] : undefined;
  return [
    ...(asking !== undefined && isEmptyAt(subject, 'F.procedure')
      ? [{ section: 'F', field: '/procedure', more: `${asking}: fill in “${label(subject, 'procedure')}” (F.procedure), or write "none" where the requested State's own way will do.` }]
      : []),
    ...(basis === 'harare' && isEmptyAt(subject, 'F.deadline') && valueOf(subject, 'F.urgent') !== true
      ? [{ section: 'F', field: '/deadline', more: `Harare Scheme, contents of a request: fill in “${label(subject, 'deadline')}” (F.deadline) with the date by which the answer is still useful.` }]
      : []),
  ];
}

/** Treaties whose own list of contents is not recorded here. */
export const hasOwnList = (subject: Subject): boolean => ownList.includes(valueOf(subject, 'B.basis'));

const label = ({ form }: Subject, key: string): string => form.sections.find(({ id }) => id === 'F')?.fields.find((field) => field.key === key)?.label ?? key;
