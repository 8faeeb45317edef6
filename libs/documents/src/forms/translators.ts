import type { TranslatedText } from '@comity/domain';
import type { Section, Value } from '../kit/description';
import { HALF } from '../kit/style';
import { labelOf, type Answering } from './answering';
import { languageName } from './format';
import type { SecondLanguageData } from './paper-data';
import { wordingOf } from './wording';
import { paperOf } from './registry';

/** Last section of a paper with translated texts: who translated what, and whether it is certified. Nothing where nothing is translated. */
export function translatorsOf({ also, translations }: SecondLanguageData, how: Answering): Section | undefined {
  if (translations.length === 0) return undefined;
  const { second } = wordingOf(how.document.lang, paperOf(how.form.id).texts);
  const people = [...new Set(translations.map(personOf))];
  const values = people.flatMap((person, n): Value[] => {
    const own = translations.filter((each) => personOf(each) === person);
    const [{ state, translator }] = own as [TranslatedText];
    return [
      { text: state === 'certified' ? second.certifiedBy(translator) : second.translatedBy(translator), ...(n ? { gap: HALF } : {}) },
      ...placesOf(own, how).map((text): Value => ({ text, style: 'muted' })),
    ];
  });
  return { number: '', title: how.words.labelled(second.translations, languageName(also, how.text.lang)), items: [{ kind: 'field', label: '', values }] };
}

const personOf = ({ state, translator }: TranslatedText): string => `${state} ${translator}`;

/** For each section, the labels of its translated texts. */
function placesOf(translations: readonly TranslatedText[], how: Answering): string[] {
  return how.form.sections.flatMap((section) => {
    const keys = new Set(translations.flatMap(({ at }) => {
      const [, , id, ...rest] = at.split('/');
      return id === section.id ? rest.filter((key) => !/^\d+$/.test(key)).slice(0, 1) : [];
    }));
    const labels = section.fields.filter((field) => keys.has(field.key)).map((field) => labelOf(`${section.id}.${field.key}`, field.label, how));
    return labels.length ? [how.words.labelled(section.id, how.words.several(labels))] : [];
  });
}
