import { Inject, Injectable } from '@nestjs/common';
import { parseFormDocument, prefilled, emptyValues, stageDefinition, withFields, type FormId } from '@comity/domain';
import type { StandardDocumentResponse, StandardDocumentsResponse } from '@comity/http-contract';
import { beginStandardDocument, Database, discardStandardDocument, knownFactsOf, requestDetail, requestPlace, saveStandardDocument, standardDocument, standardDocumentsOf, type AgencyTransaction, type StandardDocumentRow } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import type { SaveDraftDto } from '../drafts/save-draft.dto';
import { formProblem, notFound, Problem } from '../http/problem';
import type { SignedIn } from '../identity';
import { TIME_SOURCE } from '../platform/tokens';
import type { MakeStandardDocumentDto } from './standard-document.dto';
import { toOffered, toStandardDocument, toSummary, type Place } from './to-standard-document';

/** Standard documents of a request while they are written: rows with a version, outside the lane. */
@Injectable()
export class StandardDocumentDesk {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  list({ agencyId }: SignedIn, requestId: string): Promise<StandardDocumentsResponse> {
    return this.db.withAgency(agencyId, async (tx) => {
      const place = await placeOf(tx, requestId);
      return { offered: place.stage === 'closed' ? [] : toOffered(place), made: (await standardDocumentsOf(tx, requestId)).map(toSummary) };
    });
  }

  /** Begins one with what the rows know. @throws Problem 404; 409 for a request that is closed */
  make(actor: SignedIn, requestId: string, body: MakeStandardDocumentDto): Promise<StandardDocumentResponse> {
    return this.db.withAgency(actor.agencyId, async (tx) => {
      refuseClosed(await placeOf(tx, requestId));
      if (body.fileId !== undefined && body.form !== 'CUSTODY_RECORD') throw formProblem([{ field: '/fileId', message: 'Only a chain of custody is made of a file: leave it out, or make CUSTODY_RECORD.' }]);
      const facts = await knownFactsOf(tx, requestId, actor.personId, body.fileId);
      const request = await requestDetail(tx, requestId);
      if (request && !facts) throw formProblem([{ field: '/fileId', message: 'This request has no such file.' }]);
      if (!facts || !request) throw notFound();
      const form = body.form as FormId;
      const lang = checkedLanguage(form, body.lang ?? request.lang);
      const filled = prefilled(form, facts, lang);
      const id = await beginStandardDocument(tx, { requestId, form, lang, values: withFields(emptyValues(form), filled), filled, personId: actor.personId, now: this.time.now() });
      return this.shown(tx, actor, id);
    });
  }

  read(actor: SignedIn, id: string): Promise<StandardDocumentResponse> {
    return this.db.withAgency(actor.agencyId, (tx) => this.shown(tx, actor, id));
  }

  /** @throws Problem 409 with the newer one in `current`, or where it was issued; 422 for values the form has no place for */
  save(actor: SignedIn, id: string, body: SaveDraftDto): Promise<StandardDocumentResponse> {
    return this.db.withAgency(actor.agencyId, async (tx) => {
      const row = await existing(tx, id);
      refuseClosed(await placeOf(tx, row.requestId));
      const lang = body.lang ?? row.lang;
      const parsed = parseFormDocument({ form: row.form, lang, values: body.values });
      if (!parsed.ok) throw formProblem(parsed.errors.map(({ section, field, message }) => ({ section, field, message })));
      const saving = await saveStandardDocument(tx, id, {
        version: body.version, form: row.form, lang, values: parsed.document.values, reasons: body.reasons ?? row.reasons, declarations: body.declarations ?? row.declarations,
        personId: actor.personId, now: this.time.now(),
      });
      if (saving === 'done') throw done(row);
      const current = await this.shown(tx, actor, id);
      if (saving === 'changed') throw new Problem(409, 'DRAFT_CHANGED', 'The document has changed since you read it: the newer one is in "current".', { current, params: { version: current.version } });
      return current;
    });
  }

  /** @throws Problem 404; 409 where it was issued or discarded */
  discard({ agencyId }: SignedIn, id: string): Promise<void> {
    return this.db.withAgency(agencyId, async (tx) => {
      const row = await existing(tx, id);
      if (!(await discardStandardDocument(tx, id))) throw done(row);
    });
  }

  private async shown(tx: AgencyTransaction, actor: SignedIn, id: string): Promise<StandardDocumentResponse> {
    const row = await existing(tx, id);
    return toStandardDocument(tx, row, { actor, place: await placeOf(tx, row.requestId), now: this.time.now() });
  }
}

export async function existing(tx: AgencyTransaction, id: string): Promise<StandardDocumentRow> {
  const row = await standardDocument(tx, id);
  if (!row) throw notFound();
  return row;
}

async function placeOf(tx: AgencyTransaction, requestId: string): Promise<Place> {
  const place = await requestPlace(tx, requestId);
  if (!place) throw notFound();
  return place;
}

function refuseClosed({ side, stage }: Place): void {
  if (!stageDefinition(side, stage).commands.includes('IssueStandardDocument')) throw new Problem(409, 'NOT_AT_THIS_STAGE', `Standard documents cannot be made while the request is "${stageDefinition(side, stage).status}".`, { params: { stage } });
}

function checkedLanguage(form: FormId, lang: string): string {
  const parsed = parseFormDocument({ form, lang, values: {} });
  if (!parsed.ok) throw formProblem(parsed.errors.map(({ field, message }) => ({ field, message })));
  return lang;
}

const done = ({ state }: StandardDocumentRow): Problem =>
  new Problem(409, 'STANDARD_DOCUMENT_DONE', state === 'discarded' ? 'This document was discarded: make a new one.' : 'This document was issued and cannot change any more: make a new one.');
