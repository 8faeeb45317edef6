import { Button, SegmentedControl } from '@mantine/core';
import type { RequestResponse, TranslationResponse, TranslationSegmentResponse } from '@comity/http-contract';
import { useRef, useState } from 'react';
import { useMe } from '../../api/hooks';
import { Link } from '../../components/link';
import { Empty, Notice } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { useAddress } from '../../shell/address';
import { translationText as text } from '../../text/translation';
import { dateIn } from '../../time/format';
import { useNow } from '../../time/now';
import { notChosen, type SavingAs } from './saving-as';
import { SegmentEntry } from './segment-entry';
import { useNextOpen } from './use-next-open';
import { useAskBeforeLeaving } from './use-written';

const isOpen = ({ state }: TranslationSegmentResponse): boolean => state !== 'human' && state !== 'certified';

interface Props {
  readonly request: RequestResponse;
  readonly translation: TranslationResponse;
  /** The page where the document is written. */
  readonly back: string;
}

/** The paragraphs of a document, original and translation side by side. */
export function Translating({ request, translation, back }: Props) {
  const ofDraft = translation.standardDocumentId === null;
  const { zone } = useMe();
  const { search, having, go } = useAddress();
  const today = dateIn(useNow(), zone);
  const [as, setAs] = useState<SavingAs>(notChosen);
  const list = useRef<HTMLDivElement>(null);
  const goOn = useNextOpen(list);
  useAskBeforeLeaving();
  const onlyOpen = search['show'] === 'open';
  const shown = onlyOpen ? translation.segments.filter(isOpen) : translation.segments;
  const texts = [...new Set(shown.map(({ at }) => at))];
  return (
    <>
      <PageHeader
        eyebrow={<>{text.eyebrow(translation.fromName, translation.langName)} · <bdi className="mono">{request.reference}</bdi></>} title={text.title(translation.langName)} subject={request.reference}
        meta={<><span>{text.progress(translation.progress)}</span> <Link className="link" to={back}>{ofDraft ? text.toDraft : text.toStandard}</Link> <Link className="link" to={`/admin/glossaries?from=${translation.from}&to=${translation.lang}`}>{text.toGlossary}</Link></>}
        actions={translation.writable && <Button onClick={goOn} title={text.nextHint}>{text.next}</Button>}
      />
      {!translation.writable && <Notice tone="info" title={ofDraft ? text.readOnly : text.readOnlyStandard} />}
      {!translation.chosen && <Notice tone="info" title={text.notChosen} />}
      {translation.segments.length === 0 ? <Empty>{ofDraft ? text.noTexts : text.noTextsStandard}</Empty> : (
        <>
          <div className="translating__bar">
            <SegmentedControl className="segmented" aria-label={text.show} value={onlyOpen ? 'open' : 'all'} onChange={(show) => go(having({ show: show === 'open' ? 'open' : undefined }), { replace: true })} data={[{ value: 'all', label: text.all }, { value: 'open', label: text.open }]} />
            {translation.writable && <p className="muted small">{text.nextHint}</p>}
          </div>
          {shown.length === 0 && <p className="muted" role="status">{text.nothingOpen}</p>}
          <div ref={list}>
            {texts.map((at) => <TextEntries key={at} translation={translation} at={at} shown={shown.filter((each) => each.at === at)} as={as} onAs={setAs} today={today} goOn={goOn} />)}
          </div>
        </>
      )}
    </>
  );
}

interface TextProps { readonly translation: TranslationResponse; readonly at: string; readonly shown: readonly TranslationSegmentResponse[]; readonly as: SavingAs; readonly onAs: (as: SavingAs) => void; readonly today: string; readonly goOn: () => void }

/** The paragraphs of one text, below its label. */
function TextEntries({ translation, at, shown, as, onAs, today, goOn }: TextProps) {
  const of = translation.segments.filter((each) => each.at === at).length;
  const [first] = shown;
  if (!first) return null;
  return (
    <section className="translated-text">
      <h2>{first.section}. {first.label}</h2>
      <ol>{shown.map((segment) => <SegmentEntry key={`${segment.place} ${segment.sourceSha256}`} translation={translation} segment={segment} name={text.paragraph(segment.label, segment.place + 1, of)} as={as} onAs={onAs} today={today} goOn={goOn} />)}</ol>
    </section>
  );
}
