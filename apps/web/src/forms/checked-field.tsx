import type { FieldDefinition } from '@comity/domain';
import { useState } from 'react';
import { formText } from '../text/form';
import { useField } from './context';
import type { FieldProps } from './field-props';
import { described, Labelled } from './labelled';
import { asText } from './paths';
import { isZone } from './codes';

/** A value, nothing, or what is wrong with the text. */
type Reading = { readonly value: unknown } | { readonly problem: string };

const splitCodes = (text: string): readonly string[] => text.split(/[\s,;]+/).filter((code) => code !== '');
const LANG = /^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))*$/;
const COUNTRY = /^(?!EL$|UK$)[A-Z]{2}$/;
const PARTIAL = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const DURATION = /^P(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/;

const matching = (accepted: RegExp, problem: string) => (text: string): Reading => (accepted.test(text) ? { value: text } : { problem });
const list = (accepted: RegExp, problem: string, change: (code: string) => string = (code) => code) => (text: string): Reading => {
  const codes = splitCodes(text).map(change);
  return codes.every((code) => accepted.test(code)) ? { value: codes } : { problem };
};

function whole({ min, max }: FieldDefinition): (text: string) => Reading {
  return (text) => {
    const value = /^-?\d{1,15}$/.test(text) ? Number(text) : NaN;
    const fits = Number.isSafeInteger(value) && value >= (min ?? -Infinity) && value <= (max ?? Infinity);
    return fits ? { value } : { problem: formText.badWhole(min, max) };
  };
}

function readerOf(definition: FieldDefinition): (text: string) => Reading {
  switch (definition.type) {
    case 'int': return whole(definition);
    case 'lang[]': return list(LANG, formText.badLang);
    case 'country[]': return list(COUNTRY, formText.badCountry, (code) => code.toUpperCase());
    case 'lang': return matching(LANG, formText.badLang);
    case 'partialDate': return matching(PARTIAL, formText.badPartial);
    case 'duration': return matching(DURATION, formText.badDuration);
    case 'timeZone': return (text) => (isZone(text) ? { value: text } : { problem: formText.zoneUnknown });
    default: return (text) => ({ value: text });
  }
}

const written = (value: unknown): string => (Array.isArray(value) ? value.map(asText).join(', ') : asText(value));
const moreOf = ({ type }: FieldDefinition): string | undefined => (type === 'lang[]' ? formText.codes : type === 'country[]' ? formText.countryCodes : undefined);

/** A text with a form of its own (number, codes, zone): it counts once it can be read; until then it stays here, with what is wrong. */
export function CheckedField({ definition, value, pointer, onChange }: FieldProps) {
  const place = useField(pointer);
  const [text, setText] = useState(() => written(value));
  const [left, setLeft] = useState(false);
  const read = readerOf(definition);
  const reading = text.trim() === '' ? { value: undefined } : read(text.trim());
  const problem = 'problem' in reading && left ? reading.problem : undefined;
  const change = (next: string): void => {
    setText(next);
    setLeft(false);
    const now = next.trim() === '' ? { value: undefined } : read(next.trim());
    if ('value' in now) onChange(now.value);
  };
  return (
    <Labelled place={place} definition={definition} more={moreOf(definition)} problem={problem}>
      <input
        className="control" id={place.id} value={text} onChange={({ currentTarget }) => change(currentTarget.value)} onBlur={() => setLeft(true)}
        {...(definition.type === 'int' ? { inputMode: 'numeric' as const } : {})} {...(definition.type === 'timeZone' ? { list: 'known-zones' } : {})}
        {...described(place, definition, { more: moreOf(definition), problem })}
      />
    </Labelled>
  );
}
