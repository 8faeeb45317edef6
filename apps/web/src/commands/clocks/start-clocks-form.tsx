import type { LimitSummary } from '@comity/domain';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useMe } from '../../api/hooks';
import { limits } from '../../api/law-queries';
import { Field } from '../../components/field';
import { MomentField } from '../../components/moment-field';
import { stepText as text } from '../../text/clock-steps';
import { CommandForm, type CommandFormProps } from '../command-form';
import { ChosenLimit } from './chosen-limit';
import { FactFields } from './fact-fields';
import { askedFacts } from './fact-values';
import { LimitSearch } from './limit-search';
import { PlaceFields } from './place-fields';
import { Preview } from './preview';
import { Certain, OwedBy, Started } from './start-choices';
import { blank, commandOf, fieldIds, placeOfAgency, problemsOf, questionOf, type Starting } from './starting';

/** A limit of the law, its event, its place and its facts; the date is shown before it is saved. */
export function StartClocksForm({ limit: awaited, ...props }: CommandFormProps & { readonly limit?: LimitSummary }) {
  const prefix = useId();
  const ids = fieldIds(prefix);
  const { agency } = useMe();
  const known = useQuery(limits).data ?? [];
  const [given, setGiven] = useState<Starting>(() => ({ ...blank(props.request, agency), limit: awaited ?? null }));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const change = (part: Partial<Starting>): void => setGiven({ ...given, ...part });
  const check = () => {
    const lines = problemsOf(given, prefix);
    setErrors(Object.fromEntries(lines.map(({ field, message }) => [field, message])));
    return lines;
  };
  const moveTo = (owedBy: 'us' | 'them'): void => {
    const place = placeOfAgency(owedBy === 'us' ? agency : props.request.partnerAgency);
    change({ owedBy, place, start: { ...given.start, zone: place.zone } });
  };
  const { limit } = given;
  return (
    <CommandForm {...props} type="StartClocks" problems={check} build={() => commandOf(given)}>
      {!limit ? <LimitSearch id={ids.limit} error={errors[ids.limit]} choose={(found) => change({ limit: found, also: [] })} /> : (
        <>
          <ChosenLimit limit={limit} all={known} also={given.also} onAlso={(also) => change({ also })} another={() => change({ limit: null, also: [] })} />
          <OwedBy value={given.owedBy} onChange={moveTo} />
          {!awaited && <Started waits={given.waits} event={limit.startsOn.text} onChange={(waits) => change({ waits })} />}
          {!given.waits && <MomentField id={ids.start} label={text.startEvent} hint={`${limit.startsOn.text}.`} value={given.start} onChange={(start) => change({ start })} error={errors[ids.start]} />}
          <PlaceFields ids={ids} place={given.place} onChange={(place) => change({ place, start: given.start.zone === given.place.zone ? { ...given.start, zone: place.zone } : given.start })} errors={errors} />
          <FactFields prefix={ids.facts} asked={askedFacts(limit)} values={given.facts} onChange={(facts) => change({ facts })} errors={errors} />
          {!given.waits && <Certain value={given.certainty} onChange={(certainty) => change({ certainty })} />}
          <Field label={text.reason} hint={text.reasonOptional}>{(wiring) => <textarea {...wiring} rows={2} maxLength={2_000} value={given.reason} onChange={({ currentTarget }) => change({ reason: currentTarget.value })} />}</Field>
          {!given.waits && <Preview question={() => (check().length === 0 ? questionOf(given) : null)} zone={agency.zone} />}
        </>
      )}
    </CommandForm>
  );
}
