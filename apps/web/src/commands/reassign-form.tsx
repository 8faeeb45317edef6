import { canOwn } from '@comity/domain';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { people } from '../api/queries';
import { Field } from '../components/field';
import { Failed } from '../components/notice';
import { fieldText } from '../text/actions';
import { commandText } from '../text/commands';
import { CommandForm, type CommandFormProps } from './command-form';

/** Gives a request to another person of the agency; each is listed with the requests they have open. */
export function ReassignForm(props: CommandFormProps) {
  const id = useId();
  const list = useQuery(people);
  const [person, setPerson] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const problems = () => {
    setTried(true);
    return person === '' ? [{ message: commandText.pickPerson, field: id }] : [];
  };
  const others = list.data?.filter((each) => each.id !== props.request.owner?.id && canOwn(each.roles)) ?? [];
  if (list.error) return <Failed error={list.error} again={() => void list.refetch()} />;
  return (
    <CommandForm {...props} type="Reassign" problems={problems} build={() => ({ type: 'Reassign', personId: person, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) })}>
      <Field id={id} label={fieldText.newOwner} required hint={commandText.required} error={tried && person === '' ? commandText.pickPerson : undefined}>
        {(wiring) => (
          <select {...wiring} value={person} onChange={({ currentTarget }) => setPerson(currentTarget.value)}>
            <option value="">{fieldText.choose}</option>
            {others.map((each) => <option key={each.id} value={each.id}>{fieldText.load(each.name, each.post, each.open)}</option>)}
          </select>
        )}
      </Field>
      <Field label={fieldText.reason} hint={fieldText.reasonOptional}>
        {(wiring) => <textarea {...wiring} rows={3} maxLength={10_000} value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value)} />}
      </Field>
    </CommandForm>
  );
}
