import { signatureMethods } from '@comity/domain';
import { Field } from '../../components/field';
import { fieldText, methodLabels, methodText } from '../../text/actions';
import type { MethodChoice } from './use-signature-method';

interface Props { readonly id: string; readonly label: string; readonly hint: string; readonly error: string | undefined; readonly choice: MethodChoice }

/** How a paper is signed. What the agency cannot do now is seen, with the reason, and cannot be chosen. */
export function SignatureMethodField({ id, label, hint, error, choice: { method, choose, known, lost } }: Props) {
  const closed = known.flatMap(({ method: each, why }) => (why ? [{ each, why }] : []));
  const reasons = [...new Set(closed.map(({ why }) => why))].map((why) => methodText.closed(closed.filter((one) => one.why === why).map(({ each }) => methodLabels[each]), methodText.why[why]));
  const lines = [hint, ...(lost ? [methodText.lost(methodLabels[lost])] : []), ...reasons];
  return (
    <Field id={id} label={label} hint={lines.map((line) => <span key={line} className="field-hint__line">{line}</span>)} required error={error}>
      {(wiring) => (
        <select {...wiring} value={method} onChange={({ currentTarget }) => choose(signatureMethods.find((each) => each === currentTarget.value) ?? '')}>
          <option value="">{fieldText.choose}</option>
          {signatureMethods.map((each) => <option key={each} value={each} disabled={closed.some((one) => one.each === each)}>{methodLabels[each]}</option>)}
        </select>
      )}
    </Field>
  );
}
