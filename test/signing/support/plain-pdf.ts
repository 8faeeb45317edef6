/** Small files as other programs write them; offsets are worked out here. */
export interface PlainObject {
  readonly id: number;
  readonly value: string;
  readonly stream?: string;
}

const written = ({ id, value, stream }: PlainObject): string => `${id} 0 obj\n${value}${stream === undefined ? '' : `\nstream\n${stream}\nendstream`}\nendobj\n`;

const page = (id: number, content: number, more = ''): PlainObject => ({ id, value: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Resources << >> /Contents ${content} 0 R ${more} >>` });
const content = (id: number, stream: string): PlainObject => ({ id, value: `<< /Length ${stream.length} >>`, stream });

export const TWO_PAGES: readonly PlainObject[] = [
  { id: 1, value: '<< /Type /Catalog /Pages 2 0 R >>' },
  { id: 2, value: '<< /Type /Pages /Kids [3 0 R 5 0 R] /Count 2 >>' },
  page(3, 4), content(4, '10 10 m 100 100 l S'), page(5, 6, '/Rotate 90'), content(6, '20 20 m 50 60 l S'),
  { id: 7, value: '<< /Title (A letter) /ModDate (D:20261101000000Z) >>' },
];

export function plainPdf(objects: readonly PlainObject[] = TWO_PAGES, { info = 7, more = '' } = {}): Buffer {
  return Buffer.from(appendedText('%PDF-1.7\n', objects, `/Root 1 0 R /Info ${info} 0 R ${more}`, true), 'latin1');
}

/** The same file with objects written behind its end. */
export function appended(pdf: Buffer, objects: readonly PlainObject[], { size = 200, root = 1, info = 7 } = {}): Buffer {
  const text = pdf.toString('latin1');
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? '0';
  return Buffer.from(appendedText(text, objects, `/Root ${root} 0 R /Info ${info} 0 R /Prev ${previous} /Size ${size}`, false), 'latin1');
}

function appendedText(before: string, objects: readonly PlainObject[], trailer: string, first: boolean): string {
  let text = before;
  const rows = objects.map((object) => { const at = text.length; text += written(object); return `${object.id} 1\n${String(at).padStart(10, '0')} 00000 n \n`; });
  const size = Math.max(...objects.map(({ id }) => id)) + 1;
  return `${text}xref\n${first ? '0 1\n0000000000 65535 f \n' : ''}${rows.join('')}trailer\n<< ${trailer}${first ? ` /Size ${size}` : ''} >>\nstartxref\n${text.length}\n%%EOF\n`;
}
