import { OctagonAlert } from 'lucide-react';
import type { FormSummary } from '../../api/form-definition';
import { draftText } from '../../text/draft';
import { newRequestText as text } from '../../text/new-request';

interface Props { readonly forms: readonly FormSummary[]; readonly chosen: string; readonly choose: (form: string) => void; readonly error: string | undefined }

export function KindChoice({ forms, chosen, choose, error }: Props) {
  return (
    <fieldset className="choices" id="kind" aria-describedby={error ? 'kind-error' : undefined}>
      <legend className="field-label">{draftText.kind}</legend>
      {forms.map(({ id, kind, legalBasis }) => (
        <label key={id} className="choice">
          <input type="radio" name="form" value={id} checked={chosen === id} onChange={() => choose(id)} />
          <span>{text.kinds[id] ?? kind}<small>{draftText.kindHints[id] ?? legalBasis}</small></span>
        </label>
      ))}
      {error && <p className="field-error" id="kind-error"><OctagonAlert size={14} aria-hidden="true" /> <span>{error}</span></p>}
    </fieldset>
  );
}
