import { signerFromKey, timeStamper, trustingRoots, type Signer, type TimeStamper, type TrustPolicy } from '@comity/documents';
import { aHolder, type Holder } from './certificates';
import { answerTo } from './time-stamp-authority';

export const NOW = new Date('2026-11-21T10:15:00Z');

/** Root, two signers and a time stamping authority, all invented. */
export interface Cast {
  readonly root: Holder;
  readonly prosecutor: Holder;
  readonly office: Holder;
  readonly stamping: Holder;
  readonly ecdsa: Signer;
  readonly rsa: Signer;
  readonly stamper: TimeStamper;
  readonly trust: TrustPolicy;
}

export const signerOf = (holder: Holder, ...chain: readonly Holder[]): Signer =>
  signerFromKey({ key: Buffer.from(holder.keyPem), certificates: Buffer.from([holder, ...chain].map(({ pem }) => pem).join('')) });

export function aCast(): Cast {
  const root = aHolder({ name: 'Velmara Test Root', authority: true });
  const prosecutor = aHolder({ name: 'Олена Ковтун (Olena Kovtun)', issuer: root });
  const office = aHolder({ name: 'Office of the Prosecutor of Velmara', kind: 'rsa', issuer: root });
  const stamping = aHolder({ name: 'Velmara Test Time', issuer: root, timeStamping: true });
  return {
    root, prosecutor, office, stamping, ecdsa: signerOf(prosecutor, root), rsa: signerOf(office, root),
    stamper: timeStamper((request) => Promise.resolve(answerTo(request, stamping, NOW))), trust: trustingRoots(root.pem),
  };
}
