import { clockDefinitions, formCatalogue, groundLabels, isFormId, paperChannelLabels, type Outcome, type PaperChannel } from '@comity/domain';
import type { EventResponse } from '@comity/http-contract';
import { outcomeLabels } from '../../text/actions';
import { requestText } from '../../text/request';
import { pageText } from '../../text/request-page';
import { calendarDay } from '../../time/format';

const clockLabel = (code: unknown): string => [...clockDefinitions.outgoing, ...clockDefinitions.incoming].find((clock) => clock.code === code)?.label ?? String(code).replace('limit/', '');

function words(key: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  const said = String(value);
  switch (key) {
    case 'answerBy':
    case 'effectedOn':
    case 'expiresOn': return calendarDay(said);
    case 'outcome': return outcomeLabels[said as Outcome] ?? said;
    case 'extent': return requestText.extents[said as keyof typeof requestText.extents] ?? said;
    case 'rung': return pageText.rungs[said] ?? said;
    case 'documents': return value === 0 ? null : said;
    case 'channel': return paperChannelLabels[said as PaperChannel] ?? said;
    case 'filled':
    case 'chosen': return value === 0 ? null : said;
    case 'draftVersion':
    case 'receiptTargetHours':
    case 'reference':
    case 'pages': return said;
    default: return null;
  }
}

/** The facts of an entry that people read; ids and digests stay in the audit list. */
export function factsOfEvent({ type, data }: EventResponse): string {
  const facts = Object.entries(pageText.eventMore).flatMap(([key, label]) => {
    const said = words(key, data[key]);
    return said === null ? [] : [`${label}: ${said}`];
  });
  const grounds = Array.isArray(data['grounds']) ? data['grounds'].map((code) => groundLabels[String(code)] ?? String(code)) : [];
  const limits = Array.isArray(data['limits']) ? [data['limits'].join(', ')] : [];
  const clock = type === 'RungFired' || type.startsWith('Clock') ? [...(data['code'] === undefined ? [] : [clockLabel(data['code'])]), ...limits] : [];
  const form = type === 'StandardDocumentIssued' && isFormId(data['form']) ? [formCatalogue[data['form']].name] : [];
  return [...form, ...clock, ...facts, ...grounds].join('. ');
}
