import type { ClockResponse } from '@comity/http-contract';
import { useId, useState } from 'react';
import type { SummaryLine } from '../../components/error-summary';
import { stepText as text } from '../../text/clock-steps';
import type { CommandFormProps } from '../command-form';

/** A step with one clock. */
export type OnClock = CommandFormProps & { readonly clock: ClockResponse };

/** Which clock it is: repeated before anything is written. */
export function AboutClock({ request: { reference }, clock }: Pick<OnClock, 'request' | 'clock'>) {
  return (
    <dl className="facts facts--wide">
      <dt>{text.about.request}</dt><dd><bdi className="mono">{reference}</bdi></dd>
      <dt>{text.about.clock}</dt><dd>{clock.label}</dd>
      <dt>{text.about.basis}</dt><dd>{clock.basis}</dd>
    </dl>
  );
}

/** Values of a small form with the messages beside their fields. `wrong` names what is missing, by field. */
export function useStep<T extends object>(blank: T, wrong: (values: T) => Readonly<Partial<Record<keyof T & string, string | undefined>>>) {
  const prefix = useId();
  const [values, setValues] = useState<T>(blank);
  const [errors, setErrors] = useState<Readonly<Record<string, string | undefined>>>({});
  const problems = (): readonly SummaryLine[] => {
    const found = wrong(values) as Readonly<Record<string, string | undefined>>;
    setErrors(found);
    return Object.entries(found).flatMap(([name, message]) => (message === undefined ? [] : [{ message, field: prefix + name }]));
  };
  return {
    values, problems, set: (part: Partial<T>): void => setValues({ ...values, ...part }),
    id: (name: keyof T & string): string => prefix + name, error: (name: keyof T & string): string | undefined => errors[name],
  };
}

export const zoneOf = ({ question, zone }: ClockResponse): string => question?.zone ?? zone;
export const missing = (written: string, message: string): string | undefined => (written.trim() === '' ? message : undefined);
