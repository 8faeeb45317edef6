import type { InstrumentSummary } from '@comity/domain';
import { useParams } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { instrument } from '../../api/law-queries';
import { CheckTheText } from '../../components/check-the-text';
import { Found } from '../../components/found';
import { Link } from '../../components/link';
import { PageHeader } from '../../components/page-header';
import { lawText as text } from '../../text/law';
import { calendarDay } from '../../time/format';
import '../law/law-page.css';
import { StatusWords } from '../law/status-words';
import { Facts } from './facts';
import './instrument-page.css';
import { Limits } from './limits';

/** /law/:id: what is recorded of an instrument, with its time limits in words. */
export function InstrumentPage() {
  const { id } = useParams({ strict: false });
  const found = useQuery(instrument(id ?? ''));
  useAnchor(found.data !== undefined);
  return <Found query={found} words={text} list="/law" back={text.toLaw} rows={8}>{(shown) => <Shown instrument={shown} />}</Found>;
}

function Shown({ instrument: shown }: { readonly instrument: InstrumentSummary }) {
  const { title, citation, status, checkTheText, confidence, limits } = shown;
  return (
    <>
      <PageHeader
        eyebrow={<><Link className="link" to="/law">{text.title}</Link> · {citation}</>} title={title}
        meta={<><StatusWords status={status} /><span className="muted">{text.read[confidence.code]}. {text.asOf(calendarDay(status.asOf))}</span>{checkTheText && <CheckTheText />}</>}
      />
      <p className="lead instrument__status">{status.text} {status.engine}</p>
      <Limits limits={limits} />
      <Facts of={shown} />
    </>
  );
}

/** A link to one limit leads to it once it is there. */
function useAnchor(ready: boolean): void {
  useEffect(() => {
    const target = ready && location.hash !== '' ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  }, [ready]);
}
