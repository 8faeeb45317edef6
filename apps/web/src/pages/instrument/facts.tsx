import type { InstrumentSummary } from '@comity/domain';
import type { ReactNode } from 'react';
import { lawText as text } from '../../text/law';
import { calendarDay } from '../../time/format';

const NOT_RECORDED = 'not recorded';
type Known<T> = Exclude<T, typeof NOT_RECORDED>;

/** What the sources are silent on says so; nothing is guessed. */
function known<T>(value: T, show: (value: Known<T>) => ReactNode): ReactNode {
  return value === NOT_RECORDED ? <span className="muted">{text.notRecorded}</span> : show(value as Known<T>);
}

const art = (article: string | null): ReactNode => (article ? <span className="muted"> ({text.art(article)})</span> : null);
const List = ({ children }: { readonly children: ReactNode }) => <ul className="instrument__list">{children}</ul>;

export function Facts({ of }: { readonly of: InstrumentSummary }) {
  const { facts } = text;
  const label = (code: string): string => (of.requests === NOT_RECORDED ? code : (of.requests.find((kind) => kind.code === code)?.label ?? code));
  return (
    <section aria-labelledby="facts-title" className="instrument__facts">
      <h2 id="facts-title">{text.facts2}</h2>
      <dl className="facts facts--wide">
        <dt>{facts.made}</dt><dd>{known(of.made, ({ on, place }) => [place, calendarDay(on)].filter(Boolean).join(', '))}</dd>
        <dt>{facts.inForce}</dt><dd>{known(of.inForceFrom, ({ on }) => calendarDay(on))}</dd>
        {of.appliesFrom && <><dt>{facts.applies}</dt><dd>{calendarDay(of.appliesFrom.on)}</dd></>}
        <dt>{facts.parties}</dt><dd>{of.parties.text}</dd>
        <dt>{facts.requests}</dt><dd>{known(of.requests, (list) => <List>{list.map((kind) => <li key={kind.code}>{kind.label}{art(kind.article)}</li>)}</List>)}</dd>
        <dt>{facts.signatories}</dt><dd>{known(of.signatories, (list) => <List>{list.map(({ who, what, article }) => <li key={who + what}>{who}{what && `: ${what}`}{art(article)}</li>)}</List>)}</dd>
        <dt>{facts.channels}</dt><dd>{known(of.channels, (list) => <List>{list.map(({ code, label: name, when, article }) => <li key={code + when}>{name}{when && `: ${when}`}{art(article)}</li>)}</List>)}</dd>
        <dt>{facts.languages}</dt><dd>{known(of.languages, ({ text: words, article }) => <>{words}{art(article)}</>)}</dd>
        <dt>{facts.dual}</dt><dd>{known(of.dualCriminality, ({ text: words, article, exemptions }) => <>{words}{art(article)}{exemptions.length > 0 && <List>{exemptions.map((one) => <li key={one.text}>{one.text}{art(one.article)}</li>)}</List>}</>)}</dd>
        <dt>{facts.thresholds}</dt><dd>{known(of.thresholds, (list) => <List>{list.map(({ what, least, unit, article }) => <li key={what}>{what}: {text.least(least, unit)}{art(article)}</li>)}</List>)}</dd>
        <dt>{facts.grounds}</dt><dd>{known(of.grounds, (lists) => lists.map(({ requests, grounds }) => <Grounds key={String(requests)} title={requests === 'all' ? text.whole : requests.map(label).join(', ')} grounds={grounds} />))}</dd>
        <dt>{facts.postponement}</dt><dd>{known(of.postponement, (list) => <List>{list.map(({ code, text: words, article }) => <li key={code}>{words}{art(article)}</li>)}</List>)}</dd>
        {of.notes.length > 0 && <><dt>{facts.notes}</dt><dd><List>{of.notes.map((note) => <li key={note}>{note}</li>)}</List></dd></>}
        {of.forms.length > 0 && <><dt>{facts.forms}</dt><dd className="mono instrument__forms">{of.forms.join(', ')}</dd></>}
        <dt>{facts.sources}</dt><dd><List>{of.sources.map(({ key, title, urls }) => <li key={key}>{title}{urls.map((url, i) => <span key={url}> <a className="link" href={url} rel="noopener noreferrer" target="_blank">{new URL(url).hostname}{urls.length > 1 && ` ${i + 1}`}</a></span>)}</li>)}</List></dd>
      </dl>
    </section>
  );
}

interface Ground { readonly code: string; readonly text: string; readonly article: string | null; readonly note: string | null }

const Grounds = ({ title, grounds }: { readonly title: string; readonly grounds: readonly Ground[] }) => (
  <div className="instrument__grounds"><p className="strong">{title}</p><List>{grounds.map(({ code, text: words, article, note }) => <li key={code}>{words}{note && `: ${note}`}{art(article)}</li>)}</List></div>
);
