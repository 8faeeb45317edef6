import { carryOverToSubscriber31, type FormId, type FormValues } from '@comity/domain';
import { formContent, requestDetail, type AgencyTransaction } from '@comity/persistence';
import { formProblem } from '../http/problem';

export interface Predecessor {
  readonly id: string;
  readonly familyId: string;
  /** Its case, in which the follow-up stays unless another is named. */
  readonly caseId: string | null;
  /** What is known from it. */
  readonly values: FormValues;
}

/** The earlier request of the agency, with what can be carried over. @throws Problem 422 where nothing can follow it */
export async function predecessor(tx: AgencyTransaction, id: string, form: FormId): Promise<Predecessor> {
  const earlier = await requestDetail(tx, id);
  if (earlier?.side !== 'outgoing' || earlier.sentAt === null) throw formProblem([{ field: '/follows', message: 'There is no request of your agency with this id that has been sent.' }]);
  const kept = { id, familyId: earlier.familyId, caseId: earlier.caseId };
  const content = await formContent(tx, id);
  const carries = earlier.form === 'COE_TCY_PRESERVATION_29_30' && form === 'COE_TCY_MLA_SUBSCRIBER_31' && content !== null;
  if (!carries) return { ...kept, values: {} };
  const document = { form: 'COE_TCY_PRESERVATION_29_30', lang: content.lang, values: content.values } as const;
  return {
    ...kept,
    values: carryOverToSubscriber31(document, {
      sentOn: String(content.values['1']?.['date'] ?? earlier.sentAt.toISOString().slice(0, 10)), reference: earlier.reference,
      ...(earlier.partnerReference === null ? {} : { partnerReference: earlier.partnerReference }), requestedAuthorityName: authorityName(content.values) ?? earlier.partnerName,
    }),
  };
}

/** As the paper names it. */
function authorityName(values: FormValues): string | null {
  const authority = values['4']?.['requestedAuthority'];
  const name = typeof authority === 'object' && authority !== null && 'name' in authority ? authority.name : undefined;
  return typeof name === 'string' && name !== '' ? name : null;
}
