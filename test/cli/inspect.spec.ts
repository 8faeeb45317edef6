import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { temporaryFolder } from '../support/agencies';
import { comity, json } from './comity';

const folder = temporaryFolder('cli-inspect');
afterAll(() => folder.remove());
const file = (name: string, content: Buffer | string): string => {
  writeFileSync(join(folder.path, name), content);
  return join(folder.path, name);
};
const photo = Buffer.concat([Buffer.from('ffd8fffe000d', 'hex'), Buffer.from('A. Nobody. '), Buffer.from('ffc0000b080004000401011100ffda0008010100003f001234ffd9', 'hex')]);

describe('comity documents inspect', () => {
  it('tells people what is in a file', async () => {
    const { code, out } = await comity(['documents', 'inspect', file('page.html', '<html><script>alert(1)</script></html>')]);
    expect(code).toBe(0);
    expect(out).toMatch(/page\.html: text\/plain; charset=utf-8, 38 bytes; not scanned for viruses\n {2}warn +The text is a page or drawing with a script/);
  });

  it('tells programs the same, and writes a copy without metadata', async () => {
    const copy = join(folder.path, 'copy.jpg');
    const { code, out } = await comity(['documents', 'inspect', '--json', '--without-metadata', copy, file('photo.jpg', photo)]);
    expect([code, json(out)]).toEqual([0, expect.objectContaining({ mediaType: 'image/jpeg', pages: null, scan: { state: 'not-scanned' }, facts: expect.arrayContaining([{ group: 'text', name: 'Comment', value: 'A. Nobody.' }]) as object })]);
    expect([readFileSync(copy).includes('Nobody'), readFileSync(copy).subarray(-4).toString('hex')]).toEqual([false, '1234ffd9']);
  });

  it('asks the scanner that is set up', async () => {
    const server = createServer((socket) => socket.on('error', () => socket.destroy()).on('data', (piece: Buffer) => { if (piece.subarray(-4).equals(Buffer.alloc(4))) socket.end('stream: Invented.Test FOUND\0'); }));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address() as { port: number };
    const { out } = await comity(['documents', 'inspect', '--json', file('a.txt', 'x')], { env: { COMITY_CLAMD: `tcp://127.0.0.1:${address.port}` } });
    server.close();
    expect(json(out)).toMatchObject({ scan: { state: 'infected', name: 'Invented.Test' }, findings: [{ code: 'virus-found', level: 'refuse', text: 'The virus scanner found “Invented.Test”.' }] });
  });

  it.each([
    ['a file that is not there', ['nowhere.bin'], {}, 'FILE_NOT_READABLE'],
    ['a copy of something else', ['--without-metadata', 'out.txt', 'TEXT'], {}, 'NO_COPY_WITHOUT_METADATA'],
    ['a scanner without an address', ['TEXT'], { COMITY_CLAMD: 'here' }, 'SETTING_NOT_ACCEPTABLE'],
  ])('refuses %s', async (_, given, env, code) => {
    const text = file('text.txt', 'x');
    const ended = await comity(['documents', 'inspect', ...given.map((part) => (part === 'TEXT' ? text : part))], { env });
    expect([ended.code, ended.out]).toEqual([2, '']);
    expect(json(ended.errors)).toMatchObject({ code });
  });
});
