/** Words of codes, as in `codeLabels` of a field. */
export type Words = Readonly<Record<string, string>>;

/** The code lists that several forms or blocks share. */
export interface CodeLists {
  readonly assuranceKinds: Words;
  readonly attachmentKinds: Words;
  readonly authorityKinds: Words;
  readonly dataCategories: Words;
  readonly dataSelectorKinds: Words;
  readonly decisionGrounds: Words;
  readonly measures: Words;
  readonly offenceCategories: Words;
  readonly personRoles: Words;
  readonly priorRequestKinds: Words;
  readonly sexes: Words;
  readonly signatureMethods: Words;
}

/** Where the lists stand inside blocks. */
export const memberCodesOf = (lists: CodeLists): Readonly<Record<string, Words>> => ({
  'Assurance.kind': lists.assuranceKinds,
  'Attachment.kind': lists.attachmentKinds,
  'Authority.kind': lists.authorityKinds,
  'DataSelector.kind': lists.dataSelectorKinds,
  'LegalPerson.role': lists.personRoles,
  'NaturalPerson.role': lists.personRoles,
  'NaturalPerson.sex': lists.sexes,
  'Offence.category32': lists.offenceCategories,
  'PriorRequest.kind': lists.priorRequestKinds,
  'Signature.method': lists.signatureMethods,
});

/** What a written language adds: names of blocks, labels of their members, questions about measures. */
export interface BlockWords {
  readonly blocks: Words;
  readonly members: Words;
  readonly questions: Words;
}
