import { connect, type Socket } from 'node:net';
import { codeOf } from '../error-code';
import type { ScanResult, VirusScanner } from './virus-scanner';

/** `tcp://host:port`, `unix:/path` or a path. @throws Error with what to write */
export function clamdAddress(text: string): { readonly host: string; readonly port: number } | { readonly path: string } {
  const tcp = /^tcp:\/\/(\[[0-9a-f:]+\]|[^:/]+):(\d{1,5})\/?$/i.exec(text);
  if (tcp) return { host: (tcp[1] ?? '').replace(/^\[|\]$/g, ''), port: Number(tcp[2]) };
  const path = /^(?:unix:(?:\/\/)?)?(\/.+)$/.exec(text)?.[1];
  if (path) return { path };
  throw new Error(`“${text}” is no address of a virus scanner: write tcp://127.0.0.1:3310 or unix:/run/clamav/clamd.ctl.`);
}

const PIECE = 64 * 1024;
const LONGEST_ANSWER = 4_096;

/** The scanner of ClamAV, by its own protocol (INSTREAM): the file is sent in pieces, the answer is one line. */
export class Clamd implements VirusScanner {
  readonly #address: ReturnType<typeof clamdAddress>;

  constructor(address: string, private readonly milliseconds = 15_000) {
    this.#address = clamdAddress(address);
  }

  async scan(bytes: Buffer): Promise<ScanResult> {
    try {
      return resultOf(await this.#ask(bytes));
    } catch (error) {
      return { state: 'failed', because: codeOf(error) || (error instanceof Error ? error.message : 'unknown') };
    }
  }

  #ask(bytes: Buffer): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(this.#address);
      let answer = '';
      const end = (error?: Error): void => {
        clearTimeout(timer);
        socket.destroy();
        if (error) reject(error);
        else resolve(answer);
      };
      const timer = setTimeout(() => end(new Error('no answer in time')), this.milliseconds);
      socket.setEncoding('utf8').on('data', (piece: string) => {
        answer += piece;
        if (answer.length > LONGEST_ANSWER) end(new Error('answer too long'));
        else if (answer.includes('\0')) end();
      }).on('error', (error) => (answer.includes(' ') ? end() : end(error))).on('close', () => end(answer === '' ? new Error('closed without an answer') : undefined));
      // A scanner may answer and close before it has everything: then the rest is not sent.
      socket.once('connect', () => void send(socket, bytes));
    });
  }
}

async function send(socket: Socket, bytes: Buffer): Promise<void> {
  socket.write('zINSTREAM\0');
  for (let at = 0; at < bytes.length && socket.writable; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE);
    if (!socket.write(Buffer.concat([length(piece.length), piece]))) await new Promise<void>((resolve) => { socket.once('drain', resolve).once('close', () => resolve()); });
  }
  if (socket.writable) socket.write(length(0));
}

function length(of: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(of, 0);
  return bytes;
}

function resultOf(answer: string): ScanResult {
  const line = answer.replace(/\0[^]*$/, '').trim();
  const infected = /^stream: (.+) FOUND$/.exec(line)?.[1];
  if (infected) return { state: 'infected', by: 'clamd', name: infected };
  return line === 'stream: OK' ? { state: 'clean', by: 'clamd' } : { state: 'failed', because: line.slice(0, 200) || 'empty answer' };
}
