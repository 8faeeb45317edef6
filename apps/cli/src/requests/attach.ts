import { basename } from 'node:path';
import type { DocumentResponse } from '@comity/http-contract';
import { Client } from '../server/client';
import { readInput } from '../terminal/input';
import { printJson, printLines } from '../terminal/output';
import { pairs } from '../terminal/table';
import { requestId } from './find-request';

interface AttachOptions {
  readonly kind: string;
  readonly name?: string;
  readonly json?: boolean;
  readonly server?: string;
}

/** Adds a file to a request. */
export async function attachFile(request: string, file: string, { kind, name, json, server }: AttachOptions): Promise<void> {
  const bytes = await readInput(file, 'a file');
  const client = Client.signedIn(server);
  const form = new FormData();
  form.set('kind', kind);
  form.set('file', new Blob([new Uint8Array(bytes)]), name ?? basename(file));
  const { body } = await client.post<DocumentResponse>(`/api/requests/${await requestId(client, request)}/documents`, { body: form });
  if (json) return printJson(body);
  printLines(pairs([['Id', body.id], ['Name', body.name], ['Size', String(body.size)], ['SHA-256', body.sha256]]));
}
