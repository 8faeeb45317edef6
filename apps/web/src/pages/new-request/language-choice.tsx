import type { AgencyResponse } from '@comity/http-contract';
import { Field } from '../../components/field';
import { draftText } from '../../text/draft';
import { languageName, newRequestText as text } from '../../text/new-request';

interface Props { readonly addressee: AgencyResponse | undefined; readonly own: AgencyResponse; readonly error: string | undefined }

/** What the addressee reads; a language that both sides read stands first. */
export function LanguageChoice({ addressee, own, error }: Props) {
  const accepted = addressee?.languages ?? [];
  const both = accepted.filter((lang) => own.languages.includes(lang));
  const ordered = [...both, ...accepted.filter((lang) => !both.includes(lang))];
  return (
    <Field id="lang" label={draftText.lang} hint={addressee ? text.accepts(addressee.name, accepted.map(languageName)) : text.languageLater} required error={error}>
      {(wiring) => (
        <select {...wiring} name="lang" className="control control--short" defaultValue={ordered[0] ?? ''} disabled={!addressee}>
          {!addressee && <option value="">{draftText.choose}</option>}
          {ordered.map((lang) => <option key={lang} value={lang}>{languageName(lang)}</option>)}
        </select>
      )}
    </Field>
  );
}
