import { formIds, isRequestFormId, type FormId } from '../forms/form-id';
import { formDefinition } from '../forms/registry';
import type { Side, Stage } from '../procedures/stages';

/** Forms that can be made inside a request. Those that open one go out with the procedure that they start. */
export const standardForms: readonly FormId[] = formIds.filter((id) => !isRequestFormId(id));

const answering: readonly FormId[] = ['MORE_INFORMATION_REQUEST', 'DECISION_NOTICE', 'EVIDENCE_TRANSMITTAL', 'CUSTODY_RECORD'];
const afterSending: readonly FormId[] = ['WITHDRAWAL_NOTICE', 'ASSURANCE_LETTER'];
const withResults: readonly FormId[] = ['ACK_RECEIPT', 'CUSTODY_RECORD', 'ASSURANCE_LETTER'];

/** What people of a side usually need where a request stands, the likeliest first. */
const byStage: Readonly<Record<Side, Partial<Record<Stage, readonly FormId[]>>>> = {
  outgoing: {
    sent: afterSending, acknowledged: afterSending, 'information-needed': ['ASSURANCE_LETTER', 'WITHDRAWAL_NOTICE'],
    replied: withResults, 'part-replied': ['ACK_RECEIPT', 'MORE_INFORMATION_REQUEST', 'CUSTODY_RECORD'], refused: ['ACK_RECEIPT'], 'withdrawal-sent': ['WITHDRAWAL_NOTICE'],
  },
  incoming: {
    received: ['ACK_RECEIPT', 'MORE_INFORMATION_REQUEST', 'DECISION_NOTICE'], acknowledged: ['ACK_RECEIPT', ...answering], 'information-asked': answering,
    replied: ['EVIDENCE_TRANSMITTAL', 'CUSTODY_RECORD'], 'part-replied': ['EVIDENCE_TRANSMITTAL', 'DECISION_NOTICE', 'CUSTODY_RECORD'], refused: ['DECISION_NOTICE'],
    'withdrawal-received': ['ACK_RECEIPT', 'DECISION_NOTICE'],
  },
};

/** What belongs to one form of request alone, before everything else. */
const byRequest: Readonly<Partial<Record<FormId, Partial<Record<Side, readonly FormId[]>>>>> = {
  EIO_ANNEX_A: { incoming: ['EIO_ANNEX_B'] },
  EPOC_ANNEX_I: { incoming: ['EPOC_ANNEX_III'] },
  COE_TCY_MLA_SUBSCRIBER_31: { outgoing: ['MODEL_MLA_EEVIDENCE', 'AP2_ART10_EMERGENCY_MLA'] },
  EPOC_PR_ANNEX_II: { incoming: ['EPOC_ANNEX_III'], outgoing: ['EPOC_ANNEX_V', 'EPOC_ANNEX_VI'] },
  EPO_ANNEX_I: { incoming: ['EPO_ANNEX_II'] },
  REG606_FORM_I: { outgoing: ['REG606_FORM_II'] },
};

/** What comes after a request of one form where it stands: preserved data are asked for with a letter. */
const following: Readonly<Partial<Record<FormId, { readonly side: Side; readonly at: readonly Stage[]; readonly forms: readonly FormId[] }>>> = {
  COE_TCY_PRESERVATION_29_30: { side: 'outgoing', at: ['acknowledged', 'replied', 'part-replied'], forms: ['MODEL_MLA_EEVIDENCE', 'AP2_ART10_EMERGENCY_MLA'] },
};

export interface OfferedForms {
  readonly first: readonly FormId[];
  readonly others: readonly FormId[];
}

/** The forms for a request: what fits where it stands first, all others after it. None is forbidden: practice differs. */
export function offeredForms(side: Side, stage: Stage, form: string): OfferedForms {
  const own = (byRequest as Readonly<Record<string, Partial<Record<Side, readonly FormId[]>>>>)[form]?.[side] ?? [];
  const next = (following as Readonly<Record<string, (typeof following)[FormId]>>)[form];
  const after = next?.side === side && next.at.includes(stage) ? next.forms : [];
  const first = [...new Set([...own, ...(byStage[side][stage] ?? []), ...after])];
  return { first, others: standardForms.filter((id) => !first.includes(id)) };
}

/** Records of what happened and plain messages: whoever wrote one may issue it. Everything that decides, asks, promises or withdraws takes two people. */
const ofOnePerson: readonly FormId[] = ['ACK_RECEIPT', 'EIO_ANNEX_B', 'MORE_INFORMATION_REQUEST', 'EVIDENCE_TRANSMITTAL', 'CUSTODY_RECORD'];

export const needsSecondPerson = (form: FormId): boolean => !ofOnePerson.includes(form);

export const isStandardForm = (id: unknown): id is FormId => standardForms.includes(id as FormId);

/** Whether approval signs a document of the form or a letter inside it, so that somebody has to say how. */
export const isSigned = (form: FormId): boolean =>
  formDefinition(form).sections.some(({ fields }) => fields.some(({ type, filledBy, embeds }) => (type === 'Signature' && filledBy === 'approval') || (embeds !== undefined && isSigned(embeds))));
