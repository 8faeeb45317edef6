import { Button } from '@mantine/core';
import type { ClockQuestion } from '@comity/domain';
import { useId, useState, type FormEvent } from 'react';
import { sentenceOf } from '../api/problem';
import { MomentField } from '../components/moment-field';
import { momentOf, momentProblem } from '../time/moment-value';
import { Notice } from '../components/notice';
import { whyText as text } from '../text/why';
import { readZoned, type ZonedValue } from '../time/zoned-value';
import { Computed } from './computed';
import { usePreview } from './preview';

const MINUTE = 60_000;

/** The start as it was asked, to change one part of it. */
function startOf({ start, zone }: ClockQuestion): ZonedValue {
  const { date, time, zone: offset } = readZoned(start);
  const named = { date, time: time.slice(0, 5), zone };
  // The name of the zone says more than an offset, where both mean the same instant.
  return offset === '' || Math.abs(Date.parse(momentOf(named) ?? '') - Date.parse(start)) < MINUTE ? named : { ...named, zone: offset };
}

/** The same clock with another start. */
export function WhatIf({ question, zone }: { readonly question: ClockQuestion; readonly zone: string }) {
  const id = useId();
  const [value, setValue] = useState<ZonedValue>(() => startOf(question));
  const [problem, setProblem] = useState<string>();
  const preview = usePreview();
  const compute = (event: FormEvent): void => {
    event.preventDefault();
    const start = momentOf(value);
    setProblem(momentProblem(value));
    if (start !== undefined) preview.mutate({ ...question, start });
  };
  return (
    <details className="what-if">
      <summary>{text.whatIf}</summary>
      <form onSubmit={compute} noValidate>
        <p className="muted small">{text.whatIfMore}</p>
        <MomentField id={id} label={text.whatIfStart} value={value} onChange={setValue} error={problem} />
        <Button type="submit" loading={preview.isPending}>{text.compute}</Button>
      </form>
      {preview.error && <Notice tone="error" title={text.notComputed}><p>{sentenceOf(preview.error)}</p></Notice>}
      {preview.data && <Computed answer={preview.data} zone={zone} />}
    </details>
  );
}
