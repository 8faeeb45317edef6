import type { FactName } from '@comity/domain';
import { stepText as text } from '../../text/clock-steps';
import { FactField } from './fact-field';
import type { AskedFacts, FactValues } from './fact-values';

interface Props { readonly prefix: string; readonly asked: AskedFacts; readonly values: FactValues; readonly onChange: (values: FactValues) => void; readonly errors: Readonly<Record<string, string>> }

/** Facts as the limit needs them; those that only sharpen the answer stay folded. */
export function FactFields({ prefix, asked, values, onChange, errors }: Props) {
  const field = (required: boolean) => (name: FactName) => (
    <FactField key={name} id={prefix + name} name={name} value={values[name] ?? ''} onChange={(value) => onChange({ ...values, [name]: value })} required={required} error={errors[prefix + name]} />
  );
  return (
    <>
      {asked.needed.length > 0 && <fieldset className="choices steps__facts"><legend className="field-label">{text.facts}</legend>{asked.needed.map(field(true))}</fieldset>}
      {asked.oneOf.length > 0 && <fieldset className="choices steps__facts"><legend className="field-label">{text.oneOfAmounts}</legend>{asked.oneOf.map(field(false))}</fieldset>}
      {asked.others.length > 0 && <details className="steps__more"><summary>{text.moreFacts}</summary><div className="steps__facts">{asked.others.map(field(false))}</div></details>}
    </>
  );
}
