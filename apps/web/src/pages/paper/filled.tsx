import type { ImportReadingResponse } from '@comity/http-contract';
import { Fragment } from 'react';
import type { FormContents } from '../../api/form-definition';
import { labelAt } from '../../forms/label-at';
import { paperText as text } from '../../text/paper';
import { Answer } from './answer';

/** Answers that the request does not have yet. */
export function Filled({ reading: { filled, document }, form }: { readonly reading: ImportReadingResponse; readonly form: FormContents }) {
  return (
    <section aria-labelledby="paper-filled">
      <h2 id="paper-filled">{text.filled}</h2>
      {filled.length === 0 && <p>{text.filledNone}</p>}
      {filled.length > 0 && (
        <dl className="facts facts--wide">
          {filled.map(({ section, field, value }) => <Fragment key={section + field}><dt>{labelAt(form, section, field)}</dt><dd><Answer form={form} section={section} field={field} value={value} lang={document.lang} /></dd></Fragment>)}
        </dl>
      )}
    </section>
  );
}
