import { sha256Hex } from '@comity/platform';
import type { CreateRequestBody, DraftResponse, RequestResponse } from '@comity/http-contract';
import { readDocument } from '../documents/read-document';
import { notAcceptable } from '../failure';
import { Client } from '../server/client';
import { isObject, parseJson, readInput } from '../terminal/input';
import { printJson, printLines } from '../terminal/output';
import { pairs, table } from '../terminal/table';

interface CreateOptions {
  readonly file: string;
  readonly key?: string;
  readonly json?: boolean;
  readonly server?: string;
}

/** `comity requests create -f FILE`: the document is read here first, so that a mistake is named before anything is sent. */
export async function createRequest({ file, key, json, server }: CreateOptions): Promise<void> {
  const bytes = await readInput(file, 'a request');
  const body = requestIn(parseJson(bytes));
  const client = Client.signedIn(server);
  const { body: request } = await client.post<RequestResponse>('/api/requests', { body, key: key ?? `create-${sha256Hex(Buffer.concat([bytes, Buffer.from(`\n${body.to}`)]))}` });
  const { check } = await client.get<DraftResponse>(`/api/requests/${request.id}/draft`);
  if (json) return printJson({ id: request.id, reference: request.reference, complete: check.complete, findings: check.findings, notChecked: check.notChecked });
  printLines([
    ...pairs([['Reference', request.reference], ['Id', request.id], ['To', `${request.partner.code} ${request.partner.name}`], ['Checks', check.complete ? 'complete' : `${check.blocking} block, ${check.unanswered} unanswered`]]),
    ...(check.findings.length ? ['', ...table(['Level', 'Section', 'Field', 'Rule', 'Finding'], check.findings.map((found) => [found.level, found.section, found.field, found.rule, found.message]))] : []),
  ]);
}

/** @throws Failure naming what is missing or not known */
export function requestIn(input: unknown): CreateRequestBody {
  if (!isObject(input)) throw notAcceptable('NOT_A_DOCUMENT', 'A request is one JSON object: a document with "to" and "case".');
  const { to, case: caseName, subject, follows, context: _context, ...rest } = input;
  const { document } = readDocument(rest);
  return {
    to: text(to, 'to', 'the code of the agency it goes to, such as "GE-TSK"'), case: text(caseName, 'case', 'the reference or the title of a case'),
    form: document.form, lang: document.lang, values: document.values,
    ...(subject === undefined ? {} : { subject: text(subject, 'subject', 'one line') }), ...(follows === undefined ? {} : { follows: text(follows, 'follows', 'the id of the request it follows') }),
  };
}

function text(value: unknown, name: string, what: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw notAcceptable(value === undefined ? 'MISSING_KEY' : 'WRONG_TYPE', `"${name}" is ${what}: ${value === undefined ? 'it is missing' : 'give it as text'}.`, { field: `/${name}` });
}
