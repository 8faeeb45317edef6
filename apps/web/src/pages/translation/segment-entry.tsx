import { Button } from '@mantine/core';
import type { TranslationResponse, TranslationSegmentResponse } from '@comity/http-contract';
import { Check, OctagonAlert } from 'lucide-react';
import { useId, useState, type KeyboardEvent } from 'react';
import { useMe } from '../../api/hooks';
import { Problem, sentenceOf } from '../../api/problem';
import { Notice } from '../../components/notice';
import { announce } from '../../shell/announcer';
import { translationText as text } from '../../text/translation';
import { moment } from '../../time/format';
import { ChangedSource } from './changed-source';
import { bodyOf, inALine, toChoose, type SavingAs } from './saving-as';
import { SavingAsFields } from './saving-as-fields';
import { SegmentDifferences } from './segment-differences';
import { SegmentState } from './segment-state';
import { SourceText } from './source-text';
import { useSaveSegment } from './use-save-segment';
import { useWritten } from './use-written';

interface Props {
  readonly translation: TranslationResponse;
  readonly segment: TranslationSegmentResponse;
  /** Label of the text, with its place where the text has several paragraphs. */
  readonly name: string;
  /** The same for all paragraphs, and changed at any of them. */
  readonly as: SavingAs;
  readonly onAs: (as: SavingAs) => void;
  readonly today: string;
  /** Puts the focus in the next paragraph that is open, after this one. */
  readonly goOn: () => void;
}

/** One paragraph: the original, what stands for it, and what may be done. */
export function SegmentEntry({ translation, segment, name, as, onAs, today, goOn }: Props) {
  const id = useId();
  const { zone, personId, name: me } = useMe();
  const save = useSaveSegment(translation, translation.lang);
  const [written, setWritten] = useWritten([personId, translation.standardDocumentId ?? translation.requestId, translation.lang, segment.at, segment.place, segment.sourceSha256].join(' '));
  const [problem, setProblem] = useState<string | null>(null);
  const [choosing, setChoosing] = useState(false);
  const { sourceSha256, version, state } = segment;
  const value = written ?? segment.text;
  const conflict = save.error instanceof Problem && save.error.code === 'TRANSLATION_CHANGED';

  const send = (body: Parameters<typeof save.mutate>[0], said: string, then?: () => void): void => {
    setProblem(null);
    save.mutate(body, { onSuccess: () => { setWritten(null); announce(said); then?.(); } });
  };
  const keep = (translated: string, then?: () => void): void => {
    if (translated.trim() === '') { setProblem(text.giveText); document.getElementById(id)?.focus(); return; }
    const open = toChoose(as);
    if (as.state === null || open !== null) { setProblem(open); setChoosing(true); return; }
    send({ sourceSha256, version, ...bodyOf({ ...as, state: as.state }, translated, me) }, text.saved(name), () => { setChoosing(false); then?.(); });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    keep(value, goOn);
  };
  const failed = problem ?? (save.error && !conflict ? sentenceOf(save.error) : null);
  return (
    <li className="segment" data-state={state}>
      <div className="segment__side">
        <SourceText segment={segment} lang={translation.from} />
        {segment.madeFor !== null && <ChangedSource before={segment.madeFor} after={segment.source} lang={translation.from} />}
        <Terms segment={segment} insert={translation.writable ? (rendering) => setWritten(value === '' || /\s$/u.test(value) ? value + rendering : `${value} ${rendering}`) : null} />
      </div>
      <div className="segment__side">
        <p className="segment__state"><SegmentState state={state} /> <span className="muted small">{segment.savedAt !== null && <>{text.by(state, segment.translator)}{segment.certification && `, ${text.certification(segment.certification)}`} · <bdi>{moment(segment.savedAt, zone)}</bdi></>}</span></p>
        {translation.writable ? (
          <textarea
            id={id} className="control segment__target" lang={translation.lang} dir="auto" aria-label={text.translationOf(name)} maxLength={20_000} rows={rowsFor(segment.source)} value={value} data-open={state !== 'human' && state !== 'certified' ? '' : undefined}
            {...(failed === null ? {} : { 'aria-invalid': true, 'aria-describedby': `${id}-error` })} onChange={({ currentTarget }) => { setWritten(currentTarget.value); setProblem(null); }} onKeyDown={press}
          />
        ) : <p className="segment__source" lang={translation.lang} dir="auto">{segment.text}</p>}
        {choosing && translation.writable && <SavingAsFields value={as} onChange={(next) => { onAs(next); setProblem(null); }} today={today} me={me} />}
        {failed !== null && <p className="field-error" id={`${id}-error`}><OctagonAlert size={14} aria-hidden="true" /> <span>{failed}</span></p>}
        {written === null && <SegmentDifferences differences={segment.differences} />}
        {conflict && <Notice tone="stale" title={text.conflict}><p>{text.conflictMore}</p><p lang={translation.lang} dir="auto">{segment.text}</p></Notice>}
        {translation.writable && (
          <div className="segment__acts">
            <Button size="xs" loading={save.isPending} onClick={() => keep(value)} aria-label={`${text.save}: ${name}`}>{text.save}</Button>
            {value === '' && <button type="button" className="link button-link small" onClick={() => keep(segment.source)} aria-label={`${text.same}: ${name}`}>{text.same}</button>}
            {version > 0 && state !== 'missing' && state !== 'stale' && <button type="button" className="link button-link small" onClick={() => send({ sourceSha256, version, state: 'missing' }, text.takenBack)} aria-label={`${text.takeBack}: ${name}`}>{text.takeBack}</button>}
            {written !== null && written !== segment.text && <span className="muted small">{text.unsaved}</span>}
          </div>
        )}
        {translation.writable && (
          <p className="muted small segment__as">{text.savedAs}: {inALine(as, me)} · <button type="button" className="link button-link" aria-expanded={choosing} aria-label={`${choosing ? text.doneChoosing : text.choose}: ${name}`} onClick={() => setChoosing(!choosing)}>{choosing ? text.doneChoosing : text.choose}</button></p>
        )}
      </div>
    </li>
  );
}

/** The terms of the glossary in this paragraph, and whether the translation says them so. */
function Terms({ segment, insert }: { readonly segment: TranslationSegmentResponse; readonly insert: ((rendering: string) => void) | null }) {
  const each = [...new Map(segment.terms.map((term) => [term.term, term])).values()];
  if (each.length === 0) return null;
  return (
    <ul className="segment__terms" aria-label={text.terms}>
      {each.map(({ term, rendering, said }) => (
        <li key={term}>
          <span>{term}</span> <span aria-hidden="true">→</span>{' '}
          {insert ? <button type="button" className="link button-link" aria-label={text.insert(rendering)} onClick={() => insert(rendering)}>{rendering}</button> : <span>{rendering}</span>}
          {said === true && <> <Check size={14} aria-hidden="true" /><span className="vh">{text.said}</span></>}
          {said === false && <span className="segment__lost"> {text.notSaid}</span>}
        </li>
      ))}
    </ul>
  );
}

/** About as high as the original. */
const rowsFor = (source: string): number => Math.min(14, Math.max(2, Math.ceil(source.length / 68)));
