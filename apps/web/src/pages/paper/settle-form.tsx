import { Button } from '@mantine/core';
import type { ImportChoiceResponse, ImportReadingResponse, RequestResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useMe } from '../../api/hooks';
import { Problem, sentenceOf } from '../../api/problem';
import { form as formQuery } from '../../api/queries';
import { ErrorSummary, type SummaryLine } from '../../components/error-summary';
import { useGo } from '../../components/link';
import { Failed, SkeletonRows } from '../../components/notice';
import { labelAt } from '../../forms/label-at';
import { FormReading } from '../../forms/read/form-reading';
import { announce } from '../../shell/announcer';
import { paperText as text } from '../../text/paper';
import { Differences } from './differences';
import { Filled } from './filled';
import { OpensNoRequest } from './opens-no-request';
import { blank, orderOf, problemsOf, type Settling } from './settling';
import { Statement } from './statement';
import { useTakeOver } from './take-over';
import { WhatCame } from './what-came';

/** A paper that was read: everything about it is settled here, then it is taken over. */
export function SettleForm({ file, reading, into }: { readonly file: File; readonly reading: ImportReadingResponse; readonly into: RequestResponse | undefined }) {
  const me = useMe();
  const go = useGo();
  const form = useQuery(formQuery(reading.document.form));
  const [settling, setSettling] = useState<Settling>(() => blank(reading, me.zone));
  const [wrong, setWrong] = useState<readonly SummaryLine[]>([]);
  const taking = useTakeOver(into?.id);
  if (form.error && !form.data) return <Failed error={form.error} again={() => void form.refetch()} />;
  if (!form.data) return <SkeletonRows rows={8} />;
  const contents = form.data;
  const opens = into !== undefined || reading.opensRequest;
  const change = (part: Partial<Settling>): void => setSettling((before) => ({ ...before, ...part }));
  const errorOf = (field: string): string | undefined => wrong.find((line) => line.field === field)?.message;
  const labelOf = ({ section, field }: ImportChoiceResponse): string => labelAt(contents, section ?? '', field ?? '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const problems = problemsOf(reading, settling, { into: into !== undefined, labelOf });
    setWrong(problems);
    if (problems.length > 0 || taking.isPending) return;
    taking.mutate({ file, order: orderOf(reading, settling, into !== undefined) }, {
      onSuccess: ({ reference }) => { announce(into ? text.doneInto : text.done); go(`/requests/${reference}`); },
      onError: (error) => setWrong(linesOf(error)),
    });
  };
  return (
    <form className="paper-form" onSubmit={submit} noValidate>
      <ErrorSummary title={text.failed} lines={wrong} />
      {!opens && <OpensNoRequest reading={reading} />}
      <WhatCame reading={opens ? reading : { ...reading, registered: null }} />
      {opens && !reading.registered && (
        <>
          <Differences reading={reading} form={contents} settling={settling} change={change} labelOf={labelOf} errorOf={errorOf} />
          {into && <Filled reading={reading} form={contents} />}
          <Statement reading={reading} settling={settling} change={change} errorOf={errorOf} into={into !== undefined} />
          <p className="form__acts"><Button type="submit" variant="filled" size="md" loading={taking.isPending}>{into ? text.takeOver : text.register}</Button></p>
        </>
      )}
      <details className="form-reading">
        <summary><h2>{text.content}</h2></summary>
        <FormReading sections={contents.sections} blocks={contents.blocks} values={reading.document.values} lang={reading.document.lang} />
      </details>
    </form>
  );
}

const fieldsOf: Readonly<Record<string, string>> = { '/from': 'from', '/reference': 'reference', '/subject': 'subject', '/receivedAt': 'received', '/channel': 'channel', '/reason': 'reason', '/despite': 'despite' };

const linesOf = (error: Error): readonly SummaryLine[] =>
  error instanceof Problem && error.fields.length > 0 ? error.fields.map(({ field, message }) => ({ field: fieldsOf[field], message })) : [{ message: sentenceOf(error) }];
