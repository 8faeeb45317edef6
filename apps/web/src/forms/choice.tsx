import type { AriaAttributes } from 'react';

interface Props extends AriaAttributes {
  readonly type: 'radio' | 'checkbox';
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
  readonly id?: string;
  readonly name?: string;
}

export function Choice({ label, onChange, ...rest }: Props) {
  return <label className="choice"><input {...rest} onChange={({ currentTarget }) => onChange(currentTarget.checked)} /><span>{label}</span></label>;
}
