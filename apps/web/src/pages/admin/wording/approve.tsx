import { Button } from '@mantine/core';
import type { WordingDetailResponse } from '@comity/http-contract';
import { useId, useState, type FormEvent } from 'react';
import { ErrorSummary } from '../../../components/error-summary';
import { Field } from '../../../components/field';
import { announce } from '../../../shell/announcer';
import { wordingsText as text } from '../../../text/letterhead';
import { linesOf } from '../propose';
import { useApprovals } from './use-approvals';

const empty = { name: '', post: '', competence: '', approvedOn: '' };
type Part = keyof typeof empty;

/** Who has approved the wording as it is: entered by an administrator in that person's name. */
export function Approve({ wording: { form, lang, sha256 } }: { readonly wording: WordingDetailResponse }) {
  const id = useId();
  const [given, setGiven] = useState(empty);
  const [declared, setDeclared] = useState(false);
  const [tried, setTried] = useState(false);
  const { enter } = useApprovals(form, lang);
  const missing = (part: Part): string | undefined => (tried && given[part].trim() === '' ? text.give[part] : undefined);
  const parts = ['name', 'post', 'competence', 'approvedOn'] as const;
  const lines = [...parts.flatMap((part) => (given[part].trim() === '' ? [{ message: text.give[part], field: id + part }] : [])), ...(declared ? [] : [{ message: text.give.declares, field: `${id}declares` }])];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    enter.reset();
    if (lines.length === 0 && !enter.isPending) enter.mutate({ name: given.name.trim(), post: given.post.trim(), competence: given.competence.trim(), approvedOn: given.approvedOn, wordingSha256: sha256 }, { onSuccess: () => announce(text.entered) });
  };
  const input = (part: Part, hint?: string) => (
    <Field id={id + part} label={text[part]} hint={hint} required error={missing(part)}>
      {(wiring) => <input {...wiring} type={part === 'approvedOn' ? 'date' : 'text'} autoComplete="off" dir={part === 'approvedOn' ? undefined : 'auto'} maxLength={part === 'competence' ? 500 : 200} value={given[part]} onChange={({ currentTarget }) => setGiven({ ...given, [part]: currentTarget.value })} />}
    </Field>
  );
  return (
    <section aria-labelledby="approve-title">
      <h2 id="approve-title">{text.approve}</h2>
      <p className="muted small">{text.approveMore}</p>
      <form className="form wording-form" onSubmit={submit} noValidate>
        <ErrorSummary title={text.notEntered} lines={enter.error ? linesOf(enter.error) : tried ? lines : []} />
        {input('name')}{input('post')}{input('competence', text.competenceHint)}{input('approvedOn')}
        <label className="choice"><input id={`${id}declares`} type="checkbox" checked={declared} onChange={({ currentTarget }) => setDeclared(currentTarget.checked)} /><span>{text.declares}</span></label>
        <div className="form__acts"><Button type="submit" variant="filled" loading={enter.isPending}>{text.enter}</Button></div>
      </form>
    </section>
  );
}
