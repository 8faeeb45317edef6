import { OctagonAlert } from 'lucide-react';
import { useId } from 'react';
import { isZone, zones } from '../forms/codes';
import { momentText as text } from '../text/moment';
import { calendarDay, moment } from '../time/format';
import { writeZoned, type ZonedValue } from '../time/zoned-value';

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;

/** The value for the clock: a date alone, or an instant with its offset. Undefined while it is none. */
export function momentOf(value: ZonedValue): string | undefined {
  return momentProblem(value) === undefined ? writeZoned(value)?.replace(/\[.*$/, '') : undefined;
}

/** What keeps the inputs from being a date or an instant; nothing is ever filled in for the person. */
export function momentProblem({ date, time, zone }: ZonedValue): string | undefined {
  if (date === '') return text.dateMissing;
  if (time === '') return undefined;
  if (!TIME.test(time)) return text.timeUnknown;
  return isZone(zone) ? undefined : text.zoneUnknown;
}

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
}

/** Date, time and zone of an event. Without a time only the day is known, and the clock says so. */
export function MomentField({ id, label, hint, value, onChange, error }: Props) {
  const list = useId();
  const words = inWords(value);
  const described = [`${id}-hint`, ...(error ? [`${id}-error`] : [])].join(' ');
  const name = (part: string): string => `${label}: ${part}`;
  const state = error ? { 'aria-invalid': true as const } : {};
  return (
    <fieldset className="field moment" id={id} aria-describedby={described}>
      <legend className="field-label">{label}</legend>
      <p className="field-hint" id={`${id}-hint`}>{[hint, text.hint].filter(Boolean).join(' ')}</p>
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
