const MOST = 200 * 1024 * 1024;

export type FileDigest = { readonly sha256: string } | { readonly problem: 'tooLarge' | 'noDigest' };

/** SHA-256 of a file, computed in this browser: the file goes nowhere. */
export async function digestOf(file: File): Promise<FileDigest> {
  if (file.size > MOST) return { problem: 'tooLarge' };
  // Browsers have no digests on addresses that are not secure.
  if (!('subtle' in crypto)) return { problem: 'noDigest' };
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return { sha256: [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('') };
}
