import type { Side, Stage } from '@comity/domain';

/** A request as lists show it. */
export interface RequestRecord {
  readonly id: string;
  readonly reference: string;
  readonly side: Side;
  readonly subject: string;
  readonly form: string;
  readonly stage: Stage;
  readonly stageSince: Date;
  readonly urgency: string;
  readonly familyId: string;
  readonly changedAt: Date;
  readonly partnerId: string;
  readonly partnerCode: string;
  readonly partnerName: string;
  readonly partnerCountry: string;
  readonly partnerZone: string;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  /** The running clock that ends first. */
  readonly clockId: string | null;
}

export const requestColumns = `
  r.id, r.reference, r.side, r.subject, r.form, r.stage, r.stage_since AS "stageSince", r.urgency, r.family_id AS "familyId", r.changed_at AS "changedAt",
  p.id AS "partnerId", p.code AS "partnerCode", p.name AS "partnerName", p.country_code AS "partnerCountry", p.zone AS "partnerZone",
  o.id AS "ownerId", o.name AS "ownerName", c.id AS "clockId"`;

export const requestSources = `
  request r
  JOIN agency p ON p.id = r.partner_agency_id
  LEFT JOIN person o ON o.id = r.owner_id
  LEFT JOIN case_file f ON f.id = r.case_id
  LEFT JOIN LATERAL (
    SELECT k.id, k.act_by FROM clock k WHERE k.request_id = r.id AND k.state = 'running' ORDER BY k.act_by, k.id LIMIT 1
  ) c ON true`;
