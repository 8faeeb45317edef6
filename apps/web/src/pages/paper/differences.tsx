import type { ImportChoiceResponse, ImportReadingResponse } from '@comity/http-contract';
import type { FormContents } from '../../api/form-definition';
import { Notice } from '../../components/notice';
import { paperText as text } from '../../text/paper';
import { DifferenceChoice } from './difference-choice';
import { Read } from './read';
import { choosable, lines, printedAs, type Settling } from './settling';

interface Props {
  readonly reading: ImportReadingResponse;
  readonly form: FormContents;
  readonly settling: Settling;
  readonly change: (part: Partial<Settling>) => void;
  readonly labelOf: (difference: ImportChoiceResponse) => string;
  readonly errorOf: (field: string) => string | undefined;
}

/** Where the sources do not say the same: each field to be chosen, and the lines that belong to none to be read. */
export function Differences({ reading, form, settling, change, labelOf, errorOf }: Props) {
  const [fields, stray] = [choosable(reading), lines(reading)];
  return (
    <section aria-labelledby="paper-differences">
      <h2 id="paper-differences">{text.differences}</h2>
      {reading.pages === 'same' && <p>{text.same}</p>}
      {reading.pages === 'differ' && <Notice tone="error" title={text.differs} />}
      {reading.pages === 'not-readable' && <Notice tone="stale" title={text.unreadable}><Read id="compared" label={text.compared} read={settling.compared} onRead={(compared) => change({ compared })} error={errorOf('compared')} /></Notice>}
      {fields.length > 0 && <p className="muted">{text.differencesMore}</p>}
      {fields.map((difference) => (
        <DifferenceChoice key={difference.id} difference={difference} label={labelOf(difference)} form={form} lang={reading.document.lang} taken={settling.taken[difference.id]} printed={printedAs(reading, difference)} error={errorOf(difference.id)}
          onTake={(taken) => change({ taken: { ...settling.taken, [difference.id]: taken } })} />
      ))}
      {stray.length > 0 && (
        <>
          <Lines title={text.lines} said={stray.filter(({ other }) => other !== null).map(({ other }) => String(other))} />
          <Lines title={text.linesData} said={stray.filter(({ other }) => other === null).map(({ data }) => (typeof data === 'string' ? data : JSON.stringify(data)))} />
          <Read id="linesRead" label={text.linesRead} read={settling.linesRead} onRead={(linesRead) => change({ linesRead })} error={errorOf('linesRead')} />
        </>
      )}
    </section>
  );
}

function Lines({ title, said }: { readonly title: string; readonly said: readonly string[] }) {
  if (said.length === 0) return null;
  return <><h3>{title}</h3><ul className="files__found">{said.map((line, index) => <li key={index} dir="auto">{line}</li>)}</ul></>;
}
