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
    return readable ? [] : [{ section: '', field: '' }];
  },
};

function translations({ blocks, context }: Subject): readonly string[] {
  const inDocument = blocks.filter(({ name }) => name === 'Attachment').map(({ value }) => value);
  return [...inDocument, ...(context.attachments ?? []).map((value) => ({ ...value }))]
    .filter((value) => member(value, 'kind') === 'translation')
    .map((value) => asText(member(value, 'lang')));
}
