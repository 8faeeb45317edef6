import type { KnownAuthority, KnownFacts, KnownFile } from '@comity/domain';
import { isoSeconds } from '@comity/platform';
import type { AgencyTransaction } from '../database';
import { eventsOf } from '../readers/events';
import { formContent, requestDetail, type RequestDetailRecord } from '../readers/request-detail';

/** What the rows say of a request for the fields of a standard document, and of one of its files; null where there is no such request or file. */
export async function knownFactsOf(tx: AgencyTransaction, requestId: string, personId: string, fileId?: string): Promise<KnownFacts | null> {
  const request = await requestDetail(tx, requestId);
  if (!request) return null;
  const [writer] = await tx.query<{ name: string; post: string }>('SELECT name, post FROM person WHERE id = $1', [personId]);
  const form = await formContent(tx, requestId);
  const file = fileId === undefined ? undefined : await knownFile(tx, requestId, fileId);
  if (file === null) return null;
  return {
    side: request.side, own: await authority(tx, tx.agencyId), partner: await authority(tx, request.partnerId), writer: writer ?? { name: '', post: '' },
    form: request.form, reference: request.reference, partnerReference: request.partnerReference, caseReference: request.caseReference,
    values: form?.values ?? {}, ...(file ? { file } : {}), ...(await whatHappened(tx, request)),
  };
}

/** Times and the open question, from the history of this side. */
async function whatHappened(tx: AgencyTransaction, request: RequestDetailRecord): Promise<Pick<KnownFacts, 'sentAt' | 'receivedAt' | 'question'>> {
  const events = await eventsOf(tx, request.id);
  const said = (type: string, member: string): string | null => {
    const found = (events.findLast((event) => event.type === type)?.data as Readonly<Record<string, unknown>> | undefined)?.[member];
    return typeof found === 'string' ? found : null;
  };
  const asked = events.findLast(({ type }) => type === 'InformationAsked' || type === 'InformationRequested');
  const open = request.stage === 'information-asked' || request.stage === 'information-needed';
  const text = asked?.narratives.find(({ kind }) => kind === 'question')?.text;
  const answerBy = (asked?.data as { answerBy?: string } | undefined)?.answerBy;
  const incoming = request.side === 'incoming';
  return {
    sentAt: incoming ? said('RequestReceived', 'sentAt') : request.sentAt && isoSeconds(request.sentAt),
    receivedAt: incoming ? request.receivedAt && isoSeconds(request.receivedAt) : said('ReceiptAcknowledged', 'receivedAt'),
    question: open && text && answerBy ? { text, answerBy } : null,
  };
}

async function knownFile(tx: AgencyTransaction, requestId: string, fileId: string): Promise<KnownFile | null> {
  const [file] = await tx.query<KnownFile>(
    `SELECT d.name, d.size::float8 AS size, d.sha256,
            coalesce((SELECT jsonb_agg(jsonb_build_object('what', e.what, 'sha256', e.sha256, 'by', h.name, 'post', h.post,
                             'at', to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) ORDER BY e.seq)
                        FROM custody_entry e LEFT JOIN person h ON h.id = e.person_id WHERE e.document_id = d.id), '[]') AS custody
       FROM document d WHERE d.id = $1 AND d.request_id = $2`, [fileId, requestId]);
  return file ?? null;
}

async function authority(tx: AgencyTransaction, id: string): Promise<KnownAuthority> {
  const [row] = await tx.query<KnownAuthority>(
    `SELECT name, name_native AS "nameNative", country_code AS "countryCode", address, tel, email, languages, zone FROM agency WHERE id = $1`, [id]);
  if (!row) throw new Error('An agency of a request is missing from the directory.');
  return row;
}
