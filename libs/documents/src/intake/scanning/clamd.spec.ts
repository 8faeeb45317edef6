import { createServer, type Server, type Socket } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clamd, clamdAddress } from './clamd';

/** Stands in for the scanner: takes the stream apart as the protocol says and answers by what came. */
function scanner(answer: (content: Buffer) => string | null): Server {
  return createServer((socket: Socket) => {
    let got = Buffer.alloc(0);
    socket.on('error', () => socket.destroy()).on('data', (piece: Buffer) => {
      got = Buffer.concat([got, piece]);
      const content = contentOf(got);
      if (!content) return;
      const said = answer(content);
      if (said === null) socket.destroy();
      else socket.end(`${said}\0`);
    });
  });
}

function contentOf(got: Buffer): Buffer | undefined {
  expect(got.toString('latin1', 0, 10)).toBe('zINSTREAM\0'.slice(0, got.length));
  const parts: Buffer[] = [];
  for (let at = 10; at + 4 <= got.length;) {
    const length = got.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    parts.push(got.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

const listening = async (server: Server, path?: string): Promise<string> => {
  await new Promise<void>((resolve) => (path ? server.listen(path, resolve) : server.listen(0, '127.0.0.1', resolve)));
  const address = server.address();
  return typeof address === 'string' || !address ? `unix:${path}` : `tcp://127.0.0.1:${address.port}`;
};

describe('the scanner of ClamAV', () => {
  let server: Server;
  afterEach(() => server.close());

  it('gets every byte, and says clean or what it found', async () => {
    const sizes: number[] = [];
    server = scanner((content) => { sizes.push(content.length); return content.includes('bad') ? 'stream: Invented.Test FOUND' : 'stream: OK'; });
    const clamd = new Clamd(await listening(server));
    expect(await clamd.scan(Buffer.alloc(3_000_000))).toEqual({ state: 'clean', by: 'clamd' });
    expect(await clamd.scan(Buffer.from('a bad file'))).toEqual({ state: 'infected', by: 'clamd', name: 'Invented.Test' });
    expect(await clamd.scan(Buffer.alloc(0))).toMatchObject({ state: 'clean' });
    expect(sizes).toEqual([3_000_000, 10, 0]);
  });

  it('listens on a socket in the file system', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'comity-clamd-'));
    server = scanner(() => 'stream: OK');
    expect(await new Clamd(await listening(server, join(folder, 'clamd.ctl'))).scan(Buffer.from('x'))).toMatchObject({ state: 'clean' });
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['refuses the size', 'INSTREAM size limit exceeded. ERROR', 'INSTREAM size limit exceeded. ERROR'],
    ['hangs up', null, 'closed without an answer'],
    ['says something else', 'stream: perhaps', 'stream: perhaps'],
  ])('has failed where it %s: that is never clean', async (_, said, because) => {
    server = scanner(() => said);
    expect(await new Clamd(await listening(server)).scan(Buffer.from('x'))).toEqual({ state: 'failed', because });
  });

  it('has failed where it is away, or silent', async () => {
    server = createServer();
    const address = await listening(server);
    expect(await new Clamd(address, 50).scan(Buffer.from('x'))).toEqual({ state: 'failed', because: 'no answer in time' });
    expect(await new Clamd('tcp://127.0.0.1:1').scan(Buffer.from('x'))).toEqual({ state: 'failed', because: 'ECONNREFUSED' });
  });

  it('has an address of one of three forms', () => {
    expect(clamdAddress('tcp://[2001:db8::1]:3310')).toEqual({ host: '2001:db8::1', port: 3310 });
    expect(clamdAddress('/run/clamd.ctl')).toEqual({ path: '/run/clamd.ctl' });
    expect(() => clamdAddress('localhost')).toThrow('tcp://127.0.0.1:3310');
  });
});
