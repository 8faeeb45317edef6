import { Readable, type Transform } from 'node:stream';
import { createGunzip, createInflateRaw } from 'node:zlib';
import { UnpacksTooLarge, type Budget } from '../budget';
import { codeOf } from '../error-code';

export interface Unpacked {
  readonly size: number;
  /** The whole content, or its beginning where it is too long to keep. */
  readonly content: Buffer;
  readonly whole: boolean;
  readonly damaged: boolean;
}

const MOST_KEPT = 32 * 1024 * 1024;
const HEAD = 64 * 1024;

export const unflate = (packed: Buffer, budget: Budget): Promise<Unpacked> => unpack(packed, createInflateRaw({ finishFlush: 2 }), budget);
export const gunzip = (packed: Buffer, budget: Budget): Promise<Unpacked> => unpack(packed, createGunzip({ finishFlush: 2 }), budget);

/** What is stored as it is. */
export const asStored = (content: Buffer): Unpacked => ({ size: content.length, content, whole: true, damaged: false });

/** Unpacks piece by piece: what is too long is counted and let go. @throws UnpacksTooLarge, BudgetSpent */
async function unpack(packed: Buffer, unpacker: Transform, budget: Budget): Promise<Unpacked> {
  const { ratio, ratioFromBytes } = budget.limits;
  const most = Math.max(ratioFromBytes, packed.length * ratio);
  const kept: Buffer[] = [];
  let size = 0;
  let damaged = false;
  try {
    for await (const piece of Readable.from(pieces(packed)).pipe(unpacker) as AsyncIterable<Buffer>) {
      size += piece.length;
      budget.unpack(piece.length);
      if (size > most) throw new UnpacksTooLarge(size, most);
      if (size <= MOST_KEPT) kept.push(piece);
      else if (kept.length > 0 && size - piece.length <= MOST_KEPT) kept.splice(0, kept.length, Buffer.concat(kept).subarray(0, HEAD));
      await budget.breathe();
    }
  } catch (error) {
    if (!/^(Z_|ERR_STREAM_PREMATURE)/.test(codeOf(error))) throw error;
    damaged = true;
  } finally {
    unpacker.destroy();
  }
  return { size, content: Buffer.concat(kept), whole: size <= MOST_KEPT, damaged };
}

function* pieces(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += HEAD) yield bytes.subarray(at, at + HEAD);
}
