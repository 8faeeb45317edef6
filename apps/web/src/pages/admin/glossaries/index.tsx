import { hasRight } from '@comity/domain';
import { useQuery } from '@tanstack/react-query';
import { useMe } from '../../../api/hooks';
import { glossaries, glossary } from '../../../api/translation-queries';
import { Field } from '../../../components/field';
import { Link } from '../../../components/link';
import { Failed, Notice, SkeletonRows } from '../../../components/notice';
import { PageHeader } from '../../../components/page-header';
import { languageName, languages } from '../../../forms/codes';
import { useAddress } from '../../../shell/address';
import { glossaryText as text } from '../../../text/translation';
import '../admin.css';
import './glossaries.css';
import { NewTerm } from './new-term';
import { OfferedTerms } from './offered-terms';
import { TermsInUse } from './terms-in-use';

const letters = (lang: string): string => lang.toLowerCase().split('-')[0] ?? lang;

/** /admin/glossaries: terms of art for a pair of languages. */
export function GlossariesPage() {
  const { roles } = useMe();
  const { search, go, having } = useAddress();
  const [from, to] = [letters(search['from'] ?? 'en'), letters(search['to'] ?? 'fr')];
  const pairs = useQuery(glossaries);
  const read = useQuery({ ...glossary(from, to), enabled: from !== to });
  const mayChange = hasRight(roles, 'glossary.change');
  const change = (name: 'from' | 'to') => ({ currentTarget }: { readonly currentTarget: HTMLSelectElement }): void => go(having({ from, to, [name]: currentTarget.value }), { replace: true });
  const choice = (name: 'from' | 'to', here: string) => (
    <Field label={text[name]}>{(wiring) => <select {...wiring} value={here} onChange={change(name)}>{!languages().some(({ value }) => value === here) && <option value={here}>{languageName(here)}</option>}{languages().map(({ value, label }) => <option key={value} value={value}>{label}</option>)}</select>}</Field>
  );
  const failed = pairs.error ?? read.error;
  return (
    <>
      <PageHeader eyebrow={text.eyebrow} title={text.title} />
      <p className="lead">{text.lead}{!mayChange && ` ${text.noRight}`}</p>
      {(pairs.data ?? []).length > 0 && <ul className="glossary__pairs" aria-label={text.pairs}>{(pairs.data ?? []).map((pair) => <li key={`${pair.from} ${pair.to}`}><Link className="link" to={having({ from: pair.from, to: pair.to })}>{text.pair(pair.fromName, pair.toName, pair.terms)}</Link></li>)}</ul>}
      <div className="filters" role="search" aria-label={text.title}>{choice('from', from)}{choice('to', to)}</div>
      {from === to && <Notice tone="info" title={text.twice} />}
      {failed && <Failed error={failed} again={() => { void pairs.refetch(); void read.refetch(); }} />}
      {from !== to && !read.data && !failed && <SkeletonRows rows={6} />}
      {from !== to && read.data && (
        <div key={`${from} ${to}`} className="split split--request" aria-busy={read.isFetching}>
          <div><TermsInUse glossary={read.data} mayChange={mayChange} />{mayChange && <OfferedTerms glossary={read.data} />}</div>
          {mayChange && <div><NewTerm glossary={read.data} /></div>}
        </div>
      )}
    </>
  );
}
