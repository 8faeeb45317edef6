import type { Signer } from './signer';
import type { TimeStamper } from './time-stamper';

/** What may happen after a certification (ISO 32000-1, table 254): nothing; filling in and signing; comments too. */
export type Certification = 1 | 2 | 3;

/** A rectangle on a page, in points from its lower left corner. */
export interface VisiblePlace {
  /** The first page is 1. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SignOrder {
  readonly signer: Signer;
  /** Time of signing by our own clock, UTC; the time stamp says more. */
  readonly at: Date;
  /** Without one the signature says nothing reliable about its time (B-B instead of B-T). */
  readonly stamper?: TimeStamper;
  /** Name that is shown; default: that of the certificate. */
  readonly name?: string;
  readonly reason?: string;
  readonly place?: string;
  /** Where the signature is seen: a rectangle, or the frame beside the paper's own signature block. Default: nowhere. */
  readonly visible?: VisiblePlace | 'block';
  /** Only for the first signature of a file. */
  readonly certify?: Certification;
}

export interface SignedPdf {
  readonly bytes: Buffer;
  /** Of the whole file, hexadecimal. */
  readonly sha256: string;
  readonly field: string;
  readonly level: 'B-T' | 'B-B';
}
