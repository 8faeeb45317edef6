import { X509Certificate } from 'node:crypto';

/** Whom we believe, as data: one policy per partner. */
export interface TrustPolicy {
  readonly partner?: string;
  /** Roots under which certificates of signers are issued. */
  readonly roots: readonly X509Certificate[];
  /** Certificates that are believed by themselves. */
  readonly certificates: readonly X509Certificate[];
  /** Roots of time stamping authorities; without any, `roots` serve. */
  readonly timeStampRoots: readonly X509Certificate[];
  readonly timeStampRequired: boolean;
}

/** Data that are no policy. `field` is a JSON pointer. */
export class TrustPolicyError extends Error {
  override readonly name = 'TrustPolicyError';
  constructor(readonly field: string, message: string) { super(message); }
}

const KEYS = ['partner', 'roots', 'certificates', 'timeStampRoots', 'timeStampRequired'];

/** Reads a policy as it is stored: certificates in PEM, several in one text or one each. @throws TrustPolicyError */
export function readTrustPolicy(data: unknown): TrustPolicy {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new TrustPolicyError('', 'A trust policy is an object with "roots" or "certificates".');
  const given = data as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(given).find((key) => !KEYS.includes(key));
  if (unknown) throw new TrustPolicyError(`/${unknown}`, `A trust policy has no "${unknown}"; it has ${KEYS.join(', ')}.`);
  const { partner, timeStampRequired = false } = given;
  if (partner !== undefined && typeof partner !== 'string') throw new TrustPolicyError('/partner', '"partner" must be text.');
  if (typeof timeStampRequired !== 'boolean') throw new TrustPolicyError('/timeStampRequired', '"timeStampRequired" must be true or false.');
  const roots = listed(given, 'roots');
  const policy = {
    ...(partner === undefined ? {} : { partner }), timeStampRequired, roots: roots.filter(({ ca }) => ca),
    // Who may issue no certificates is no root, whatever the list is called: only the certificate itself is believed.
    certificates: [...listed(given, 'certificates'), ...roots.filter(({ ca }) => !ca)], timeStampRoots: listed(given, 'timeStampRoots'),
  };
  if (!policy.roots.length && !policy.certificates.length) throw new TrustPolicyError('/roots', 'The trust policy trusts nobody: give "roots" or "certificates".');
  return policy;
}

/** Every authority of a PEM file as a root, every other certificate by itself. @throws TrustPolicyError */
export const trustingRoots = (pem: string): TrustPolicy => readTrustPolicy({ roots: [pem] });

/** A policy as a person pastes it: each list one text with certificates in PEM, empty where there are none. @throws TrustPolicyError */
export function readTrustTexts({ timeStampRequired, ...texts }: { readonly roots: string; readonly certificates: string; readonly timeStampRoots: string; readonly timeStampRequired: boolean }): TrustPolicy {
  const lists = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.trim() === '' ? [] : [text]]));
  return readTrustPolicy({ ...lists, timeStampRequired });
}

function listed(given: Readonly<Record<string, unknown>>, key: string): X509Certificate[] {
  const list = given[key] ?? [];
  if (!Array.isArray(list)) throw new TrustPolicyError(`/${key}`, `"${key}" must be a list of certificates in PEM.`);
  return list.flatMap((entry: unknown, n) => {
    const blocks = typeof entry === 'string' ? (entry.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? []) : [];
    if (!blocks.length) throw new TrustPolicyError(`/${key}/${n}`, 'This is no certificate in PEM.');
    try {
      return blocks.map((block) => new X509Certificate(block));
    } catch (error) {
      throw new TrustPolicyError(`/${key}/${n}`, `The certificate cannot be read (${(error as Error).message}).`);
    }
  });
}
