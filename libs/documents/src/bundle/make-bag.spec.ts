import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormDocumentLike } from '../document';
import { renderPaper } from '../render';
import { makeBag, type BundleOrder } from './index';

const custody = JSON.parse(readFileSync(join(__dirname, '../../../../examples/forms/custody-record.complete.json'), 'utf8')) as FormDocumentLike;
const names = ['a.pdf', 'A.PDF', '../../etc/passwd', 'con.txt', 'e\u0301té 100%.txt', 'fdp.\u202etxt', '', 'дoкaз.bin'];
let order: BundleOrder;
let files: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  const record = (await renderPaper({ form: custody.form, lang: custody.lang, values: custody.values })).bytes;
  order = {
    reference: 'BE-VAL-2026-00007', title: 'Evidence\nBag-Count: 9', organisation: 'Office of Valbrück', caseReference: 'V 12/26', at: new Date('2026-11-21T10:00:00Z'),
    parts: [...names.map((name) => ({ role: 'annex' as const, name, bytes: Buffer.from(`content of ${name}`) })), { role: 'custody', name: 'custody.pdf', bytes: record }],
  };
  files = unzipped(makeBag(order).bytes);
});

/** By the directory at the end, as every reader does it; nothing is packed. */
function unzipped(zip: Buffer): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  const end = zip.length - 22;
  let at = zip.readUInt32LE(end + 16);
  for (let n = zip.readUInt16LE(end + 10); n > 0; n--) {
    const [size, length, place] = [zip.readUInt32LE(at + 24), zip.readUInt16LE(at + 28), zip.readUInt32LE(at + 42)];
    const from = place + 30 + zip.readUInt16LE(place + 26);
    found.set(zip.toString('utf8', at + 46, at + 46 + length).replace(/^BE-VAL-2026-00007\//, ''), zip.subarray(from, from + size));
    at += 46 + length;
  }
  return found;
}

const lines = (path: string): readonly string[] => files.get(path)!.toString('utf8').trimEnd().split('\n');
const decoded = (path: string): string => path.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');

describe('a bag (RFC 8493)', () => {
  it('is complete and valid: every payload file stands once in each manifest with its checksum', () => {
    for (const algorithm of ['sha256', 'sha512']) {
      const listed = new Map(lines(`manifest-${algorithm}.txt`).map((line) => { const [, sum = '', path = ''] = /^(\S+) {2}(.*)$/.exec(line)!; return [decoded(path), sum] as const; }));
      const payload = [...files.keys()].filter((path) => path.startsWith('data/'));
      expect([...listed.keys()].sort()).toEqual([...payload].sort());
      for (const path of payload) expect([path, listed.get(path)]).toEqual([path, createHash(algorithm).update(files.get(path)!).digest('hex')]);
    }
  });

  it('lists its tag files too', () => {
    const tags = [...files.keys()].filter((path) => !path.startsWith('data/') && path !== 'tagmanifest-sha256.txt');
    expect(lines('tagmanifest-sha256.txt').map((line) => line.slice(66)).sort()).toEqual([...tags].sort());
    expect(lines('bagit.txt')).toEqual(['BagIt-Version: 1.0', 'Tag-File-Character-Encoding: UTF-8']);
  });

  it('counts its payload, and a value cannot begin another label', () => {
    const payload = [...files].filter(([path]) => path.startsWith('data/'));
    const about = lines('bag-info.txt');
    expect(about).toContain(`Payload-Oxum: ${payload.reduce((sum, [, bytes]) => sum + bytes.length, 0)}.${payload.length}`);
    expect(about).toContain('External-Description: Evidence Bag-Count: 9');
    expect(about.filter((line) => line.startsWith('Bag-Count'))).toEqual(['Bag-Count: 1 of 1']);
  });

  it('has names that every system takes, and no two that one takes for the same', () => {
    const annexes = [...files.keys()].filter((path) => path.startsWith('data/annexes/'));
    expect(annexes.map((path) => path.slice('data/annexes/'.length))).toEqual(['a.pdf', 'A (2).PDF', '-..-etc-passwd', '_con.txt', 'été 100%.txt', 'fdp.txt', 'file', 'дoкaз.bin']);
  });

  it('has the same bytes each time', () => expect(makeBag(order).sha256).toBe(makeBag(order).sha256));
});

describe('the case data (CASE/UCO)', () => {
  type Node = Readonly<Record<string, unknown>>;
  const graph = (): readonly Node[] => (JSON.parse(files.get('data/case-uco.jsonld')!.toString('utf8')) as { '@graph': readonly Node[] })['@graph'];

  it('name every file with its hash', () => {
    const hashes = JSON.stringify(graph());
    for (const { bytes } of order.parts) expect(hashes).toContain(createHash('sha256').update(bytes).digest('hex'));
  });

  it('hold the exhibit and the events of a custody record, each informed by the one before', () => {
    const actions = graph().filter((node) => node['@type'] === 'case-investigation:InvestigativeAction');
    expect(actions.length).toBe((custody.values['D'] as unknown as readonly unknown[]).length + 1);
    actions.slice(1).forEach((action, n) => expect(action['case-investigation:wasInformedBy']).toEqual([{ '@id': actions[n]!['@id'] }]));
    expect(graph().find((node) => node['@type'] === 'case-investigation:ProvenanceRecord')).toMatchObject({ 'case-investigation:exhibitNumber': 'VA-14', 'case-investigation:rootExhibitNumber': 'VA-02' });
  });

  it('have identifiers that end in a UUID, each once', () => {
    const ids = graph().map((node) => String(node['@id']));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^kb:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toEqual([]);
  });
});
