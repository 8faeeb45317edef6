import type { StandardDocumentResponse } from '@comity/http-contract';
import type { FormContents } from '../../api/form-definition';
import { labelAt } from '../../forms/label-at';
import { standardText as text } from '../../text/standard-documents';

/** Which fields of a section were filled when the document was begun, and from what. */
export function FilledFrom({ filled, form, section }: { readonly filled: StandardDocumentResponse['filled']; readonly form: FormContents; readonly section: string }) {
  const here = filled.filter((each) => each.section === section);
  if (here.length === 0) return null;
  return (
    <aside className="filled" aria-label={text.filledTitle}>
      <p className="strong">{text.filledTitle}</p>
      <ul>{here.map(({ key, from }) => <li key={key}>{text.filledFrom(labelAt(form, section, `/${key}`), text.origins[from])}</li>)}</ul>
      <p className="muted">{text.filledHint}</p>
    </aside>
  );
}
