import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { attachedBytes, renderPaper, signPdf, verifyPdf, type FormDocumentLike, type IssuedFiles, type Verification } from '@comity/documents';
import { createHash } from 'node:crypto';
import { NOW, aCast } from './support/cast';
import { appended } from './support/plain-pdf';

const EXAMPLES = join(__dirname, '..', '..', 'examples', 'forms');
const names = readdirSync(EXAMPLES).flatMap((file) => /^(.*)\.minimal\.json$/.exec(file)?.[1] ?? []);
const cast = aCast();

const paperOf = async (name: string, kind = 'minimal'): Promise<Buffer> => {
  const { form, lang, values } = JSON.parse(readFileSync(join(EXAMPLES, `${name}.${kind}.json`), 'utf8')) as FormDocumentLike;
  return (await renderPaper({ form, lang, values })).bytes;
};
const sign = async (pdf: Buffer, more: object = {}): Promise<Buffer> => (await signPdf(pdf, { signer: cast.ecdsa, at: NOW, stamper: cast.stamper, reason: 'Approved', ...more })).bytes;
const verify = (pdf: Buffer, issued?: IssuedFiles): Promise<Verification> => verifyPdf(pdf, { now: NOW, trust: cast.trust, ...(issued ? { issued } : {}) });

/** A register that knows one paper alone: its file, and its data. */
const only = (paper: Buffer): IssuedFiles => {
  const digests = [paper, attachedBytes(paper)].map((bytes) => createHash('sha256').update(bytes).digest('hex'));
  return (asked) => Promise.resolve(digests.includes(asked) ? { known: true, by: 'Cross-border Crime Unit of Valmere' } : { known: false });
};

const sameData = (one: Buffer, other: Buffer): boolean => attachedBytes(one).equals(attachedBytes(other));
const codes = ({ findings }: Verification): string[] => findings.filter(({ level }) => level === 'broken').map(({ code }) => code);
const last = (pdf: Buffer, id: number): string => {
  const text = pdf.toString('latin1');
  const at = text.lastIndexOf(`\n${id} 0 obj\n`) + `\n${id} 0 obj\n`.length;
  return text.slice(at, text.indexOf('\nendobj', at));
};
const reference = (pdf: Buffer, key: string): number => Number([...pdf.toString('latin1').matchAll(new RegExp(`/${key} (\\d+) 0 R`, 'g'))].at(-1)?.[1]);
const update = (pdf: Buffer, objects: Parameters<typeof appended>[1]): Buffer => appended(pdf, objects, { root: reference(pdf, 'Root'), info: reference(pdf, 'Info'), size: 9_000 });

/** A paper as another program saves it again: the digits of the fonts mean nothing to us any more. */
function savedAgain(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  return Buffer.from(text.replaceAll('/ToUnicode ', '/ToNothing '), 'latin1');
}

/** Pages in the order of the file, as numbers of objects. */
const kidsOf = (pdf: Buffer): number[] => [.../\/Kids \[([^\]]*)\]/.exec(last(pdf, reference(pdf, 'Pages')))![1]!.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id));

/** Another content on the first page than the one that was approved: the content of the second. */
function pageExchanged(pdf: Buffer): Buffer {
  const [one = 0, other = 0] = kidsOf(pdf);
  const contents = /\/Contents (\d+ 0 R)/;
  return update(pdf, [{ id: one, value: last(pdf, one).replace(contents, `/Contents ${contents.exec(last(pdf, other))![1]!}`) }]);
}

function pagesInAnotherOrder(pdf: Buffer): Buffer {
  const pages = reference(pdf, 'Pages');
  const [one, other, ...rest] = kidsOf(pdf);
  return update(pdf, [{ id: pages, value: last(pdf, pages).replace(/\/Kids \[[^\]]*\]/, `/Kids [${[other, one, ...rest].map((id) => `${id} 0 R`).join(' ')}]`) }]);
}

/** Other data than those whose digest the pages print. */
function otherData(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  const head = text.lastIndexOf(' 0 obj', text.search(/\/Type \/EmbeddedFile\b/));
  const data = JSON.stringify({ form: 'MLA_REQUEST', lang: 'en', values: { C: { facts: 'Something else.' } } });
  return update(pdf, [{ id: Number(/(\d+)$/.exec(text.slice(head - 10, head))![1]), value: `<< /Type /EmbeddedFile /Subtype /application#2Fjson /Length ${data.length} >>`, stream: data }]);
}

