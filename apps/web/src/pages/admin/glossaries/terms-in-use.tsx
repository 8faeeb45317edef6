import type { GlossaryResponse, GlossaryTermResponse } from '@comity/http-contract';
import { useMe } from '../../../api/hooks';
import { sentenceOf } from '../../../api/problem';
import { Empty, Notice } from '../../../components/notice';
import { announce } from '../../../shell/announcer';
import { glossaryText as text } from '../../../text/translation';
import { moment } from '../../../time/format';
import { useGlossary } from './use-glossary';

/** The terms that translations are compared with. */
export function TermsInUse({ glossary, mayChange }: { readonly glossary: GlossaryResponse; readonly mayChange: boolean }) {
  const { end } = useGlossary(glossary.from, glossary.to);
  return (
    <section aria-labelledby="terms-title">
      <h2 id="terms-title">{text.terms}</h2>
      {end.error && <Notice tone="error" title={text.failed}><p>{sentenceOf(end.error)}</p></Notice>}
      {glossary.terms.length === 0 ? <Empty>{text.noTerms}</Empty> : (
        <ul className="admin-lines">
          {glossary.terms.map((term) => (
            <li key={term.id}>
              <Term term={term} glossary={glossary} />
              {mayChange && <button type="button" className="link button-link" disabled={end.isPending} aria-label={text.endTerm(term.term)} onClick={() => end.mutate(term.id, { onSuccess: () => announce(text.ended(term.term)) })}>{text.end}</button>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Term({ term: { term, termAlso, rendering, renderingAlso, note, source, addedBy, addedAt }, glossary: { from, to } }: { readonly term: GlossaryTermResponse; readonly glossary: GlossaryResponse }) {
  const { zone } = useMe();
  const also = [...termAlso, ...renderingAlso];
  return (
    <span>
      <span className="strong" lang={from} dir="auto">{term}</span> <span aria-hidden="true">→</span> <span className="strong" lang={to} dir="auto">{rendering}</span>
      {also.length > 0 && <span className="glossary__more">{text.also}: {also.join(', ')}</span>}
      {note !== '' && <span className="glossary__more">{note}</span>}
      <span className="glossary__more muted">{source !== '' && `${source}. `}{text.addedBy}: {addedBy}, <bdi>{moment(addedAt, zone)}</bdi></span>
    </span>
  );
}
