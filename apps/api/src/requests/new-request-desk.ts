import { Inject, Injectable } from '@nestjs/common';
import { parseFormDocument, type FormId, type FormValues } from '@comity/domain';
import type { RequestResponse } from '@comity/http-contract';
import { caseById, Database, findOrOpenCase, giveCommand, keepRouteChoice, KeyUsedForOtherContent, openRequest, settleCommand, type AgencyTransaction } from '@comity/persistence';
import { newId, type TimeSource } from '@comity/platform';
import type { SignedIn } from '../identity';
import { formProblem, Problem } from '../http/problem';
import { TIME_SOURCE } from '../platform/tokens';
import { agencyByCode, agencyResponse } from './agency-response';
import { predecessor } from './carry-over';
import { chosenRoute } from './chosen-route';
import type { CreateRequestDto } from './create-request.dto';
import { withAuthorities, laidOver } from './prefill';
import { requestPage } from './request-page';

export const keyUsed = (): Problem =>
  new Problem(422, 'KEY_USED_FOR_OTHER_CONTENT', 'This Idempotency-Key was used before for something else: take a new key for a new order.');

/** Opens requests: once for each key, in one transaction with the row of the command. */
@Injectable()
export class NewRequestDesk {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  /** @throws Problem 422 for what cannot be accepted */
  async open(actor: SignedIn, key: string, body: CreateRequestDto): Promise<RequestResponse> {
    const given = checked(body);
    return this.db.withAgency(actor.agencyId, async (tx) => {
      const now = this.time.now();
      const requestId = await this.once(tx, actor, { key, body, now }, (id) => this.write(tx, actor, { id, body, values: given, now }));
      return requestPage(tx, actor, requestId);
    }).catch((error: unknown) => {
      throw error instanceof KeyUsedForOtherContent ? keyUsed() : error;
    });
  }

  /** A create takes its request id from its command row: the same key finds the same request. */
  private async once(tx: AgencyTransaction, { personId }: SignedIn, { key, body, now }: { key: string; body: CreateRequestDto; now: string }, write: (id: string) => Promise<void>): Promise<string> {
    const { row, fresh } = await giveCommand(tx, { key, personId, requestId: newId(), type: 'CreateRequest', body: { ...body }, now }, false);
    if (fresh) {
      await write(row.requestId);
      await settleCommand(tx, row.id, { outcome: 'accepted', version: 0, stage: 'draft' }, now);
    }
    return row.requestId;
  }

  private async write(tx: AgencyTransaction, actor: SignedIn, { id, body, values, now }: { id: string; body: CreateRequestDto; values: FormValues; now: string }): Promise<void> {
    const { personId } = actor;
    const [own, partner] = [await agencyResponse(tx, tx.agencyId), await agencyByCode(tx, body.to)];
    if (!partner || partner.own) throw formProblem([{ field: '/to', message: `There is no other agency with the code "${body.to}": see GET /api/agencies.` }]);
    const form = body.form as FormId;
    const follows = body.follows === undefined ? null : await predecessor(tx, body.follows, form);
    const caseId = await caseOf(tx, body, follows?.caseId ?? null, { personId, now });
    const [writer] = await tx.query<{ name: string; post: string }>('SELECT name, post FROM person WHERE id = $1', [personId]);
    const known = laidOver(follows?.values ?? {}, values);
    const route = body.route && await chosenRoute(tx, body.route, { form, from: own.countryCode, to: partner.countryCode, now });
    await openRequest(tx, {
      id, caseId, partnerId: partner.id, form, lang: body.lang, subject: body.subject ?? (await caseById(tx, caseId))?.title ?? body.form,
      values: withAuthorities(known, partner, own, writer ?? { name: actor.name, post: '' }), personId, follows, now,
    });
    if (route) await keepRouteChoice(tx, id, route, { personId, now });
  }
}

function checked({ form, lang, values = {} }: CreateRequestDto): FormValues {
  const parsed = parseFormDocument({ form, lang, values });
  if (!parsed.ok) throw formProblem(parsed.errors.map(({ section, field, message }) => ({ section, field, message })));
  return parsed.document.values;
}

async function caseOf(tx: AgencyTransaction, { caseId, case: name }: CreateRequestDto, ofEarlier: string | null, opened: { readonly personId: string; readonly now: string }): Promise<string> {
  if (caseId === undefined && name === undefined && ofEarlier !== null) return ofEarlier;
  if (caseId === undefined && name === undefined) throw formProblem([{ field: '/case', message: 'Name the case: caseId, or the reference or title in "case".' }]);
  if (caseId === undefined) return findOrOpenCase(tx, (name ?? '').trim(), opened);
  if (!(await caseById(tx, caseId))) throw formProblem([{ field: '/caseId', message: 'There is no such case in your agency.' }]);
  return caseId;
}
