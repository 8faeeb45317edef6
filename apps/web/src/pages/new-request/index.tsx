import { Button } from '@mantine/core';
import { hasRight } from '@comity/domain';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useMe } from '../../api/hooks';
import { agencies, cases, forms } from '../../api/queries';
import { sentenceOf } from '../../api/problem';
import { Problem } from '../../api/problem';
import { ErrorSummary, type SummaryLine } from '../../components/error-summary';
import { Field } from '../../components/field';
import { Empty, Failed, Notice, SkeletonRows } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { Link, useGo } from '../../components/link';
import { useAddress } from '../../shell/address';
import { draftText } from '../../text/draft';
import { newRequestText as text } from '../../text/new-request';
import { questionOf } from '../route/question';
import { CaseChoice } from './case-choice';
import { ChosenWay } from './chosen-way';
import { KindChoice } from './kind-choice';
import { LanguageChoice } from './language-choice';
import { problemsOf, readChoice } from './choice';
import { useOpenRequest } from './open-request';

/** Kind, agency, case and language; everything else is asked in the draft. */
export function NewRequestPage() {
  const me = useMe();
  const go = useGo();
  const [known, directory, files] = [useQuery(forms), useQuery(agencies), useQuery(cases)];
  const { search } = useAddress();
  const [form, setForm] = useState(search['form'] ?? '');
  const [chosen, setTo] = useState<string>();
  const [lines, setLines] = useState<readonly SummaryLine[]>([]);
  const open = useOpenRequest();
  if (!hasRight(me.roles, 'request.draft')) return <><PageHeader title={draftText.newTitle} /><Empty>{text.noRight}</Empty></>;
  const failed = known.error ?? directory.error ?? files.error;
  const partners = (directory.data ?? []).filter(({ own }) => !own);
  // The way that led here names the State; where one agency of it is in Comity it is meant.
  const ofState = partners.filter(({ countryCode }) => countryCode === search['to']);
  const to = chosen ?? (ofState.length === 1 ? (ofState[0]?.code ?? '') : '');
  const question = questionOf(search, me.agency.countryCode);
  // Another form than that of the way is another way.
  const way = search['route'] && search['form'] === form ? { id: search['route'], rank: Number(search['rank'] ?? 1), title: search['way'] ?? search['route'] } : null;
  const addressee = partners.find(({ code }) => code === to);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const choice = { ...readChoice(new FormData(event.currentTarget)), ...(way && question ? { way: { ...way, question } } : {}) };
    const problems = problemsOf(choice);
    setLines(problems);
    if (problems.length > 0 || open.isPending) return;
    open.mutate(choice, { onSuccess: ({ reference }) => go(`/requests/${reference}/draft`), onError: (error) => setLines(linesOf(error)) });
  };
  const errorOf = (field: string): string | undefined => lines.find((line) => line.field === field)?.message;
  return (
    <>
      <PageHeader title={draftText.newTitle} meta={text.lead} error={lines.length > 0} actions={<Link className="link small" to="/requests/new">{text.toRoutes}</Link>} />
      {failed && <Failed error={failed} again={() => { void known.refetch(); void directory.refetch(); void files.refetch(); }} />}
      {!failed && !(known.data && directory.data && files.data) && <SkeletonRows rows={6} />}
      {known.data && directory.data && files.data && (
        <form className="form" onSubmit={submit} noValidate>
          <ErrorSummary title={draftText.createError} lines={lines} />
          {way && question && <ChosenWay title={way.title} rank={way.rank} error={errorOf('wayReason')} />}
          <KindChoice forms={known.data} chosen={form} choose={setForm} error={errorOf('kind')} />
          {form === text.formThatFollows && <Notice tone="info" title={text.preserveFirst}><p>{draftText.followHint}</p></Notice>}
          <Field id="to" label={draftText.to} hint={draftText.toHint} required error={errorOf('to')}>
            {(wiring) => (
              <select {...wiring} name="to" value={to} onChange={(event) => setTo(event.target.value)}>
                <option value="">{draftText.choose}</option>
                {partners.map(({ code, name, countryCode }) => <option key={code} value={code}>{`${name} (${code}), ${text.country(countryCode)}`}</option>)}
              </select>
            )}
          </Field>
          <CaseChoice cases={files.data} error={errorOf('case')} />
          <LanguageChoice key={to} addressee={addressee} own={me.agency} error={errorOf('lang')} />
          <Field id="subject" label={draftText.subject} hint={draftText.subjectHint}>{(wiring) => <input {...wiring} name="subject" maxLength={200} autoComplete="off" />}</Field>
          <p className="form__acts"><Button type="submit" variant="filled" size="md" loading={open.isPending}>{draftText.create}</Button></p>
        </form>
      )}
    </>
  );
}

const fieldsOf: Readonly<Record<string, string>> = { '/form': 'kind', '/to': 'to', '/case': 'case', '/caseId': 'case', '/lang': 'lang', '/subject': 'subject', '/route/reason': 'wayReason' };

const linesOf = (error: Error): readonly SummaryLine[] =>
  error instanceof Problem && error.fields.length > 0 ? error.fields.map(({ field, message }) => ({ field: fieldsOf[field] ?? fieldsOf[`/${field}`], message })) : [{ message: sentenceOf(error) }];
