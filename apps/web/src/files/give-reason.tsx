import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Field } from '../components/field';
import { filesText } from '../text/files';

interface Props {
  readonly label: string;
  readonly button: string;
  readonly busy: boolean;
  readonly onGive: (reason: string) => void;
  readonly onLeave?: () => void;
}

const SHORTEST = 3;
const LONGEST = 1_000;

/** One reason in a person's words. Not a form of its own: it may stand inside another. */
export function GiveReason({ label, button, busy, onGive, onLeave }: Props) {
  const [reason, setReason] = useState('');
  const [short, setShort] = useState(false);
  const give = (): void => {
    const given = reason.trim();
    setShort(given.length < SHORTEST);
    if (given.length >= SHORTEST) onGive(given);
  };
  const change = ({ currentTarget }: FormEvent<HTMLTextAreaElement>): void => { setReason(currentTarget.value); setShort(false); };
  return (
    <>
      <Field label={label} hint={filesText.reasonHint} error={short ? filesText.reasonShort : undefined} required>
        {(wiring) => <textarea {...wiring} rows={2} maxLength={LONGEST} value={reason} onChange={change} />}
      </Field>
      <p className="files__buttons">
        <Button size="xs" loading={busy} onClick={give}>{button}</Button>
        {onLeave && <Button size="xs" variant="default" disabled={busy} onClick={onLeave}>{filesText.leave}</Button>}
      </p>
    </>
  );
}
