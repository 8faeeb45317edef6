import { Inject, Injectable } from '@nestjs/common';
import type { FormDocumentLike, PaperFacts } from '@comity/documents';
import { checkDocument, participationForForms, type Finding, type FormDocument } from '@comity/domain';
import type { ImportReadingResponse } from '@comity/http-contract';
import { adoptedLaw, Database, formContent, knownPaper, requestPlace, requestUnder, type AgencyTransaction } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { notFound, Problem } from '../http/problem';
import type { SignedIn } from '../identity';
import { TIME_SOURCE } from '../platform/tokens';
import { agencyByCode } from '../requests/agency-response';
import { against, PaperReading, type GivenPaper, type PaperRead } from './paper-reading';
import { referenceIn } from './reference-in';
import { toReading } from './to-reading';

/** What a paper would bring, before anybody takes it over. */
@Injectable()
export class ImportReader {
  constructor(@Inject(Database) private readonly db: Database, @Inject(PaperReading) private readonly papers: PaperReading, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  /** @throws Problem 422 */
  async forNewRequest(actor: SignedIn, given: GivenPaper): Promise<ImportReadingResponse> {
    const read = await this.papers.read(actor, given, async (facts, document) => ({ partnerId: (await this.db.withAgency(actor.agencyId, (tx) => seemsToBe(tx, facts, document)))?.id ?? null }));
    return this.told(actor, given, read, null);
  }

  /** @throws Problem 404, 409, 422 */
  async forRequest(actor: SignedIn, requestId: string, given: GivenPaper): Promise<ImportReadingResponse> {
    const known = await this.db.withAgency(actor.agencyId, (tx) => knownForm(tx, requestId));
    return this.told(actor, given, await this.papers.read(actor, given, () => Promise.resolve({ requestId })), known);
  }

  private async told({ agencyId }: SignedIn, given: GivenPaper, read: PaperRead, known: FormDocumentLike | null): Promise<ImportReadingResponse> {
    const supplement = against(read, known);
    return this.db.withAgency(agencyId, async (tx) => {
      const reference = referenceIn(read.document);
      const sender = await seemsToBe(tx, read.facts, read.document);
      const under = known === null && sender && reference !== undefined ? await requestUnder(tx, sender.id, reference) : null;
      const registered = (await knownPaper(tx, read.check.dataSha256)) ?? under;
      return toReading({ at: this.time.now(), given, read, supplement, registered, suggested: sender?.code ?? null, findings: await this.judged(tx, read.document, sender?.countryCode) });
    });
  }

  /** The rules of the form, as the agency that receives it sees them. */
  private async judged(tx: AgencyTransaction, document: FormDocument, requestingState: string | undefined): Promise<readonly Finding[]> {
    const now = this.time.now();
    const { participation } = await adoptedLaw(tx);
    return checkDocument(document, { asOf: now, ...(requestingState === undefined ? {} : { requestingState }) }, participationForForms(participation, now.slice(0, 10))).findings;
  }
}

/** What an incoming request says already. @throws Problem 404, 409 */
export async function knownForm(tx: AgencyTransaction, requestId: string): Promise<FormDocumentLike> {
  const place = await requestPlace(tx, requestId);
  if (!place) throw notFound();
  const content = place.side === 'incoming' ? await formContent(tx, requestId) : null;
  if (!content) throw new Problem(409, 'NOT_INCOMING', 'Papers are taken over into requests that came in; this one is your own.');
  return { form: content.form, lang: content.lang, values: content.values };
}

/** By the beginning of its reference, else by its name: a guess that a person confirms. */
async function seemsToBe(tx: AgencyTransaction, { author }: PaperFacts, document: FormDocument): Promise<{ readonly id: string; readonly code: string; readonly countryCode: string } | null> {
  const reference = referenceIn(document);
  const code = /^(.+)-\d{4}-\d{5}$/.exec(reference ?? '')?.[1];
  const byCode = code === undefined ? null : await agencyByCode(tx, code);
  if (byCode) return byCode.own ? null : byCode;
  const [named] = author === undefined ? [] : await tx.query<{ id: string; code: string; countryCode: string }>('SELECT id, code, country_code AS "countryCode" FROM agency WHERE name = $1 AND id <> $2', [author, tx.agencyId]);
  return named ?? null;
}
