import type { CaseResponse } from '@comity/http-contract';
import { useState } from 'react';
import { Field } from '../../components/field';
import { draftText } from '../../text/draft';
import { newRequestText as text } from '../../text/new-request';

/** A case that is open, or a new one by its title. */
export function CaseChoice({ cases, error }: { readonly cases: readonly CaseResponse[]; readonly error: string | undefined }) {
  const [chosen, setChosen] = useState(cases.length === 0 ? 'new' : '');
  const isNew = chosen === 'new';
  return (
    <>
      {cases.length > 0 && (
        <Field id={isNew ? 'case-choice' : 'case'} label={draftText.case} required error={isNew ? undefined : error}>
          {(wiring) => (
            <select {...wiring} name={isNew ? undefined : 'caseId'} value={chosen} onChange={(event) => setChosen(event.target.value)}>
              <option value="">{draftText.choose}</option>
              <option value="new">{text.newCase}</option>
              {cases.map(({ id, reference, title }) => <option key={id} value={id}>{`${reference}, ${title}`}</option>)}
            </select>
          )}
        </Field>
      )}
      {isNew && <Field id="case" label={text.caseTitle} hint={text.caseTitleHint} required error={error}>{(wiring) => <input {...wiring} name="newCase" maxLength={300} autoComplete="off" />}</Field>}
    </>
  );
}
