import { createHash } from 'node:crypto';
import { Reference, type PdfValue } from '../../reading/pdf-syntax';
import { dictionaryOf, withMembers, written } from '../../signing/writing/write-value';

interface Pending {
  readonly value: PdfValue;
  readonly stream?: Buffer;
}

/** A file that is written from nothing, object by object. The same objects give the same bytes. */
export class NewFile {
  readonly #objects: (Pending | undefined)[] = [];

  /** How many numbers are given out: a place to go back to. */
  get mark(): number { return this.#objects.length; }

  /** Forgets everything since the mark. */
  backTo(mark: number): void { this.#objects.length = mark; }

  /** A number for an object that is put later. */
  reserve(): Reference { return new Reference(this.#objects.push(undefined)); }

  put(at: Reference, value: PdfValue, stream?: Buffer): Reference {
    const whole = stream && value instanceof Map ? withMembers(value as ReadonlyMap<string, PdfValue>, { Length: stream.length }) : value;
    this.#objects[at.id - 1] = { value: whole, ...(stream ? { stream } : {}) };
    return at;
  }

  add(value: PdfValue, stream?: Buffer): Reference { return this.put(this.reserve(), value, stream); }

  finish(root: Reference, about: Reference): Buffer {
    const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
    let at = parts[0]?.length ?? 0;
    const rows = this.#objects.map((object, n) => {
      if (!object) return '0000000000 65535 f \n';
      const row = `${String(at).padStart(10, '0')} 00000 n \n`;
      for (const piece of pieces(n + 1, object)) { parts.push(piece); at += piece.length; }
      return row;
    });
    const digest = createHash('sha256');
    for (const part of parts) digest.update(part);
    const id = digest.digest().subarray(0, 16);
    const size = rows.length + 1;
    const trailer = written(dictionaryOf({ Size: size, Root: root, Info: about, ID: [id, id] }));
    parts.push(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}trailer\n${trailer}\nstartxref\n${at}\n%%EOF\n`, 'latin1'));
    return Buffer.concat(parts);
  }
}

function pieces(id: number, { value, stream }: Pending): readonly Buffer[] {
  const head = Buffer.from(`${id} 0 obj\n${written(value)}\n`, 'latin1');
  return stream ? [head, Buffer.from('stream\n'), stream, Buffer.from('\nendstream\nendobj\n')] : [head, Buffer.from('endobj\n')];
}