const changes: readonly (readonly [what: string, change: (pdf: Buffer) => Buffer, kind: string])[] = [
  ['a page put in place of another', pageExchanged, 'content'], ['pages in another order', pagesInAnotherOrder, 'pages'], ['other attached data', otherData, 'attachment'],
];

describe('every standard document', () => {
  it.each(names)('%s: data that contradict the page are named', async (name) => {
    const paper = await paperOf(name);
    expect(codes(await verify(otherData(paper), only(paper)))).toEqual(['NO_SIGNATURE', 'DATA_CONTRADICTS_PAGE', 'CHANGED_SINCE_ISSUED']);
    expect((await verify(paper, only(paper))).intact).toBe(true);
  });
});

describe('a paper saved again by another program', () => {
  it('is in doubt about its data, not accused of other ones', async () => {
    const { findings } = await verify(savedAgain(await paperOf('mla-request')));
    expect(findings.map(({ code, level }) => [code, level])).toEqual([['NO_SIGNATURE', 'broken'], ['DATA_NOT_COMPARED', 'doubt']]);
  });
});

describe('a signed paper changed by an update', () => {
  it.each(changes)('tells of %s', async (_, change, kind) => {
    const signed = await sign(await paperOf('mla-request'));
    const answer = await verify(change(signed));
    expect([answer.intact, answer.signatures[0]?.addedAfterwards.filter(({ allowed }) => !allowed).map((each) => each.kind)]).toEqual([false, [kind]]);
    expect(answer.signatures[0]?.inWords).toContain('CHANGED AFTERWARDS');
  });

  it.each(changes)('tells of %s between two signatures, to the first signer\'s credit', async (_, change, kind) => {
    const answer = await verify(await sign(change(await sign(await paperOf('mla-request'))), { signer: cast.rsa }));
    expect(answer.intact).toBe(false);
    expect(answer.signatures.map(({ addedAfterwards }) => addedAfterwards.filter(({ allowed }) => !allowed).map((each) => each.kind))).toEqual([[kind], []]);
  });
});

describe('a paper that was issued without a signature', () => {
  it.each(changes)('is not the issued one with %s', async (_, change) => {
    const paper = await paperOf('mla-request');
    const answer = await verify(change(paper), only(paper));
    expect([answer.intact, answer.issued?.known, codes(answer)]).toEqual([false, false, expect.arrayContaining(['NO_SIGNATURE'])]);
    expect(codes(answer)).toContain(sameData(change(paper), paper) ? 'CHANGED_SINCE_ISSUED' : 'DATA_CONTRADICTS_PAGE');
  });

  it('is not the issued one with one byte changed, at 1,000 places', async () => {
    const paper = await paperOf('ack-receipt');
    const issued = only(paper);
    expect((await verify(paper, issued)).intact).toBe(true);
    const missed: number[] = [];
    for (let n = 0; n < 1000; n++) {
      const at = Math.floor(((n * 0.6180339887498949) % 1) * paper.length);
      const changed = Buffer.from(paper);
      changed[at] = (changed[at] ?? 0) ^ (1 << (n % 8));
      const answer = await verify(changed, issued);
      if (answer.intact || !codes(answer).some((code) => code !== 'NO_SIGNATURE')) missed.push(at);
    }
    expect(missed).toEqual([]);
  }, 300_000);
});

describe('a paper with two signatures and time stamps', () => {
  it('is found with one byte changed, at 1,000 places', async () => {
    const both = await sign(await sign(await paperOf('ack-receipt')), { signer: cast.rsa });
    expect((await verify(both)).intact).toBe(true);
    const missed: number[] = [];
    for (let n = 0; n < 1000; n++) {
      const at = Math.floor(((n * 0.6180339887498949) % 1) * both.length);
      const changed = Buffer.from(both);
      changed[at] = (changed[at] ?? 0) ^ (1 << (n % 8));
      const answer = await verify(changed);
      if (answer.intact || !answer.findings.some(({ level, message }) => level === 'broken' && message)) missed.push(at);
    }
    expect(missed).toEqual([]);
  }, 300_000);
});
