import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { calendars } from '../../api/law-queries';
import { Field } from '../../components/field';
import { countries, zones } from '../../forms/codes';
import { stepText as text } from '../../text/clock-steps';

export interface Place { readonly state: string; readonly region: string; readonly zone: string }

interface Props { readonly ids: { readonly state: string; readonly zone: string }; readonly place: Place; readonly onChange: (place: Place) => void; readonly errors: Readonly<Record<string, string>> }

/** Whose calendar counts, and in which zone a day begins and ends. */
export function PlaceFields({ ids, place, onChange, errors }: Props) {
  const list = useId();
  const { data: known = [], isPending } = useQuery(calendars);
  const found = known.find(({ state }) => state === place.state);
  const regions = found?.calendar?.regions ?? [];
  // The zone of a State comes with its calendar: until that is here there is nothing to choose.
  const chooseState = (state: string): void => onChange({ state, region: '', zone: known.find((one) => one.state === state)?.zones[0] ?? place.zone });
  return (
    <div className="pair">
      <Field id={ids.state} label={text.state} hint={text.stateHint} required error={errors[ids.state]}>
        {(wiring) => <select {...wiring} disabled={isPending} value={place.state} onChange={({ currentTarget }) => chooseState(currentTarget.value)}><option value="" />{countries().map(({ value, label }) => <option key={value} value={value}>{label}</option>)}</select>}
      </Field>
      {regions.length > 0 && (
        <Field label={text.region}>
          {(wiring) => <select {...wiring} value={place.region} onChange={({ currentTarget }) => onChange({ ...place, region: currentTarget.value })}><option value="">{text.wholeState}</option>{regions.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}</select>}
        </Field>
      )}
      <Field id={ids.zone} label={text.zone} hint={text.zoneHint} required error={errors[ids.zone]}>
        {(wiring) => <><input {...wiring} list={list} value={place.zone} onChange={({ currentTarget }) => onChange({ ...place, zone: currentTarget.value.trim() })} /><datalist id={list}>{[...new Set([...(found?.zones ?? []), ...zones()])].map((zone) => <option key={zone} value={zone} />)}</datalist></>}
      </Field>
    </div>
  );
}
