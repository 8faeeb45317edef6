import { Inject, Injectable } from '@nestjs/common';
import { parseFormDocument, stageDefinition } from '@comity/domain';
import type { CheckResponse, DraftResponse } from '@comity/http-contract';
import { checkDraftRow, Database, draftVersions, readDraft, saveDraft, type AgencyTransaction, type DraftRow } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import type { SignedIn } from '../identity';
import { instant } from '../http/instants';
import { formProblem, notFound, Problem } from '../http/problem';
import { TIME_SOURCE } from '../platform/tokens';
import type { SaveDraftDto } from './save-draft.dto';
import { toCheck, toDraft } from './to-draft';

export interface DraftVersionResponse {
  readonly version: number;
  readonly digest: string;
  readonly savedAt: string;
  readonly savedBy: { readonly id: string; readonly name: string };
}

/** Drafts are rows with a version, outside the lane: saving never reaches the engine. */
@Injectable()
export class DraftDesk {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  read(actor: SignedIn, requestId: string): Promise<DraftResponse> {
    return this.with(actor, requestId, (tx, draft) => toDraft(tx, draft, this.time.now()));
  }

  check(actor: SignedIn, requestId: string): Promise<CheckResponse> {
    return this.with(actor, requestId, async (tx, draft) => toCheck(await checkDraftRow(tx, draft, this.time.now())));
  }

  versions(actor: SignedIn, requestId: string): Promise<readonly DraftVersionResponse[]> {
    return this.with(actor, requestId, async (tx) => {
      const versions = await draftVersions(tx, requestId);
      return versions.map(({ version, digest, savedAt, savedById, savedByName }) => ({ version, digest, savedAt: instant(savedAt), savedBy: { id: savedById, name: savedByName } }));
    });
  }

  /** @throws Problem 409 with the newer draft in `current`, or where the stage allows no writing; 422 for values the form has no place for */
  save(actor: SignedIn, requestId: string, body: SaveDraftDto): Promise<DraftResponse> {
    return this.with(actor, requestId, async (tx, draft) => {
      const lang = body.lang ?? draft.lang;
      const parsed = parseFormDocument({ form: draft.form, lang, values: body.values });
      if (!parsed.ok) throw formProblem(parsed.errors.map(({ section, field, message }) => ({ section, field, message })));
      const saving = await saveDraft(tx, {
        requestId, version: body.version, form: draft.form, lang, values: parsed.document.values, reasons: body.reasons ?? draft.reasons, declarations: body.declarations ?? draft.declarations,
        ...(body.subject === undefined ? {} : { subject: body.subject }), personId: actor.personId, now: this.time.now(),
      });
      if (saving.outcome === 'not-now') throw notWritable(stageDefinition('outgoing', saving.stage).status);
      const current = await this.response(tx, requestId);
      if (saving.outcome === 'changed') throw new Problem(409, 'DRAFT_CHANGED', 'The draft has changed since you read it: the newer one is in "current".', { current, params: { version: current.version } });
      return current;
    });
  }

  private async response(tx: AgencyTransaction, requestId: string): Promise<DraftResponse> {
    const draft = await readDraft(tx, requestId);
    if (!draft) throw notFound();
    return toDraft(tx, draft, this.time.now());
  }

  private with<T>({ agencyId }: SignedIn, requestId: string, work: (tx: AgencyTransaction, draft: DraftRow) => Promise<T>): Promise<T> {
    return this.db.withAgency(agencyId, async (tx) => {
      const draft = await readDraft(tx, requestId);
      if (!draft) throw notFound();
      return work(tx, draft);
    });
  }
}

const notWritable = (status: string): Problem =>
  new Problem(409, 'NOT_AT_THIS_STAGE', `A draft can be changed before it is sent for check, or when it has been returned; this request is "${status}".`);
