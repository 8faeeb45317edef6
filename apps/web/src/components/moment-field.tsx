import { OctagonAlert } from 'lucide-react';
import { useId } from 'react';
import { zones } from '../forms/codes';
import { momentText as text } from '../text/moment';
import { calendarDay, moment } from '../time/format';
import { momentOf } from '../time/moment-value';
import type { ZonedValue } from '../time/zoned-value';

/** Offsets have no name that the formatter knows everywhere: they are read in UTC. */
const readable = (zone: string): string => (/^[+-]/.test(zone) ? 'UTC' : zone);

function inWords(value: ZonedValue): string {
  const written = momentOf(value);
  if (written === undefined) return '';
  return value.time === '' ? text.dayAlone(calendarDay(written)) : moment(written, readable(value.zone));
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: ZonedValue;
  readonly onChange: (value: ZonedValue) => void;
  readonly error?: string | undefined;
  /** The time is needed: the day alone is not enough. */
  readonly timed?: boolean;
}

/** Date, time and zone of an event. Without a time only the day is known, and the clock says so. */
export function MomentField({ id, label, hint, value, onChange, error, timed = false }: Props) {
  const list = useId();
  const words = inWords(value);
  const described = [`${id}-hint`, ...(error ? [`${id}-error`] : [])].join(' ');
  const name = (part: string): string => `${label}: ${part}`;
  const state = error ? { 'aria-invalid': true as const } : {};
  return (
    <fieldset className="field moment" id={id} aria-describedby={described}>
      <legend className="field-label">{label}</legend>
      <p className="field-hint" id={`${id}-hint`}>{[hint, timed ? undefined : text.hint].filter(Boolean).join(' ')}</p>
      <div className="trio">
        <input className="control" type="date" aria-label={name(text.date)} value={value.date} onChange={({ currentTarget }) => onChange({ ...value, date: currentTarget.value })} {...state} />
        <input className="control" inputMode="numeric" aria-label={name(text.time)} placeholder={text.timeShape} value={value.time} onChange={({ currentTarget }) => onChange({ ...value, time: currentTarget.value.trim() })} {...state} />
        <input className="control" list={list} aria-label={name(text.zone)} value={value.zone} onChange={({ currentTarget }) => onChange({ ...value, zone: currentTarget.value.trim() })} {...state} />
        <datalist id={list}>{zones().map((zone) => <option key={zone} value={zone} />)}</datalist>
      </div>
      {words && <p className="reading">{words}</p>}
      {error && <p className="field-error" id={`${id}-error`}><OctagonAlert size={14} aria-hidden="true" /> <span>{error}</span></p>}
    </fieldset>
  );
}
