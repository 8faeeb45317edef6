import { Button } from '@mantine/core';
import { groundLabels, type PartRefused } from '@comity/domain';
import { Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Field } from '../components/field';
import { fieldText } from '../text/actions';
import { commandText } from '../text/commands';

interface Props {
  readonly id: string;
  /** Codes of the grounds that the instrument gives for this form. */
  readonly grounds: readonly string[];
  readonly parts: readonly PartRefused[];
  readonly onChange: (parts: readonly PartRefused[]) => void;
  readonly tried: boolean;
}

export const emptyPart: PartRefused = { part: '', ground: '', reason: '' };
const blank = (text: string): boolean => text.trim() === '';

/** What is missing from the parts, each with the id of its field. */
export const partProblems = (id: string, parts: readonly PartRefused[]) =>
  parts.flatMap(({ part, ground, reason }, index) => [
    ...(blank(part) ? [{ message: `${fieldText.partN(index + 1)}: ${fieldText.required(fieldText.partWhat)}`, field: `${id}-${index}-part` }] : []),
    ...(ground === '' ? [{ message: `${fieldText.partN(index + 1)}: ${commandText.pickGround}`, field: `${id}-${index}-ground` }] : []),
    ...(blank(reason) ? [{ message: `${fieldText.partN(index + 1)}: ${fieldText.required(fieldText.groundReason)}`, field: `${id}-${index}-reason` }] : []),
  ]);

/** Refused parts: what, on which ground of the instrument, and why (Art. 27(7)). */
export function RefusedParts({ id, grounds, parts, onChange, tried }: Props) {
  const addButton = useRef<HTMLButtonElement>(null);
  const [goTo, setGoTo] = useState<string | null>(null);
  useEffect(() => {
    if (goTo === null) return;
    (document.getElementById(goTo) ?? addButton.current)?.focus();
    setGoTo(null);
  }, [goTo]);
  const change = (index: number, some: Partial<PartRefused>): void => onChange(parts.map((part, at) => (at === index ? { ...part, ...some } : part)));
  return (
    <fieldset className="block-list" id={id} tabIndex={-1}>
      <legend>{fieldText.refused}</legend>
      <div className="block__body">
        {parts.map(({ part, ground, reason }, index) => (
          <fieldset key={index} className="block">
            <legend>{fieldText.partN(index + 1)}</legend>
            <div className="block__body">
              <Field id={`${id}-${index}-part`} label={fieldText.partWhat} required error={tried && blank(part) ? fieldText.required(fieldText.partWhat) : undefined}>
                {(wiring) => <input {...wiring} maxLength={500} value={part} onChange={({ currentTarget }) => change(index, { part: currentTarget.value })} />}
              </Field>
              <Field id={`${id}-${index}-ground`} label={fieldText.ground} required error={tried && ground === '' ? commandText.pickGround : undefined}>
                {(wiring) => (
                  <select {...wiring} value={ground} onChange={({ currentTarget }) => change(index, { ground: currentTarget.value })}>
                    <option value="">{fieldText.choose}</option>
                    {grounds.map((code) => <option key={code} value={code}>{groundLabels[code] ?? code}</option>)}
                  </select>
                )}
              </Field>
              <Field id={`${id}-${index}-reason`} label={fieldText.groundReason} hint={fieldText.groundReasonHint} required error={tried && blank(reason) ? fieldText.required(fieldText.groundReason) : undefined}>
                {(wiring) => <textarea {...wiring} rows={3} maxLength={10_000} value={reason} onChange={({ currentTarget }) => change(index, { reason: currentTarget.value })} />}
              </Field>
              {parts.length > 1 && <div><Button size="xs" leftSection={<Trash2 size={14} aria-hidden="true" />} onClick={() => { onChange(parts.filter((_, at) => at !== index)); setGoTo(`${id}-${index - 1}-part`); }}>{fieldText.removePart(index + 1)}</Button></div>}
            </div>
          </fieldset>
        ))}
        <div><Button ref={addButton} leftSection={<Plus size={14} aria-hidden="true" />} onClick={() => { onChange([...parts, emptyPart]); setGoTo(`${id}-${parts.length}-part`); }}>{fieldText.addPart}</Button></div>
      </div>
    </fieldset>
  );
}
