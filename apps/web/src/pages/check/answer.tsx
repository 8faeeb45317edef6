import { Button } from '@mantine/core';
import { printedCode } from '@comity/domain';
import { useQuery } from '@tanstack/react-query';
import { CircleCheck, CircleHelp, CircleSlash, Printer, type LucideIcon } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { issued } from '../../api/proof-queries';
import { Failed, SkeletonRows } from '../../components/notice';
import { checkText as text } from '../../text/proof';
import { calendarDay, moment } from '../../time/format';

/** What is asked: what was typed, or the digest of a file. */
export interface Question {
  readonly asked: string;
  readonly fileName?: string;
}

/** The answer in plain words, with what was asked and when, so that it can be printed and kept. */
export function Answer({ asked, fileName }: Question) {
  const query = useQuery(issued(asked));
  const title = useRef<HTMLHeadingElement>(null);
  const { data, dataUpdatedAt } = query;
  useEffect(() => {
    if (data) title.current?.focus();
  }, [data]);
  if (query.error) return <Failed error={query.error} again={() => void query.refetch()} />;
  if (!data) return <SkeletonRows rows={3} />;
  const ofFile = fileName !== undefined;
  const said = !data.issued ? { look: 'unknown', line: text.unknown, more: ofFile ? text.unknownFile : text.unknownCode }
    : data.withdrawn ? { look: 'gone', line: text.withdrawn(data.authority, calendarDay(data.withdrawn)), more: text.gone }
    : { look: 'stands', line: text.issued(data.authority), more: `${text.stands} ${ofFile ? text.ofFile : text.ofCode}` };
  const Icon = icons[said.look as keyof typeof icons];
  return (
    <section className={`check__answer check__answer--${said.look}`} aria-labelledby="check-answer">
      <p className="eyebrow">{text.answer}</p>
      <h2 id="check-answer" tabIndex={-1} ref={title}><Icon size={22} strokeWidth={2} aria-hidden="true" /> {said.line}</h2>
      <p>{said.more}</p>
      <dl className="facts check__facts">
        {ofFile && <><dt>{text.fileName}</dt><dd><bdi>{fileName}</bdi></dd></>}
        <dt>{asked.length === 64 ? text.askedFor.sha256 : text.askedFor.code}</dt><dd className="mono hash">{asked.length === 64 ? asked : printedCode(asked)}</dd>
        <dt>{text.asked}</dt><dd><bdi>{moment(dataUpdatedAt, Intl.DateTimeFormat().resolvedOptions().timeZone)}</bdi></dd>
      </dl>
      <Button className="check__print" size="sm" leftSection={<Printer size={14} aria-hidden="true" />} onClick={() => window.print()}>{text.print}</Button>
    </section>
  );
}

const icons: Readonly<Record<'stands' | 'gone' | 'unknown', LucideIcon>> = { stands: CircleCheck, gone: CircleSlash, unknown: CircleHelp };
