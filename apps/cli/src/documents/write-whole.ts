import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { notAcceptable } from '../failure';

/** The file is there whole or not at all. @throws Failure `FILE_NOT_WRITABLE` */
export function writeWhole(path: string, bytes: Buffer, option: string): void {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.new`;
  try {
    writeFileSync(temporary, bytes);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw notAcceptable('FILE_NOT_WRITABLE', `The file ${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'error'}): choose another ${option}.`, { field: option });
  }
}
