import { sha256Hex } from '@comity/platform';
import type { CreateRequestBody, RequestResponse } from '@comity/http-contract';
import { readGiven } from '@comity/domain';
import { acceptably } from '../documents/acceptably';
import { notAcceptable } from '../failure';
import { Client } from '../server/client';
import { isObject, parseJson, readInput } from '../terminal/input';
import { printJson, printLines } from '../terminal/output';
import { pairs } from '../terminal/table';
import { answersIn, draftWith, type Answers } from './answers';
import { checkLines } from './check-lines';

interface CreateOptions {
  readonly file: string;
  readonly key?: string;
  readonly json?: boolean;
  readonly server?: string;
}

/** `comity requests create -f FILE`: the document is read here first, so that a mistake is named before anything is sent. */
export async function createRequest({ file, key, json, server }: CreateOptions): Promise<void> {
  const bytes = await readInput(file, 'a request');
  const { body, answers } = requestIn(parseJson(bytes));
  const client = Client.signedIn(server);
  const { body: request } = await client.post<RequestResponse>('/api/requests', { body, key: key ?? `create-${sha256Hex(Buffer.concat([bytes, Buffer.from(`\n${body.to}`)]))}` });
  const { check } = await draftWith(client, request.id, answers);
  if (json) return printJson({ id: request.id, reference: request.reference, complete: check.complete, findings: check.findings, declarations: check.declarations, notChecked: check.notChecked });
  printLines([
    ...pairs([['Reference', request.reference], ['Id', request.id], ['To', `${request.partner.code} ${request.partner.name}`]]),
    ...checkLines(check),
  ]);
}

/** @throws Failure naming what is missing or not known */
export function requestIn(input: unknown): { readonly body: CreateRequestBody; readonly answers: Answers } {
  if (!isObject(input)) throw notAcceptable('NOT_A_DOCUMENT', 'A request is one JSON object: a document with "to" and "case".');
  const { to, case: caseName, subject, follows, reasons, declarations, context: _context, ...rest } = input;
  const { document } = acceptably(() => readGiven(rest));
  const body = {
    to: text(to, 'to', 'the code of the agency it goes to, such as "GE-TSK"'), case: text(caseName, 'case', 'the reference or the title of a case'),
    form: document.form, lang: document.lang, values: document.values,
    ...(subject === undefined ? {} : { subject: text(subject, 'subject', 'one line') }), ...(follows === undefined ? {} : { follows: text(follows, 'follows', 'the id of the request it follows') }),
  };
  return { body, answers: answersIn({ reasons, declarations }) };
}

function text(value: unknown, name: string, what: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw notAcceptable(value === undefined ? 'MISSING_KEY' : 'WRONG_TYPE', `"${name}" is ${what}: ${value === undefined ? 'it is missing' : 'give it as text'}.`, { field: `/${name}` });
}
