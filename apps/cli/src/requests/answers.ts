import { canonicalJson } from '@comity/domain';
import type { DraftResponse, SaveDraftBody } from '@comity/http-contract';
import { notAcceptable } from '../failure';
import type { Client } from '../server/client';
import { isObject } from '../terminal/input';

/** Answers to what the checks ask, beside the document in a file. */
export type Answers = Pick<SaveDraftBody, 'reasons' | 'declarations'>;

/** @throws Failure unless reasons are texts, and declarations true or a reason */
export function answersIn({ reasons, declarations }: Readonly<Record<string, unknown>>): Answers {
  const text = (value: unknown): boolean => typeof value === 'string';
  return {
    ...(reasons === undefined ? {} : { reasons: members<string>(reasons, 'reasons', text, 'text') }),
    ...(declarations === undefined ? {} : { declarations: members<true | string>(declarations, 'declarations', (value) => value === true || text(value), 'true, or the reason given instead') }),
  };
}

function members<T>(given: unknown, name: string, fits: (value: unknown) => boolean, what: string): Readonly<Record<string, T>> {
  if (!isObject(given)) throw notAcceptable('WRONG_TYPE', `"${name}" is an object: rules with ${what}.`, { field: `/${name}` });
  const [wrong] = Object.keys(given).filter((rule) => !fits(given[rule]));
  if (wrong !== undefined) throw notAcceptable('WRONG_TYPE', `"${name}" holds ${what} for each rule.`, { field: `/${name}/${wrong}` });
  return given as Readonly<Record<string, T>>;
}

/** The draft with these answers; nothing is saved when they are there already, so that a file may be sent twice. */
export async function draftWith(client: Client, id: string, answers: Answers): Promise<DraftResponse> {
  const draft = await client.get<DraftResponse>(`/api/requests/${id}/draft`);
  const [reasons, declarations] = [{ ...draft.reasons, ...answers.reasons }, { ...draft.declarations, ...answers.declarations }];
  if (canonicalJson([reasons, declarations]) === canonicalJson([draft.reasons, draft.declarations])) return draft;
  const body: SaveDraftBody = { version: draft.version, values: draft.values, reasons, declarations };
  return client.put<DraftResponse>(`/api/requests/${id}/draft`, body);
}
