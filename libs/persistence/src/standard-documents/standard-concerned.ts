import { formDefinition, requirementQuestion, type FormDocument, type FormId, type Measure } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { chosenInstrument, type Concerned } from '../readers/findings-beside';
import { documentOf, readDraft } from '../readers/draft-row';
import { formContent } from '../readers/request-detail';

/**
 * Whom a standard document concerns: it goes to the partner, on whichever side the request is. One that asks nobody for
 * anything goes with what its request asks for; one that asks and names no treaty rests on that of its request.
 */
export async function concernedBy(tx: AgencyTransaction, requestId: string, document: FormDocument): Promise<Concerned> {
  const [states] = await tx.query<{ own: string; partner: string }>(
    `SELECT own.country_code AS own, partner.country_code AS partner FROM request r JOIN agency own ON own.id = r.agency_id JOIN agency partner ON partner.id = r.partner_agency_id WHERE r.id = $1`,
    [requestId],
  );
  if (!states) throw new Error('The request of a standard document is missing.');
  const two = { requestedState: states.partner, requestingState: states.own };
  const question = requirementQuestion(document, two);
  if (question === null) return { ...two, measures: await measuresOf(tx, requestId, two) };
  const instrument = question.instruments.length > 0 ? null : await chosenInstrument(tx, requestId);
  return { ...two, ...(instrument === null ? {} : { instrument }), measures: [] };
}

/** What the request asks for, as its own document says. */
async function measuresOf(tx: AgencyTransaction, requestId: string, states: Omit<Concerned, 'measures'>): Promise<readonly Measure[]> {
  const request = await documentOfRequest(tx, requestId);
  return (request && requirementQuestion(request, states)?.measures) ?? [];
}

/** What was approved or received; while there is nothing, what is drafted. */
async function documentOfRequest(tx: AgencyTransaction, requestId: string): Promise<FormDocument | null> {
  const settled = await formContent(tx, requestId);
  if (settled) return { form: formDefinition(settled.form).id satisfies FormId, lang: settled.lang, values: settled.values };
  const draft = await readDraft(tx, requestId);
  return draft && documentOf(draft);
}
