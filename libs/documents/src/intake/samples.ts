import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

// Files for tests, made by hand: everything in them is invented.

export interface ZipPart { readonly name: string; readonly content: Buffer | string; readonly method?: 0 | 8; readonly flags?: number; readonly nameInside?: string; readonly packed?: Buffer }

export function zipOf(...parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, method = 8, flags = 0, nameInside = name, packed } of parts) {
    const bytes = Buffer.from(content);
    const body = packed ?? (method === 8 ? deflateRawSync(bytes) : bytes);
    const fields = Buffer.alloc(26);
    [[0x0403_4b50, 0]].forEach(([value = 0, at = 0]) => fields.writeUInt32LE(value, at));
    fields.writeUInt16LE(20, 4);
    fields.writeUInt16LE(flags, 6);
    fields.writeUInt16LE(method, 8);
    fields.writeUInt32LE(body.length, 18);
    fields.writeUInt32LE(bytes.length, 22);
    const local = Buffer.concat([fields, lengths(nameInside), Buffer.from(nameInside), body]);
    const head = Buffer.alloc(46);
    head.writeUInt32LE(0x0201_4b50, 0);
    fields.copy(head, 6, 4, 26);
    head.writeUInt16LE(Buffer.byteLength(name), 28);
    head.writeUInt32LE(offset, 42);
    directory.push(head, Buffer.from(name));
    bodies.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}

const lengths = (name: string): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt16LE(Buffer.byteLength(name), 0);
  return bytes;
};

