import { nameOfLanguage } from '../../engine/name-of-language';
import { asText, member } from '../../engine/read';
import { sameLanguage } from '../../engine/same-language';
import type { CheckedRule } from '../rule';
import type { Subject } from '../subject';

/** The addressee reads the document, or a translation is attached. */
export const gen06: CheckedRule = {
  id: 'GEN-06',
  level: 'block',
  kind: 'context',
  needs: ['acceptedLanguages'],
  message: 'The addressee does not accept this language: attach a translation into one it accepts.',
  waivable: 'supervisor',
  fires: (subject) => {
    const accepted = subject.context.acceptedLanguages ?? [];
    const readable = [subject.document.lang, ...translations(subject)].some((lang) => accepted.some((one) => sameLanguage(lang, one)));
    return readable ? [] : [{ section: '', field: '', more: whatToAttach(subject, accepted) }];
  },
};

function translations({ blocks, context }: Subject): readonly string[] {
  const inDocument = blocks.filter(({ name }) => name === 'Attachment').map(({ value }) => value);
  return [...inDocument, ...(context.attachments ?? []).map((value) => ({ ...value }))]
    .filter((value) => member(value, 'kind') === 'translation')
    .map((value) => asText(member(value, 'lang')));
}

const named = (lang: string): string => `${nameOfLanguage(lang)} (${lang})`;

function whatToAttach({ document, form }: Subject, accepted: readonly string[]): string {
  const reads = accepted.length > 0 ? `the addressee accepts ${accepted.map(named).join(', ')}` : 'no language that the addressee accepts is known';
  return `The document is in ${named(document.lang)}; ${reads}. What counts is an attachment of kind “Translation” (translation) with its language${namingAlone(form)}.`;
}

/** A form may have a field that names the language of a translation: it says so, and brings none. */
function namingAlone({ sections }: Subject['form']): string {
  const naming = sections.flatMap(({ id, fields }) => fields.filter(({ key }) => key === 'translation').map(({ key, label }) => `“${label}” (${id}.${key})`))[0];
  return naming === undefined ? '' : `; ${naming} alone is not enough`;
}
