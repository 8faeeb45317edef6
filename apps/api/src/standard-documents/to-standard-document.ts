import { formCatalogue, formDefinition, formFamilies, isSigned, mayCommand, needsSecondPerson, offeredForms, stageDefinition, type FormId, type Side, type Stage } from '@comity/domain';
import type { OfferedFormResponse, StandardDocumentResponse, StandardDocumentSummary } from '@comity/http-contract';
import { checkStandardDocument, languagesOf, type AgencyTransaction, type StandardDocumentRow } from '@comity/persistence';
import { toCheck } from '../drafts/to-draft';
import { instant } from '../http/instants';
import type { SignedIn } from '../identity';

export interface Place {
  readonly side: Side;
  readonly stage: Stage;
  readonly form: string;
}

export function toOffered({ side, stage, form }: Place): readonly OfferedFormResponse[] {
  const { first, others } = offeredForms(side, stage, form);
  const one = (id: FormId, fits: boolean): OfferedFormResponse => {
    const { name, purpose, family } = formCatalogue[id];
    return { form: id, name, purpose, legalBasis: formDefinition(id).legalBasis, familyName: formFamilies[family], first: fits, secondPerson: needsSecondPerson(id) };
  };
  return [...first.map((id) => one(id, true)), ...others.map((id) => one(id, false))];
}

export const toSummary = (row: StandardDocumentRow): StandardDocumentSummary => ({
  id: row.id, form: row.form, name: formCatalogue[row.form].name, state: row.state === 'issued' ? 'issued' : 'draft', madeBy: row.madeByName, savedBy: row.savedByName,
  savedAt: instant(row.savedAt), issuedBy: row.issuedByName, issuedAt: row.issuedAt && instant(row.issuedAt), documentId: row.documentId,
});

/** With the outcome of its checks at this instant; what was issued is shown as it was issued. */
export async function toStandardDocument(tx: AgencyTransaction, row: StandardDocumentRow, { actor, place, now }: { readonly actor: SignedIn; readonly place: Place; readonly now: string }): Promise<StandardDocumentResponse> {
  const { id, requestId, version, form, lang, values, issuedValues, reasons, declarations, digest, state } = row;
  return {
    id, requestId, version, form, name: formCatalogue[form].name, lang, values: issuedValues ?? values, reasons, declarations, digest, state,
    savedAt: instant(row.savedAt), savedBy: { id: row.savedBy, name: row.savedByName }, check: toCheck(await checkStandardDocument(tx, row, now)),
    filled: row.origins.map(({ section, key, from }) => ({ section, key, from })),
    secondPerson: needsSecondPerson(form), languages: await languagesOf(tx, row), asksMethod: isSigned(form), whyNotIssue: whyNotIssue(row, actor, place),
    documentId: row.documentId, issuedBy: row.issuedByName, issuedAt: row.issuedAt && instant(row.issuedAt),
  };
}

/** The code that `decide` would refuse with, whatever the document contains. */
function whyNotIssue({ form, editors }: StandardDocumentRow, { roles, personId }: SignedIn, { side, stage }: Place): StandardDocumentResponse['whyNotIssue'] {
  if (!mayCommand(roles, 'IssueStandardDocument')) return 'ROLE_MISSING';
  if (!stageDefinition(side, stage).commands.includes('IssueStandardDocument')) return 'NOT_AT_THIS_STAGE';
  return needsSecondPerson(form) && editors.includes(personId) ? 'APPROVER_IS_AUTHOR' : null;
}
