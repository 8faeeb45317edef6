import type { RouteNeedsResponse } from '@comity/http-contract';
import { Field } from '../../components/field';
import { countries, countryName } from '../../forms/codes';
import { useAddress } from '../../shell/address';
import { routeText as text } from '../../text/route';
import { Choice } from '../../commands/clocks/start-choices';
import type { Asked } from './question';

interface Props { readonly known: RouteNeedsResponse; readonly partners: readonly string[]; readonly own: string }

/** Four questions, and more where it matters. Each answer stands in the address. */
export function Questions({ known, partners, own }: Props) {
  const { search, go, having } = useAddress();
  const answer = (name: Asked) => (value: string): void => go(having({ [name]: value === '' ? undefined : value, route: undefined }), { replace: true });
  const select = (name: Asked, options: readonly { readonly code: string; readonly label: string }[], none: string) => (wiring: object) => (
    <select {...wiring} value={search[name] ?? ''} onChange={({ currentTarget }) => answer(name)(currentTarget.value)}><option value="">{none}</option>{options.map(({ code, label }) => <option key={code} value={code}>{label}</option>)}</select>
  );
  const states = countries().filter(({ value }) => value !== own);
  const open = ['data', 'offence', 'penalty', 'on'].some((name) => search[name] !== undefined);
  return (
    <form className="questions" aria-label={text.questions} onSubmit={(event) => event.preventDefault()}>
      <Field label={text.need} required>{select('need', known.needs, text.choose)}</Field>
      <Field label={text.state} required>
        {(wiring) => (
          <select {...wiring} value={search['to'] ?? ''} onChange={({ currentTarget }) => answer('to')(currentTarget.value)}>
            <option value="">{text.choose}</option>
            <optgroup label={text.partners}>{partners.map((code) => <option key={code} value={code}>{countryName(code)}</option>)}</optgroup>
            <optgroup label={text.others}>{states.filter(({ value }) => !partners.includes(value)).map(({ value, label }) => <option key={value} value={value}>{label}</option>)}</optgroup>
          </select>
        )}
      </Field>
      <Choice legend={text.urgency} value={(search['urgency'] ?? 'normal') as keyof typeof text.urgencies} options={Object.entries(text.urgencies) as [keyof typeof text.urgencies, string][]} onChange={answer('urgency')} />
      <Choice legend={text.stage} row={false} value={search['stage'] ?? 'investigation'} options={known.stages.map(({ code, label }) => [code, label] as const)} onChange={answer('stage')} />
      <details open={open || undefined} className="questions__more">
        <summary>{text.more}</summary>
        <div className="questions">
          <Field label={text.data}>{select('data', known.data, text.notSaid)}</Field>
          <Field label={text.offence}>{select('offence', known.offences, text.notSaid)}</Field>
          <Field label={text.penalty} hint={text.penaltyHint}>{(wiring) => <input {...wiring} className="control control--short" type="number" min={0} max={100} value={search['penalty'] ?? ''} onChange={({ currentTarget }) => answer('penalty')(currentTarget.value)} />}</Field>
          <Field label={text.on}>{(wiring) => <input {...wiring} className="control control--short" type="date" value={search['on'] ?? ''} onChange={({ currentTarget }) => answer('on')(currentTarget.value)} />}</Field>
        </div>
      </details>
    </form>
  );
}
