import { Inject, Injectable } from '@nestjs/common';
import { BundleError, caseData, makeBag, mergePdf, renderCustodyList, UnprintableCharacterError, type BundleOrder, type BundlePart, type OwnHead } from '@comity/documents';
import { formDefinition, type FormValues } from '@comity/domain';
import { Database, documentsOfRequest, formContent, requestDetail, type DocumentRecord, type DocumentStore, type RequestDetailRecord } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { DocumentDesk } from '../documents/document-desk';
import { formProblem, notFound, Problem } from '../http/problem';
import type { SignedIn } from '../identity';
import { ownHead } from '../letterheads/own-head';
import { DOCUMENT_STORE, TIME_SOURCE } from '../platform/tokens';
import type { BundleKind, BundleReader } from './bundle.dto';
import { custodyFor } from './custody-for';
import { paperFirst, partsOf, type StoredFile } from './parts-of';

export interface MadeBundle {
  readonly bytes: Buffer;
  readonly name: string;
  readonly mediaType: 'application/pdf' | 'application/zip' | 'application/ld+json';
}

/** What is asked for. */
export interface BundleWish {
  readonly as: BundleKind;
  readonly reader: BundleReader;
  /** Ids in the order in which the files stand; all files of the request where none is named. */
  readonly documents: readonly string[] | undefined;
}

interface Material {
  readonly request: RequestDetailRecord;
  readonly values: FormValues;
  readonly letterhead: OwnHead;
  readonly files: readonly StoredFile[];
}

/** Bytes of all files of one bundle; they are held in memory while it is made. */
const MOST_BYTES = 250 * 1024 * 1024;

/** A request with its files, their custody and an index as one file. */
@Injectable()
export class BundleDesk {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(DOCUMENT_STORE) private readonly store: DocumentStore,
    @Inject(DocumentDesk) private readonly documents: DocumentDesk,
    @Inject(TIME_SOURCE) private readonly time: TimeSource,
  ) {}

  /** Each file is read as a person reads it: digest checked, entry in its custody. @throws Problem 404, 409, 422 */
  async make(actor: SignedIn, requestId: string, wish: BundleWish): Promise<MadeBundle> {
    const { records, ...known } = await this.db.withAgency(actor.agencyId, async (tx) => {
      const found = await requestDetail(tx, requestId);
      if (!found) throw notFound();
      return { request: found, values: (await formContent(tx, requestId))?.values ?? {}, letterhead: await ownHead(tx, this.store), records: await documentsOfRequest(tx, requestId) };
    });
    const chosen = chosenOf(records, wish.documents);
    refuseUnfit(records, chosen);
    const files: StoredFile[] = [];
    for (const { id } of chosen) files.push(await this.documents.read(actor, id));
    return this.made({ ...known, files: wish.documents === undefined ? paperFirst(files) : files }, wish);
  }

  private async made(material: Material, { as, reader }: BundleWish): Promise<MadeBundle> {
    const { reference } = material.request;
    try {
      const order = await this.orderOf(material, reader);
      if (as === 'case-uco') return { bytes: caseData(order), name: `${reference} case data.jsonld`, mediaType: 'application/ld+json' };
      if (as === 'bagit') return { bytes: makeBag(order).bytes, name: `${reference} bundle.zip`, mediaType: 'application/zip' };
      return { bytes: (await mergePdf(order)).bytes, name: `${reference} bundle.pdf`, mediaType: 'application/pdf' };
    } catch (error) {
      if (error instanceof BundleError || error instanceof UnprintableCharacterError) throw new Problem(409, 'BUNDLE_NOT_POSSIBLE', error.message);
      throw error;
    }
  }

  private async orderOf({ request, values, letterhead, files }: Material, reader: BundleReader): Promise<BundleOrder> {
    const at = new Date(this.time.now());
    const { reference, caseReference } = request;
    const custody: readonly BundlePart[] = reader === 'addressee' ? [] : [{
      role: 'custody', name: 'custody.pdf', title: 'Custody of the files',
      bytes: (await renderCustodyList({ reference, letterhead, at, files: files.map(({ document }) => custodyFor(document, reader === 'authority' ? letterhead.name : null)) })).bytes,
    }];
    return {
      reference, title: formDefinition(request.form).title, organisation: letterhead.name, letterhead, at, parts: [...(await partsOf(files, { values, reader })), ...custody],
      contact: { address: letterhead.address.join(', ') }, ...(caseReference === null || reader === 'authority' || reader === 'addressee' ? {} : { caseReference }),
    };
  }
}

/** The files in the order asked for; all of them by default. @throws Problem 422 */
function chosenOf(records: readonly DocumentRecord[], ids: readonly string[] | undefined): readonly DocumentRecord[] {
  if (ids === undefined) return records;
  return ids.map((id) => {
    const found = records.find((record) => record.id === id);
    if (!found) throw formProblem([{ field: '/documents', message: 'A document named here is none of this request: see its documents.' }]);
    return found;
  });
}

function refuseUnfit(records: readonly DocumentRecord[], chosen: readonly DocumentRecord[]): void {
  if (!records.some(({ kind }) => kind === 'issued' || kind === 'received')) throw new Problem(409, 'NOTHING_ISSUED', 'There is nothing to bundle: no paper of this request has been issued or received yet.');
  const size = chosen.reduce((sum, each) => sum + each.size, 0);
  if (size > MOST_BYTES) throw new Problem(409, 'BUNDLE_TOO_LARGE', 'These files are too large for one bundle: choose fewer, or download them one by one.', { params: { limit: MOST_BYTES } });
}