/** A PDF of one page; `objects` from number 4 on, `catalogue` and `page` are written into those. */
export function pdfOf({ objects = [], catalogue = '', page = '', trailer = '' }: { readonly objects?: readonly string[]; readonly catalogue?: string; readonly page?: string; readonly trailer?: string } = {}): Buffer {
  const all = [`<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] ${page} >>`, ...objects];
  let text = '%PDF-1.7\n';
  const offsets = all.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = text.length;
  text += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

export const pdfStream = (dictionary: string, content: Buffer): string => {
  const packed = deflateSync(content).toString('latin1');
  return `<< ${dictionary} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`;
};

/** Exif with camera, orientation, and a position in the invented sea at 12°30' south, 45°15' west. */
export function exif(): Buffer {
  const bytes = Buffer.alloc(220);
  bytes.write('MM\0*\0\0\0\x08', 'latin1');
  const entry = (at: number, tag: number, type: number, count: number, value: number): void => {
    bytes.writeUInt16BE(tag, at);
    bytes.writeUInt16BE(type, at + 2);
    bytes.writeUInt32BE(count, at + 4);
    if (type === 3 && count === 1) bytes.writeUInt16BE(value, at + 8); else bytes.writeUInt32BE(value, at + 8);
  };
  bytes.writeUInt16BE(3, 8);
  entry(10, 0x10f, 2, 8, 60);
  entry(22, 0x112, 3, 1, 6);
  entry(34, 0x8825, 4, 1, 80);
  bytes.write('Invento\0', 60, 'latin1');
  bytes.writeUInt16BE(4, 80);
  entry(82, 1, 2, 2, 0x5300_0000);
  entry(94, 2, 5, 3, 140);
  entry(106, 3, 2, 2, 0x5700_0000);
  entry(118, 4, 5, 3, 170);
  [12, 1, 30, 1, 0, 1].forEach((value, i) => bytes.writeUInt32BE(value, 140 + i * 4));
  [45, 1, 15, 1, 0, 1].forEach((value, i) => bytes.writeUInt32BE(value, 170 + i * 4));
  return bytes;
}

const segment = (marker: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};

export const XMP = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description dc:creator="A. Nobody" xmp:CreatorTool="Invented 1.0"/></x:xmpmeta>';

export function jpegOf({ metadata = true, after = Buffer.alloc(0) }: { readonly metadata?: boolean; readonly after?: Buffer } = {}): Buffer {
  const iptc = Buffer.concat([Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x0d', 'latin1'), Buffer.from([0x1c, 2, 90, 0, 8]), Buffer.from('Nowhere!')]);
  const said = [segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif()])), segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${XMP}`)), segment(0xed, iptc), segment(0xfe, Buffer.from('made up'))];
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]), segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')), ...(metadata ? said : []),
    segment(0xdb, Buffer.alloc(65, 1)), segment(0xc0, Buffer.from([8, 0, 16, 0, 32, 1, 1, 0x11, 0])), segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), Buffer.from([0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9]), after,
  ]);
}

export function pngOf({ width = 2, height = 2 }: { readonly width?: number; readonly height?: number } = {}): Buffer {
  const chunk = (type: string, content: Buffer): Buffer => {
    const head = Buffer.alloc(4);
    head.writeUInt32BE(content.length, 0);
    return Buffer.concat([head, Buffer.from(type, 'latin1'), content, Buffer.alloc(4)]);
  };
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', size), chunk('tEXt', Buffer.from('Author\0A. Nobody')), chunk('eXIf', exif()),
    chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), deflateSync('packed words')])), chunk('IDAT', deflateSync(Buffer.alloc(14))), chunk('IEND', Buffer.alloc(0)),
  ]);
}

export function webpOf(): Buffer {
  const chunk = (type: string, content: Buffer): Buffer => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(content.length, 0);
    return Buffer.concat([Buffer.from(type, 'latin1'), size, content, Buffer.alloc(content.length % 2)]);
  };
  const body = Buffer.concat([Buffer.from('WEBP'), chunk('VP8X', Buffer.from([0x0c, 0, 0, 0, 9, 0, 0, 4, 0, 0])), chunk('VP8L', Buffer.alloc(7, 3)), chunk('EXIF', exif()), chunk('XMP ', Buffer.from(XMP))]);
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}

export function windowsProgram(): Buffer {
  const bytes = Buffer.alloc(512);
  bytes.write('MZ');
  bytes.writeUInt32LE(128, 60);
  bytes.write('PE\0\0', 128, 'latin1');
  return bytes;
}

/** An old office file whose directory has these names. */
export function compoundOf(...names: readonly string[]): Buffer {
  const bytes = Buffer.alloc(512 * 3, 0xff);
  bytes.fill(0, 0, 76);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(0, 76);
  bytes.writeUInt32LE(0xffff_fffd, 512);
  bytes.writeUInt32LE(0xffff_fffe, 516);
  bytes.fill(0, 1_024);
  ['Root Entry', ...names].slice(0, 4).forEach((name, i) => {
    bytes.write(name, 1_024 + i * 128, 'utf16le');
    bytes.writeUInt16LE(name.length * 2 + 2, 1_024 + i * 128 + 64);
  });
  return bytes;
}

export function tarOf(name: string, content: string): Buffer {
  const head = Buffer.alloc(512);
  head.write(name);
  head.write(content.length.toString(8).padStart(11, '0'), 124);
  head.write('0', 156);
  head.write('ustar', 257);
  return Buffer.concat([head, Buffer.from(content), Buffer.alloc(512 - (content.length % 512) + 1_024)]);
}

export const wordOf = (...more: readonly ZipPart[]): Buffer => zipOf({ name: '[Content_Types].xml', content: '<Types/>' }, { name: 'word/document.xml', content: '<w:document/>' }, ...more);

/** One of each kind, for damaging. */
export const oneOfEach = (): readonly { readonly name: string; readonly bytes: Buffer }[] => [
  { name: 'paper.pdf', bytes: pdfOf({ catalogue: '/OpenAction 4 0 R /AcroForm << /Fields [5 0 R] /XFA 6 0 R >>', page: '/Annots [5 0 R]', objects: ['<< /S /JavaScript /JS (app.alert\\(1\\)) >>', '<< /Subtype /Link /A << /S /URI /URI (https://x.example) >> >>', pdfStream('/Type /EmbeddedFile', windowsProgram()), pdfStream('/Type /ObjStm /N 1 /First 4', Buffer.from('9 0 << /S /Launch /F (a.exe) >>'))] }) },
  { name: 'photo.jpg', bytes: jpegOf() }, { name: 'drawing.png', bytes: pngOf() }, { name: 'picture.webp', bytes: webpOf() }, { name: 'scan.tif', bytes: exif() },
  { name: 'archive.zip', bytes: zipOf({ name: 'a/inner.zip', content: zipOf({ name: 'x.txt', content: 'text' }) }, { name: 'b.pdf', content: pdfOf() }) },
  { name: 'letter.docx', bytes: wordOf({ name: 'word/_rels/document.xml.rels', content: '<Relationship Id="r" Type="http://x.example/attachedTemplate" Target="http://x.example/t.dotm" TargetMode="External"/>' }, { name: 'word/media/image1.png', content: pngOf() }) },
  { name: 'letter.doc', bytes: compoundOf('WordDocument', 'Macros', 'VBA') }, { name: 'files.tar.gz', bytes: gzipSync(tarOf('a.txt', 'hello')) },
  { name: 'rich.rtf', bytes: Buffer.from('{\\rtf1{\\object\\objdata 0105}}') }, { name: 'page.html', bytes: Buffer.from('<html><body onload="x()"><script>1</script></body></html>') },
  { name: 'photo.heic', bytes: Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.from('Exif\0\0', 'latin1'), exif(), Buffer.from(XMP)]) },
];
