import type { LetterheadContent } from '@comity/domain';
import type { Letterhead, RenderOptions } from '@comity/documents';
import { Database, letterhead, presentLetterhead, type AgencyTransaction, type DocumentStore } from '@comity/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { notFound } from '../http/problem';
import type { SignedIn } from '../identity';
import { DOCUMENT_STORE } from '../platform/tokens';
import { specimenPaper } from './specimen-paper';

/** Pictures of letterheads, and how a paper with them looks. */
@Injectable()
export class LetterheadFiles {
  constructor(@Inject(Database) private readonly db: Database, @Inject(DOCUMENT_STORE) private readonly store: DocumentStore) {}

  /** @param id of a proposal; without one, of the letterhead that holds. @throws Problem 404, also where it has no picture */
  async picture({ agencyId }: SignedIn, id?: string): Promise<Buffer> {
    const { picture } = await this.content(agencyId, id);
    if (picture === null) throw notFound();
    return this.store.get(agencyId, picture);
  }

  /** An invented paper under this letterhead, marked as a draft. @throws Problem 404 */
  async specimen({ agencyId }: SignedIn, id?: string): Promise<Buffer> {
    return specimenPaper('COE_TCY_PRESERVATION_29_30', 'en', await this.options(agencyId, await this.content(agencyId, id)));
  }

  private content(agencyId: string, id: string | undefined): Promise<LetterheadContent> {
    return this.db.withAgency(agencyId, (tx) => (id === undefined ? presentLetterhead(tx).then(({ content }) => content) : proposed(tx, id)));
  }

  private async options(agencyId: string, { name, nameNative, lang, address, picture }: LetterheadContent): Promise<RenderOptions> {
    const head: Letterhead = { name, address, ...(nameNative === null ? {} : { nameNative }), ...(lang === null ? {} : { lang }) };
    return { letterhead: head, ...(picture === null ? {} : { letterheadPicture: await this.store.get(agencyId, picture) }) };
  }
}

async function proposed(tx: AgencyTransaction, id: string): Promise<LetterheadContent> {
  const row = await letterhead(tx, id);
  if (!row) throw notFound();
  return row.content;
}
