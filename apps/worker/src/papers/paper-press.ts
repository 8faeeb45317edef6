import { Inject, Injectable } from '@nestjs/common';
import { AgencySeal, renderPaper, type RenderedPaper } from '@comity/documents';
import { calledQualifiedIn, certificateShows, type PaperSignature } from '@comity/domain';
import { MadePapers, type DocumentStore, type FrozenForm, type MadePaper } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { DOCUMENT_STORE, TIME_SOURCE } from '../wiring/tokens';

interface Place {
  readonly agencyId: string;
  readonly requestId: string;
}

/**
 * Makes a paper from what was approved, signs it where the agency keeps a key, and puts it into the store. A signature is
 * never the same twice, so what was made is noted before it is reported: made again, the first one counts.
 */
@Injectable()
export class PaperPress {
  constructor(
    private readonly made: MadePapers,
    private readonly signing: AgencySeal,
    @Inject(DOCUMENT_STORE) private readonly store: DocumentStore,
    @Inject(TIME_SOURCE) private readonly time: TimeSource,
  ) {}

  /** @throws SigningError where it cannot be signed; what cannot be printed as `renderPaper` does */
  async press({ agencyId, requestId }: Place, frozen: FrozenForm): Promise<MadePaper> {
    const madeFor = { agencyId, requestId, approvedDigest: frozen.digest };
    const before = await this.made.before(madeFor);
    if (before) return before;
    const called = calledQualifiedIn(frozen.document.values);
    const shownBy = (certificate: PaperSignature['qualified']): boolean => called.length > 0 && called.every((method) => certificateShows(method, certificate));
    const qualified = shownBy(this.signing.certificateOf(frozen.agencyCode, new Date(this.time.now())));
    const { bytes, pages, dataSha256 } = await this.render(agencyId, frozen, qualified);
    const sealed = await this.signing.seal(bytes, { agencyCode: frozen.agencyCode, at: new Date(this.time.now()), expected: frozen.signedBefore });
    if (qualified && !shownBy(sealed?.signature.qualified ?? null)) throw new Error('The key of the agency was changed while its paper was made.');
    const kept = await this.store.put(agencyId, sealed?.bytes ?? bytes);
    return this.made.keep(madeFor, { ...kept, pages, dataSha256, ...(sealed ? { signature: sealed.signature } : {}) }, this.time.now());
  }

  private async render(agencyId: string, { document, letterhead, paper }: FrozenForm, qualified: boolean): Promise<RenderedPaper> {
    const { letterheadPicture, ...order } = paper;
    const picture = letterheadPicture === undefined ? {} : { letterheadPicture: await this.store.get(agencyId, letterheadPicture) };
    return renderPaper(document, { ...order, ...picture, letterhead, qualified });
  }
}
