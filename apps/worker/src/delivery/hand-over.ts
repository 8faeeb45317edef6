import { Inject, Injectable } from '@nestjs/common';
import type { CarriedDocument } from '@comity/domain';
import type { DocumentStore, OutboxRow } from '@comity/persistence';
import { DOCUMENT_STORE } from '../wiring/tokens';
import { DeliveryFailed } from './channel';

/** Copies the files of a message into the recipient's store; the digest is checked at both ends. */
@Injectable()
export class HandOver {
  constructor(@Inject(DOCUMENT_STORE) private readonly store: DocumentStore) {}

  async documents({ agencyId, toAgencyId, documents }: OutboxRow): Promise<void> {
    for (const document of documents) await this.copy(agencyId, toAgencyId, document);
  }

  private async copy(from: string, to: string, { sha256, size }: CarriedDocument): Promise<void> {
    const bytes = await this.read(from, sha256, 'DOCUMENT_NOT_SENT');
    if (bytes.length !== size) throw new DeliveryFailed('DOCUMENT_SIZE_WRONG', `The file ${sha256} has ${bytes.length} bytes, and ${size} were announced.`);
    const kept = await this.store.put(to, bytes);
    if (kept.sha256 !== sha256) throw new DeliveryFailed('DOCUMENT_DIGEST_WRONG', `The file ${sha256} arrived as ${kept.sha256}.`);
    await this.read(to, sha256, 'DOCUMENT_NOT_RECEIVED');
  }

  private async read(agencyId: string, sha256: string, code: string): Promise<Buffer> {
    try {
      return await this.store.get(agencyId, sha256);
    } catch (error) {
      throw new DeliveryFailed(code, error instanceof Error ? error.message : String(error), error);
    }
  }
}
