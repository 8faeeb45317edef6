import { asText, member } from '../../engine/read';
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

/** Same primary subtag and, where both name one, the same script (BCP 47). */
function sameLanguage(one: string, other: string): boolean {
  const [a, b] = [subtags(one), subtags(other)];
  const scripts = a.script === undefined || b.script === undefined || a.script === b.script;
  return a.primary !== '' && a.primary === b.primary && scripts;
}

function subtags(lang: string): { readonly primary: string; readonly script: string | undefined } {
  const [primary = '', ...rest] = lang.toLowerCase().split('-');
  return { primary, script: rest.find((part) => /^[a-z]{4}$/.test(part)) };
}
