import { Button } from '@mantine/core';
import { Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { formText } from '../text/form';
import { BlockMembers } from './block-members';
import { useField, useForm } from './context';
import { FieldFindings } from './field-findings';
import type { FieldProps } from './field-props';
import { described, hintOf, needOf } from './labelled';
import { asFields, asList, fieldId, withEntry, withoutEntry } from './paths';

interface Props extends FieldProps {
  /** Replaces the plain members of an entry. */
  readonly entry?: (value: Readonly<Record<string, unknown>>, pointer: string, onChange: (value: unknown) => void) => ReactNode;
}

let made = 0;
const nextKey = (): number => (made += 1);

/** A list of blocks. After adding, the focus is in the new entry; after removing, on the one before it or on the button that adds. */
export function BlockList({ definition, value, pointer, onChange, entry }: Props) {
  const place = useField(pointer);
  const { section, blocks } = useForm();
  const list = asList(value);
  const [keys, setKeys] = useState(() => list.map(nextKey));
  const [goTo, setGoTo] = useState<number | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const block = definition.block;
  const what = (block && blocks[block]?.label) ?? definition.label;
  useEffect(() => {
    if (goTo === null) return;
    const target = goTo < 0 ? addButton.current : document.getElementById(fieldId(section, `${pointer}/${goTo}`));
    target?.focus();
    setGoTo(null);
  }, [goTo, pointer, section]);
  if (block === undefined) return null;
  const shape = Object.fromEntries((blocks[block]?.members ?? []).filter((member) => member.shapeRequired === true).map(({ key, codes }) => [key, codes?.[0] ?? '']));
  const add = (): void => { onChange([...list, shape]); setKeys([...keys, nextKey()]); setGoTo(list.length); };
  const remove = (index: number): void => {
    const rest = withoutEntry(list, index);
    onChange(rest.length === 0 ? undefined : rest);
    setKeys(keys.filter((_, at) => at !== index));
    setGoTo(index - 1);
  };
  const hint = hintOf(definition);
  const need = needOf(definition);
  const { 'aria-required': _need, 'aria-invalid': _state, ...about } = described(place, definition);
  return (
    <fieldset className="block-list" id={place.id} tabIndex={-1} {...about}>
      <legend>{definition.label}</legend>
      <div className="block__body">
        {need !== null && <p className="need" id={place.wordId}>{need}</p>}
        {hint !== '' && <p className="hint" id={place.hintId}>{hint}</p>}
        <FieldFindings id={place.findingsId} findings={place.findings} problem={place.refused} />
        {list.map((each, index) => {
          const at = `${pointer}/${index}`;
          const change = (next: unknown): void => onChange(withEntry(list, index, next));
          return (
            <fieldset key={keys[index] ?? index} className="block" id={fieldId(section, at)} tabIndex={-1}>
              <legend>{formText.numbered(what, index + 1)}</legend>
              <div className="block__body">
                <EntryFindings pointer={at} />
                {entry ? entry(asFields(each), at, change) : <BlockMembers block={block} value={each} pointer={at} onChange={change} />}
                <div><Button size="xs" leftSection={<Trash2 size={14} aria-hidden="true" />} onClick={() => remove(index)}>{formText.remove(formText.numbered(what, index + 1))}</Button></div>
              </div>
            </fieldset>
          );
        })}
        <div><Button ref={addButton} leftSection={<Plus size={14} aria-hidden="true" />} onClick={add}>{formText.add(what)}</Button></div>
      </div>
    </fieldset>
  );
}

function EntryFindings({ pointer }: { readonly pointer: string }) {
  const place = useField(pointer);
  return <FieldFindings id={place.findingsId} findings={place.findings} problem={place.refused} />;
}
