import { Inject, Injectable } from '@nestjs/common';
import { BundleError, makeBag, mergePdf, renderCustodyList, UnprintableCharacterError, type BundleOrder, type BundlePart, type OwnHead } from '@comity/documents';
import { formDefinition } from '@comity/domain';
import { Database, documentsOfRequest, requestDetail, type DocumentRecord, type DocumentStore, type RequestDetailRecord } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { DocumentDesk } from '../documents/document-desk';
import { notFound, Problem } from '../http/problem';
import type { SignedIn } from '../identity';
import { ownHead } from '../letterheads/own-head';
import { DOCUMENT_STORE, TIME_SOURCE } from '../platform/tokens';
import type { bundleKinds } from './bundle.dto';
import { partsOf, type StoredFile } from './parts-of';

export interface MadeBundle {
  readonly bytes: Buffer;
  readonly name: string;
  readonly mediaType: 'application/pdf' | 'application/zip';
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
  async make(actor: SignedIn, requestId: string, as: (typeof bundleKinds)[number]): Promise<MadeBundle> {
    const { request, letterhead, records } = await this.db.withAgency(actor.agencyId, async (tx) => {
      const found = await requestDetail(tx, requestId);
      if (!found) throw notFound();
      return { request: found, letterhead: await ownHead(tx, this.store), records: await documentsOfRequest(tx, requestId) };
    });
    refuseUnfit(records);
    const files: StoredFile[] = [];
    for (const { id } of records) files.push(await this.documents.read(actor, id));
    return made(await this.orderOf(request, letterhead, files), as);
  }

  private async orderOf(request: RequestDetailRecord, letterhead: OwnHead, files: readonly StoredFile[]): Promise<BundleOrder> {
    const at = new Date(this.time.now());
    const custody = await renderCustodyList({
      reference: request.reference, letterhead, at, files: files.map(({ document }) => ({ name: document.name, size: document.size, sha256: document.sha256, entries: document.custody })),
    });
    const parts: readonly BundlePart[] = [...partsOf(files), { role: 'custody', name: 'custody.pdf', title: 'Custody of the files', bytes: custody.bytes }];
    return {
      reference: request.reference, title: formDefinition(request.form).title, organisation: letterhead.name, letterhead, at, parts,
      contact: { address: letterhead.address.join(', ') }, ...(request.caseReference === null ? {} : { caseReference: request.caseReference }),
    };
  }
}

function refuseUnfit(records: readonly DocumentRecord[]): void {
  if (!records.some(({ kind }) => kind === 'issued' || kind === 'received')) throw new Problem(409, 'NOTHING_ISSUED', 'There is nothing to bundle: no paper of this request has been issued or received yet.');
  const size = records.reduce((sum, each) => sum + each.size, 0);
  if (size > MOST_BYTES) throw new Problem(409, 'BUNDLE_TOO_LARGE', 'The files of this request are too large for one bundle: download them one by one.', { params: { limit: MOST_BYTES } });
}

async function made(order: BundleOrder, as: (typeof bundleKinds)[number]): Promise<MadeBundle> {
  try {
    if (as === 'bagit') return { bytes: makeBag(order).bytes, name: `${order.reference} bundle.zip`, mediaType: 'application/zip' };
    return { bytes: (await mergePdf(order)).bytes, name: `${order.reference} bundle.pdf`, mediaType: 'application/pdf' };
  } catch (error) {
    if (error instanceof BundleError || error instanceof UnprintableCharacterError) throw new Problem(409, 'BUNDLE_NOT_POSSIBLE', error.message);
    throw error;
  }
}
