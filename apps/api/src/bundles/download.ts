import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { disposition } from '../documents/disposition';

/** A file that was made just now: kept by the person who asked, and by nobody on the way. */
export function download(response: Response, bytes: Buffer, name: string, type: string): StreamableFile {
  response.setHeader('Cache-Control', 'no-store');
  return new StreamableFile(bytes, { type, disposition: disposition('attachment', name), length: bytes.length });
}
