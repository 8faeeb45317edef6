import { formFamilies } from '@comity/domain';
import { useQuery } from '@tanstack/react-query';
import type { FormSummary } from '../../api/form-definition';
import { allForms } from '../../api/queries';
import { Empty, Failed, SkeletonRows } from '../../components/notice';
import { Field } from '../../components/field';
import { PageHeader } from '../../components/page-header';
import { useAddress } from '../../shell/address';
import { standardText as text } from '../../text/standard-documents';
import '../standard-document/standard-document.css';

/** /papers?text=: every form by family, what it is for, blank and as an example. */
export function FormsPage() {
  const list = useQuery(allForms);
  const { search, having, go } = useAddress();
  const words = search['text'] ?? '';
  if (list.error && !list.data) return <Failed error={list.error} again={() => void list.refetch()} />;
  if (!list.data) return <SkeletonRows rows={8} />;
  const found = list.data.filter((form) => words.toLowerCase().split(/\s+/).every((word) => [form.kind, form.title, form.purpose, form.legalBasis, form.id].join(' ').toLowerCase().includes(word)));
  const families = Object.values(formFamilies).filter((name) => found.some(({ familyName }) => familyName === name));
  return (
    <>
      <PageHeader title={text.allTitle} meta={<span role="status">{text.count(found.length)}</span>} />
      <p className="lead">{text.allLead}</p>
      <div className="filters" role="search" aria-label={text.find}>
        <div className="field--wide">
          <Field label={text.find} hint={text.findHint}>{(wiring) => <input {...wiring} type="search" defaultValue={words} onChange={({ currentTarget }) => go(having({ text: currentTarget.value || undefined }), { replace: true })} />}</Field>
        </div>
      </div>
      {found.length === 0 && <Empty>{text.nothing}</Empty>}
      {families.map((family) => (
        <section key={family} className="standard-first" aria-label={family}>
          <h2>{family}</h2>
          <ul className="standard-forms">{found.filter(({ familyName }) => familyName === family).map((form) => <li key={form.id}><Form form={form} /></li>)}</ul>
        </section>
      ))}
    </>
  );
}

function Form({ form: { id, kind, title, purpose, legalBasis, opens, confidence } }: { readonly form: FormSummary }) {
  return (
    <article className="standard-form" aria-label={kind}>
      <div className="standard-form__words">
        <h3>{kind}</h3>
        <p>{purpose}</p>
        <p className="muted small">{title === kind ? '' : `${title}. `}{legalBasis}. {text.confidence[confidence]}.{opens ? ` ${text.opens}.` : ''} <span className="mono">{id}</span></p>
        <p className="standard-form__links">
          <a className="link" href={`/api/forms/${id}/blank.pdf`} download aria-label={text.blankOf(kind)}>{text.blank}</a>
          <a className="link" href={`/api/forms/${id}/example.pdf`} download aria-label={text.exampleOf(kind)}>{text.example}</a>
        </p>
      </div>
    </article>
  );
}
