/** Words of the paper itself, not of a form. */
export interface PaperWords {
  readonly continued: string;
  readonly digest: string;
  readonly draft: string;
  /** Beside the handling line of a draft. */
  readonly draftLine: string;
  readonly page: (n: number, of: number) => string;
  /** How the printed digest is checked; the digest follows. */
  readonly verify: (file: string, code: string) => string;
  readonly qr: (digest: string) => string;
  /** The same where the code leads to a page that says whether the paper was issued. */
  readonly verifyAt: (file: string, code: string, address: string) => string;
  readonly qrAt: (address: string) => string;
}

export const WORDS_EN: PaperWords = {
  continued: '(continued)',
  digest: 'Digest',
  draft: 'DRAFT',
  draftLine: 'Draft, not issued.',
  page: (n, of) => `Page ${n} of ${of}`,
  verify: (file, code) => `The data of this form are attached to this file as ${file}. The square code holds their SHA-256, the short code ${code} its beginning; a copy is true if the SHA-256 of its ${file} is:`,
  qr: (digest) => `Square code with the SHA-256 of the data: ${digest}`,
  verifyAt: (file, code, address) => `The data of this form are attached to this file as ${file}. Whether this paper was issued and still stands is told at ${address}, where the square code leads, under the short code ${code}; a copy is true if the SHA-256 of its ${file} is:`,
  qrAt: (address) => `Square code with the address where the paper is checked: ${address}`,
};
