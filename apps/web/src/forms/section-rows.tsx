import { Button } from '@mantine/core';
import type { SectionDefinition } from '@comity/domain';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { formText } from '../text/form';
import { Field } from './field';
import { asFields, asList, fieldId, withEntry, withField, withoutEntry } from './paths';

interface Props { readonly definition: SectionDefinition; readonly rows: unknown; readonly onChange: (rows: readonly unknown[]) => void }

let made = 0;
const nextKey = (): number => (made += 1);

/** A section that is a list of rows, each with the same fields: the transfers of a chain of custody. */
export function SectionRows({ definition: { id, fields, title }, rows, onChange }: Props) {
  const list = asList(rows);
  const [keys, setKeys] = useState(() => list.map(nextKey));
  const add = (): void => { onChange([...list, {}]); setKeys([...keys, nextKey()]); };
  const remove = (index: number): void => { onChange(withoutEntry(list, index)); setKeys(keys.filter((_, at) => at !== index)); };
  return (
    <>
      {list.length === 0 && <p className="muted">{formText.noEntries}</p>}
      {list.map((row, index) => (
        <fieldset key={keys[index] ?? index} className="block" id={fieldId(id, `/${index}`)} tabIndex={-1}>
          <legend>{formText.numbered(title, index + 1)}</legend>
          <div className="block__body">
            {fields.map((field) => (
              <Field key={field.key} definition={field} value={asFields(row)[field.key]} pointer={`/${index}/${field.key}`} onChange={(value) => onChange(withEntry(list, index, withField(asFields(row), field.key, value)))} />
            ))}
            <div><Button size="xs" leftSection={<Trash2 size={14} aria-hidden="true" />} onClick={() => remove(index)}>{formText.remove(formText.numbered(title, index + 1))}</Button></div>
          </div>
        </fieldset>
      ))}
      <div><Button leftSection={<Plus size={14} aria-hidden="true" />} onClick={add}>{formText.add(title)}</Button></div>
    </>
  );
}
