import { Button } from '@mantine/core';
import type { GlossaryResponse } from '@comity/http-contract';
import { useId, useState, type FormEvent } from 'react';
import { sentenceOf } from '../../../api/problem';
import { ErrorSummary } from '../../../components/error-summary';
import { Field } from '../../../components/field';
import { announce } from '../../../shell/announcer';
import { glossaryText as text } from '../../../text/translation';
import { useGlossary } from './use-glossary';

const empty = { term: '', rendering: '', termAlso: '', renderingAlso: '', note: '', source: '' };
const listOf = (words: string): readonly string[] => [...new Set(words.split(/[,;،、]/u).map((each) => each.trim()).filter((each) => each !== ''))];

export function NewTerm({ glossary: { from, to, fromName, toName } }: { readonly glossary: GlossaryResponse }) {
  const id = useId();
  const { add } = useGlossary(from, to);
  const [given, setGiven] = useState(empty);
  const [tried, setTried] = useState(false);
  const missing = { term: given.term.trim() === '' ? text.giveTerm : undefined, rendering: given.rendering.trim() === '' ? text.giveRendering : undefined };
  const lines = tried ? Object.entries(missing).flatMap(([name, message]) => (message === undefined ? [] : [{ message, field: id + name }])) : [];
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (missing.term !== undefined || missing.rendering !== undefined) return;
    add.mutate([{ ...given, termAlso: listOf(given.termAlso), renderingAlso: listOf(given.renderingAlso) }], { onSuccess: () => { announce(text.added(given.term)); setGiven(empty); setTried(false); } });
  };
  const input = (name: keyof typeof empty, label: string, more: { readonly lang?: string; readonly hint?: string; readonly most?: number } = {}) => (
    <Field id={id + name} label={label} hint={more.hint} required={name === 'term' || name === 'rendering'} error={tried && (name === 'term' || name === 'rendering') ? missing[name] : undefined}>
      {(wiring) => <input {...wiring} lang={more.lang} dir="auto" autoComplete="off" maxLength={more.most ?? 200} value={given[name]} onChange={({ currentTarget }) => setGiven({ ...given, [name]: currentTarget.value })} />}
    </Field>
  );
  return (
    <section className="admin-section" aria-labelledby="add-title">
      <h2 id="add-title">{text.add}</h2>
      <p className="lead">{text.replaces}</p>
      <ErrorSummary title={text.failed} lines={[...lines, ...(add.error ? [{ message: sentenceOf(add.error) }] : [])]} />
      <form className="form" noValidate onSubmit={send}>
        {input('term', `${text.term} (${fromName})`, { lang: from })}
        {input('termAlso', text.termAlso, { lang: from, hint: text.alsoHint, most: 1_000 })}
        {input('rendering', `${text.rendering} (${toName})`, { lang: to })}
        {input('renderingAlso', text.renderingAlso, { lang: to, hint: text.alsoHint, most: 1_000 })}
        {input('note', text.note, { most: 1_000 })}
        {input('source', text.source, { hint: text.sourceHint, most: 300 })}
        <div className="form__acts"><Button type="submit" variant="filled" loading={add.isPending}>{text.addIt}</Button></div>
      </form>
    </section>
  );
}
