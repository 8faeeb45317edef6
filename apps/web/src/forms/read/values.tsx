import type { BlockDefinition, BlockName, FieldDefinition, SectionDefinition } from '@comity/domain';
import type { Letters } from '../../api/form-definition';
import { formText } from '../../text/form';
import { asFields, asList, asText } from '../paths';
import { wordsOf } from './words';

export type Blocks = Readonly<Partial<Record<BlockName, BlockDefinition>>>;

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

interface Props { readonly definitions: readonly FieldDefinition[]; readonly values: unknown; readonly blocks: Blocks; readonly lang: string; readonly letters?: Letters }

/** Fields that hold something, as a list of terms; blocks inside it as lists of their own. */
export function Values({ definitions, values, blocks, lang, letters = {} }: Props) {
  const fields = asFields(values);
  const filled = definitions.filter(({ key }) => !isEmpty(fields[key]));
  return (
    <dl>
      {filled.map((definition) => (
        <div key={definition.key} className="given__pair">
          <dt>{definition.label}</dt>
          <dd><Value definition={definition} value={fields[definition.key]} blocks={blocks} lang={lang} letters={letters} /></dd>
        </div>
      ))}
    </dl>
  );
}

/** One answer in words, or as a list of its parts. */
export function Value({ definition, value, blocks, lang, letters = {} }: { readonly definition: FieldDefinition; readonly value: unknown; readonly blocks: Blocks; readonly lang: string; readonly letters?: Letters }) {
  const letter = definition.embeds && letters[definition.embeds];
  if (letter) return <Letter sections={letter} value={value} blocks={blocks} />;
  const block = definition.block && blocks[definition.block];
  if (!block) {
    const written = definition.type === 'text' || definition.type === 'longText' || definition.type === 'textOrList';
    return <span {...(written ? { lang } : {})} dir="auto">{wordsOf(definition, value)}</span>;
  }
  if (definition.list !== true) return <Values definitions={block.members} values={value} blocks={blocks} lang={lang} />;
  return asList(value).map((entry, index) => (
    <div key={index} className="given__entry">
      <p className="strong">{formText.numbered(block.label, index + 1)}</p>
      <Values definitions={block.members} values={entry} blocks={blocks} lang={lang} />
    </div>
  ));
}

/** A letter inside a field: each of its sections that holds something. */
function Letter({ sections, value, blocks }: { readonly sections: readonly SectionDefinition[]; readonly value: unknown; readonly blocks: Blocks }) {
  const { lang, values } = asFields(value);
  const written = asFields(values);
  return sections.filter(({ id }) => Object.keys(asFields(written[id])).length > 0).map(({ id, title, fields }) => (
    <div key={id} className="given__entry">
      <p className="strong">{formText.sectionOf(id, title)}</p>
      <Values definitions={fields} values={written[id]} blocks={blocks} lang={asText(lang)} />
    </div>
  ));
}
