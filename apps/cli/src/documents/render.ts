import { findingsOfTranslations, readGiven, type Arrangement, type Finding } from '@comity/domain';
import type { GivenOrder } from '@comity/documents';
import { notAcceptable } from '../failure';
import { asFailure } from './acceptably';
import { translationsIn } from './translations';
import { writeWhole } from './write-whole';

export interface RenderAnswer {
  readonly file: string;
  readonly sha256: string;
  readonly pages: number;
  readonly wording: string;
  readonly alsoWording?: string;
  readonly arrangement?: Arrangement;
  /** What the translations have otherwise than the document: advice. */
  readonly findings?: readonly Finding[];
}

export interface RenderOrder {
  readonly out: string;
  readonly draft?: boolean;
  readonly copy?: 'full' | 'addressee' | 'authority';
  readonly paper?: 'a4' | 'letter';
  readonly also?: string;
  readonly arrangement?: Arrangement;
  /** A file. */
  readonly translations?: string;
}

/** Makes the paper of a document. @throws Failure, `DOCUMENT_INCOMPLETE` with the findings among them */
export async function render(input: unknown, order: RenderOrder): Promise<RenderAnswer> {
  const { out, draft = false, copy = 'full', paper = 'a4' } = order;
  // Loaded here: typesetting is heavy, and no other command needs it.
  const documents = await import('@comity/documents');
  const second = await secondLanguage(input, order);
  const { bytes, sha256, pages, wording, alsoWording, arrangement } = await documents.paperOfGiven(input, { draft, copy, paper, ...second })
    .catch((error: unknown) => { throw asFailure(error); });
  writeWhole(out, bytes, '--out');
  const findings = second.also === undefined ? [] : findingsOfTranslations(readGiven(input).document, second.also, second.translations ?? []);
  return { file: out, sha256, pages, wording, ...(alsoWording === undefined ? {} : { alsoWording }), ...(arrangement === undefined ? {} : { arrangement }), ...(findings.length === 0 ? {} : { findings }) };
}

async function secondLanguage(input: unknown, { also, arrangement, translations }: RenderOrder): Promise<Pick<GivenOrder, 'also' | 'arrangement' | 'translations'>> {
  if (also === undefined) {
    const needing = translations === undefined ? arrangement && '--arrangement' : '--translations';
    if (needing) throw notAcceptable('LANGUAGE_NEEDED', `${needing} is about a second language: name it with --also.`, { field: needing });
    return {};
  }
  return { also, ...(arrangement === undefined ? {} : { arrangement }), ...(translations === undefined ? {} : { translations: await translationsIn(translations, input) }) };
}
