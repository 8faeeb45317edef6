import { canonicalJson, formDefinition, type Arrangement, type FormDocument, type FormId, type FormValues } from '@comity/domain';
import { sha256Hex } from '@comity/platform';
import type { AgencyTransaction } from '../database';

/** What a person writes in a draft; its digest names exactly this. */
export interface DraftContent {
  readonly form: string;
  readonly lang: string;
  readonly values: FormValues;
  /** Reasons given for findings, by `rule` or `rule#section/field`. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Declarations confirmed, by rule: true, or the reason given instead. */
  readonly declarations: Readonly<Record<string, true | string>>;
}

/** A draft as it stands, with what the checks need to know of its request. */
export interface DraftRow extends DraftContent {
  readonly requestId: string;
  readonly version: number;
  readonly digest: string;
  readonly savedBy: string;
  readonly savedAt: Date;
  /** BCP 47: the second language of the paper, or null. */
  readonly also: string | null;
  readonly arrangement: Arrangement | null;
  readonly familyId: string;
  readonly packVersion: string;
  readonly reference: string;
  readonly requestingState: string;
  readonly requestedState: string;
  readonly acceptedLanguages: readonly string[];
}

/** SHA-256 of the canonical content: two drafts with the same digest say the same. */
export const draftDigest = ({ form, lang, values, reasons, declarations }: DraftContent): string =>
  sha256Hex(canonicalJson({ form, lang, values, reasons, declarations }));

/** The document that a draft is of. @throws UnknownFormError for a form that is not defined */
export const documentOf = ({ form, lang, values }: DraftContent): FormDocument => ({ form: formDefinition(form).id satisfies FormId, lang, values });

const columns = `
  SELECT d.request_id AS "requestId", d.version, d.digest, d.saved_by AS "savedBy", d.saved_at AS "savedAt", d.lang, d.form_values AS values,
         d.reasons, d.declarations, d.also, d.arrangement, r.form, r.family_id AS "familyId", r.pack_version AS "packVersion",
         own.country_code AS "requestingState", partner.country_code AS "requestedState", partner.languages AS "acceptedLanguages", r.reference
    FROM draft d JOIN request r ON r.id = d.request_id
    JOIN agency own ON own.id = r.agency_id JOIN agency partner ON partner.id = r.partner_agency_id`;

/** The draft of a request, or null where it has none. */
export async function readDraft(tx: AgencyTransaction, requestId: string): Promise<DraftRow | null> {
  const [row] = await tx.query<DraftRow>(`${columns} WHERE d.request_id = $1`, [requestId]);
  return row ?? null;
}

/** Drafts of a form that are not approved yet, newest first; at most 1,000. */
export const openDrafts = (tx: AgencyTransaction, form: string): Promise<readonly DraftRow[]> =>
  tx.query<DraftRow>(`${columns} WHERE r.form = $1 AND r.side = 'outgoing' AND r.stage IN ('draft', 'review', 'returned') ORDER BY d.saved_at DESC LIMIT 1000`, [form]);
