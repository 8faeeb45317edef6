import { wordingStates } from '@comity/domain';
import type { WordingResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { wordings } from '../../../api/letterhead-queries';
import { Field } from '../../../components/field';
import { Link } from '../../../components/link';
import { Empty, Failed, SkeletonRows } from '../../../components/notice';
import { PageHeader } from '../../../components/page-header';
import { useAddress } from '../../../shell/address';
import { wordingsText as text } from '../../../text/letterhead';
import { calendarDay } from '../../../time/format';
import '../admin.css';
import '../../law/law-page.css';
import { WordingMark } from './wording-state';

/** /admin/wordings: forms in other languages, and who stands for each. */
export function WordingsPage() {
  const { search, go, having } = useAddress();
  const list = useQuery(wordings);
  const all = list.data ?? [];
  const shown = all.filter(({ lang, state }) => (search['lang'] ?? lang) === lang && (search['state'] ?? state) === state);
  const languages = [...new Map(all.map(({ lang, language }) => [lang, language]))].sort(([, a], [, b]) => a.localeCompare(b));
  const choose = (name: 'lang' | 'state') => ({ currentTarget }: { readonly currentTarget: HTMLSelectElement }): void => go(having({ [name]: currentTarget.value || undefined }), { replace: true });
  return (
    <>
      <PageHeader eyebrow={text.eyebrow} title={text.title} meta={text.lead} />
      <div className="filters" role="search" aria-label={text.title}>
        <Field label={text.language}>{(wiring) => <select {...wiring} value={search['lang'] ?? ''} onChange={choose('lang')}><option value="">{text.any}</option>{languages.map(([lang, language]) => <option key={lang} value={lang}>{language}</option>)}</select>}</Field>
        <Field label={text.state}>{(wiring) => <select {...wiring} value={search['state'] ?? ''} onChange={choose('state')}><option value="">{text.any}</option>{wordingStates.map((state) => <option key={state} value={state}>{text.states[state]}</option>)}</select>}</Field>
      </div>
      {list.error && !list.data && <Failed error={list.error} again={() => void list.refetch()} />}
      {!list.data && !list.error && <SkeletonRows rows={8} />}
      {list.data && (shown.length === 0 ? <Empty>{text.none}</Empty> : <Rows shown={shown} />)}
    </>
  );
}

function Rows({ shown }: { readonly shown: readonly WordingResponse[] }) {
  return (
    <section aria-labelledby="wordings-count">
      <h2 id="wordings-count" className="small muted">{text.count(shown.length)}</h2>
      <div className="table-scroll">
        <table className="table table--plain" aria-label={text.table}>
          <thead><tr><th scope="col" className="law-col-title">{text.form}</th><th scope="col">{text.language}</th><th scope="col" className="law-col-status">{text.state}</th><th scope="col">{text.by}</th></tr></thead>
          <tbody>{shown.map((each) => <Row key={`${each.form} ${each.lang}`} wording={each} />)}</tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ wording: { form, title, lang, language, state, approvals } }: { readonly wording: WordingResponse }) {
  const last = state === 'approved' || state === 'earlier' ? approvals.find(({ withdrawnAt }) => withdrawnAt === null) : undefined;
  return (
    <tr>
      <th scope="row"><Link className="link strong" to={`/admin/wordings/${form}/${lang}`}>{title}<span className="vh"> {text.in(language)}</span></Link></th>
      <td data-label={text.language}>{language}</td>
      <td data-label={text.state}><WordingMark state={state} /></td>
      <td data-label={text.by}>{last ? <><bdi>{last.name}</bdi>, <bdi className="num">{calendarDay(last.approvedOn)}</bdi></> : <span className="muted">{text.nobody}</span>}</td>
    </tr>
  );
}
