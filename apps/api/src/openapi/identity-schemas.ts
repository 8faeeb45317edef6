import { roles } from '@comity/domain';
import type { AgencyResponse, MeResponse, PersonResponse } from '@comity/http-contract';
import type { TokenEntry } from '../identity/own-tokens';
import { answer, flag, instant, list, oneOf, orNull, ref, text, uuid, whole, type Schema } from './schema';

const role = oneOf(...roles);

export const identitySchemas: Readonly<Record<string, Schema>> = {
  Agency: answer<AgencyResponse>({
    id: uuid, code: text, name: text, nameNative: orNull(text), nativeLang: orNull(text), countryCode: text, zone: text, languages: list(text), address: list(text),
    email: orNull(text), tel: orNull(text), own: flag,
  }),
  Person: answer<PersonResponse>({ id: uuid, name: text, post: text, roles: list(role), open: whole }),
  Me: answer<MeResponse>({
    personId: uuid, name: text, post: text, email: text, zone: text, roles: list(role), agency: ref('Agency'),
    csrfToken: { type: 'string', description: 'For the header x-csrf-token of every change; empty for bearer tokens.' },
    serverTime: instant, mode: oneOf('demonstration', 'production'), sessionExpiresAt: instant,
    counts: { type: 'object', properties: { desk: whole, inbox: whole, escalations: whole, notices: whole } },
  }),
  SessionEnd: answer<{ sessionExpiresAt: string }>({ sessionExpiresAt: instant }),
  NewToken: answer<{ id: string; token: string; label: string; expiresAt: string }>({ id: uuid, token: { type: 'string', description: 'Shown this once.' }, label: text, expiresAt: instant }),
  Token: answer<TokenEntry>({ id: uuid, label: text, createdAt: instant, seenAt: instant, expiresAt: instant }),
};
