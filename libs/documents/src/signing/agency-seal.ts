import { X509Certificate } from 'node:crypto';
import type { KeyStanding, PaperSignature } from '@comity/domain';
import { contentOf, nameOf, qualifiedFor } from '../verifying/cms/certificate';
import { verifyPdf } from '../verifying/verify-pdf';
import { overHttp } from './http-time-stamps';
import { keyInFolder } from './key-folder';
import { signPdf } from './sign-pdf';
import { SigningError } from './signing-error';
import { timeStamper, type TimeStamper } from './time-stamper';

export interface SealSettings {
  /** Folder with one folder for each agency that signs, named by its code. */
  readonly folder: string;
  /** Time stamping authority (RFC 3161); without one the time is only said. */
  readonly tsa?: string;
  /** In the frame beside the paper's signature block, or nowhere on the page. */
  readonly visible: boolean;
}

export interface SealedPaper {
  readonly bytes: Buffer;
  readonly signature: PaperSignature;
}

/** Signs the papers of agencies that keep a key, and looks at each signature before the paper leaves. */
export class AgencySeal {
  private readonly stamper: TimeStamper | undefined;

  constructor(private readonly settings: SealSettings) {
    this.stamper = settings.tsa === undefined ? undefined : timeStamper(overHttp({ url: settings.tsa }));
  }

  /** What the certificate of the agency says of itself; null where it keeps no key, or none that can be used: `seal` says why. */
  certificateOf(agencyCode: string, at: Date): PaperSignature['qualified'] {
    const standing = this.standingOf(agencyCode, at);
    return standing.key === 'usable' ? standing.certificate : null;
  }

  /** Whether the agency keeps a key that could sign at that time, and what its certificate says. */
  standingOf(agencyCode: string, at: Date): KeyStanding {
    try {
      const key = keyInFolder(this.settings.folder, agencyCode, false);
      if (!key) return { key: 'none' };
      const certificate = new X509Certificate(key.signer.certificate);
      const valid = new Date(certificate.validFrom) <= at && at <= new Date(certificate.validTo);
      return valid ? { key: 'usable', certificate: qualifiedFor(contentOf(certificate)) } : { key: 'not-usable' };
    } catch (error) {
      if (error instanceof SigningError) return { key: 'not-usable' };
      throw error;
    }
  }

  /**
   * The key is read each time, so that it can be replaced while Comity runs.
   * @param expected the agency has signed before: then a key that is gone is an error, not a paper without signature
   * @returns null where the agency keeps no key: its papers are sealed by their digest alone
   * @throws SigningError
   */
  async seal(pdf: Buffer, { agencyCode, at, expected }: { readonly agencyCode: string; readonly at: Date; readonly expected: boolean }): Promise<SealedPaper | null> {
    const key = keyInFolder(this.settings.folder, agencyCode, expected);
    if (!key) return null;
    const { bytes, level } = await signPdf(pdf, { signer: key.signer, at, ...(this.stamper ? { stamper: this.stamper } : {}), ...(this.settings.visible ? { visible: 'block' as const } : {}) });
    const { intact, signatures } = await verifyPdf(bytes, { now: at, ...(key.trust ? { trust: key.trust } : {}) });
    if (!intact || signatures.at(-1)?.valid !== true) throw new SigningError('SIGNATURE_NOT_SOUND', 'The signature that was made does not hold: the key may not belong to its certificate, or the token is defective.');
    if (key.trust && signatures.at(-1)?.trust !== 'trusted') throw new SigningError('CERTIFICATE_NOT_TRUSTED', 'The certificate does not lead to a root in roots.pem: others would not believe it either.');
    const certificate = new X509Certificate(key.signer.certificate);
    return { bytes, signature: { level, signer: nameOf(certificate), qualified: qualifiedFor(contentOf(certificate)) } };
  }
}
