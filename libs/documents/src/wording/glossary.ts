/** Terms of art that every wording keeps, by how the English says them. */
export const TERMS = {
  requestedAuthority: /\brequested (central )?authority\b/i,
  requestingAuthority: /\brequesting (central )?authority\b/i,
  requestedState: /\brequested State\b/i,
  centralAuthority: /\bcentral authority\b/i,
  mutualAssistance: /\bmutual (legal )?assistance\b/i,
  letterOfRequest: /\bletter of request\b/i,
  extradition: /\b(re-)?extradit/i,
  provisionalArrest: /\bprovisional arrest\b/i,
  arrestWarrant: /\barrest warrant\b/i,
  personSought: /\bperson sought\b/i,
  dualCriminality: /\bdual criminality\b/i,
  speciality: /\bspeciality\b/i,
  preservation: /\bpreserv/i,
  subscriber: /\bsubscriber/i,
  trafficData: /\btraffic data\b/i,
  serviceProvider: /\bservice provider\b/i,
  offence: /\boffence/i,
  reciprocity: /\breciprocity\b/i,
  confidentiality: /\bconfidential/i,
  assurance: /\bassurances?\b/i,
  undertaking: /\bundertaking/i,
  refusal: /\brefus/i,
  postponement: /\bpostpone/i,
  receipt: /\breceipt\b/i,
  attachment: /\battachments\b/i,
  victim: /\bvictim/i,
} as const satisfies Readonly<Record<string, RegExp>>;

export type Term = keyof typeof TERMS;

/** How a language says a term, and by which letters a text that uses it is known, inflected or not. */
export type Glossary = Readonly<Record<Term, { readonly term: string; readonly known: RegExp }>>;
