import { Button } from '@mantine/core';
import type { GlossaryResponse } from '@comity/http-contract';
import { useState } from 'react';
import { sentenceOf } from '../../../api/problem';
import { Notice } from '../../../components/notice';
import { Choice } from '../../../forms/choice';
import { announce } from '../../../shell/announcer';
import { glossaryText as text } from '../../../text/translation';
import { useGlossary } from './use-glossary';

/** Terms of art that can be adopted: chosen one by one, never by themselves. */
export function OfferedTerms({ glossary }: { readonly glossary: GlossaryResponse }) {
  const { add } = useGlossary(glossary.from, glossary.to);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const terms = glossary.offered.filter(({ term }) => chosen.has(term));
  if (glossary.offered.length === 0) return null;
  const turn = (term: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(term); else next.delete(term);
    setChosen(next);
  };
  return (
    <section className="admin-section" aria-labelledby="offered-title">
      <h2 id="offered-title">{text.offered}</h2>
      <p className="lead">{text.offeredMore}</p>
      {add.error && <Notice tone="error" title={text.failed}><p>{sentenceOf(add.error)}</p></Notice>}
      <fieldset className="choices glossary__offered">
        <legend className="vh">{text.offered}</legend>
        <Choice type="checkbox" label={text.adoptAll} checked={terms.length === glossary.offered.length} onChange={(on) => setChosen(new Set(on ? glossary.offered.map(({ term }) => term) : []))} />
        <ul>{glossary.offered.map(({ term, rendering }) => <li key={term}><Choice type="checkbox" label={`${term} → ${rendering}`} checked={chosen.has(term)} onChange={(on) => turn(term, on)} /></li>)}</ul>
      </fieldset>
      <div className="form__acts"><Button variant="filled" disabled={terms.length === 0} loading={add.isPending} onClick={() => add.mutate(terms, { onSuccess: () => { announce(text.adopted(terms.length)); setChosen(new Set()); } })}>{text.adopt(terms.length)}</Button></div>
    </section>
  );
}
