import type { Finding } from './report';
import { verifyPdf, type VerifyOptions } from './verify-pdf';

/**
 * Why a signed file is not what its signatures say, for somebody who takes the data out of it. A file that nobody signed
 * has none: what vouches for it is asked elsewhere.
 */
export async function brokenSignatures(pdf: Buffer, options: Pick<VerifyOptions, 'now' | 'patience'>): Promise<readonly Finding[]> {
  const { findings } = await verifyPdf(pdf, options);
  return findings.filter(({ level, code }) => level === 'broken' && code !== 'NO_SIGNATURE');
}
