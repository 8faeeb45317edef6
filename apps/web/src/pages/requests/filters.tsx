import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { agencies, forms, people } from '../../api/queries';
import { Field } from '../../components/field';
import { listText as text } from '../../text/lists';
import type { Search } from '../../shell/address';

const WAIT_MS = 300;

interface Props { readonly search: Search; readonly change: (changes: Search) => void }

export function Filters({ search, change }: Props) {
  const allForms = useQuery(forms).data ?? [];
  const partners = (useQuery(agencies).data ?? []).filter(({ own }) => !own);
  const owners = useQuery(people).data ?? [];
  const pick = (name: string, label: string, choices: readonly (readonly [string, string])[], any: string = text.any) => (
    <Choice label={label} value={search[name] ?? ''} choices={[['', any], ...choices]} choose={(value) => change({ [name]: value || undefined })} />
  );
  const { all, ...views } = text.views;
  return (
    <div className="filters" role="search" aria-label={text.filterGroup}>
      <Words words={search['text'] ?? ''} change={(words) => change({ text: words || undefined })} />
      {pick('view', text.view, Object.entries(views), all)}
      {pick('side', text.side, Object.entries(text.sides))}
      {pick('form', text.form, allForms.map(({ id, kind }) => [id, kind] as const))}
      {pick('partner', text.partner, partners.map(({ code, name }) => [code, `${code}, ${name}`] as const))}
      {pick('owner', text.owner, [...owners.map(({ id, name }) => [id, name] as const), ['none', text.nobody] as const])}
      {pick('sort', text.sort, Object.entries(text.sorts).filter(([sort]) => sort !== 'due'), text.sorts.due)}
    </div>
  );
}

function Choice({ label, value, choices, choose }: { readonly label: string; readonly value: string; readonly choices: readonly (readonly [string, string])[]; readonly choose: (value: string) => void }) {
  return (
    <Field label={label}>
      {(wiring) => <select {...wiring} value={choices.some(([known]) => known === value) ? value : ''} onChange={(event) => choose(event.target.value)}>{choices.map(([known, words]) => <option key={known} value={known}>{words}</option>)}</select>}
    </Field>
  );
}

/** The words go into the address a moment after the last key; what the address says elsewhere comes back into the field. */
function Words({ words, change }: { readonly words: string; readonly change: (words: string) => void }) {
  const [typed, setTyped] = useState(words);
  const [told, setTold] = useState(words);
  if (told !== words) {
    setTold(words);
    if (typed.trim() !== words) setTyped(words);
  }
  useEffect(() => {
    if (typed.trim() === words) return undefined;
    const timer = setTimeout(() => change(typed.trim()), WAIT_MS);
    return () => clearTimeout(timer);
  });
  return (
    <div className="field--wide">
      <Field label={text.words}>{(wiring) => <input {...wiring} data-filter type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />}</Field>
    </div>
  );
}
