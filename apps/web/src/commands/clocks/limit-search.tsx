import type { InstrumentLine, LimitSummary } from '@comity/domain';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { instruments, limits } from '../../api/law-queries';
import { CheckTheText } from '../../components/check-the-text';
import { Field } from '../../components/field';
import { Failed } from '../../components/notice';
import { stepText as text } from '../../text/clock-steps';
import { matching } from './matching';

const MOST = 8;

interface Props { readonly id: string; readonly error: string | undefined; readonly choose: (limit: LimitSummary) => void }

/** Finds a limit among those of the law that the agency has adopted. */
export function LimitSearch({ id, error, choose }: Props) {
  const list = useQuery(limits);
  const known = useQuery(instruments());
  const [words, setWords] = useState('');
  const asked = useDeferredValue(words.trim());
  const citations = new Map((known.data ?? []).map((line) => [line.id, line]));
  const found = asked === '' ? [] : matching(list.data ?? [], asked, (instrument) => citations.get(instrument)?.citation ?? '');
  if (list.error) return <Failed error={list.error} again={() => void list.refetch()} />;
  return (
    <div>
      <Field id={id} label={text.search} hint={text.searchHint} required error={error}>{(wiring) => <input {...wiring} type="search" autoComplete="off" value={words} onChange={({ currentTarget }) => setWords(currentTarget.value)} />}</Field>
      <p className="muted small" role="status">{asked === '' || !list.data ? '' : found.length === 0 ? text.none : [text.found(found.length), found.length > MOST ? text.most(MOST) : ''].filter(Boolean).join('. ')}</p>
      {found.length > 0 && <ul className="limits" aria-label={text.results}>{found.slice(0, MOST).map((limit) => <Found key={limit.id} limit={limit} line={citations.get(limit.instrument)} choose={choose} />)}</ul>}
    </div>
  );
}

function Found({ limit, line, choose }: { readonly limit: LimitSummary; readonly line: InstrumentLine | undefined; readonly choose: (limit: LimitSummary) => void }) {
  return (
    <li>
      {limit.clock ? <button type="button" className="limits__one button-link link" onClick={() => choose(limit)}>{limit.must}</button> : <span>{limit.must}</span>}
      <span className="muted">{[limit.amount.text, citationOf(limit, line), limit.id].filter(Boolean).join(' · ')}{!limit.clock && `, ${text.noClock}`}{limit.checkTheText && <> <CheckTheText /></>}</span>
    </li>
  );
}

/** "Directive 2014/41/EU, Art. 12(3)" */
export const citationOf = ({ article }: LimitSummary, line: InstrumentLine | undefined): string =>
  [line?.citation.split(',')[0], article && /^\d/.test(article) ? `Art. ${article}` : article].filter(Boolean).join(', ');
