import { groundLabels, type Outcome } from '@comity/domain';
import type { ReactNode } from 'react';
import { fileSize } from '../../commands/file-size';
import { languageName } from '../../forms/codes';
import { outcomeLabels } from '../../text/actions';
import { requestText } from '../../text/request';
import { pageText } from '../../text/request-page';
import { calendarDay, moment } from '../../time/format';

type Content = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');
const list = (value: unknown): readonly Content[] => (Array.isArray(value) ? (value as readonly Content[]) : []);

/** What people read of each kind of message, in reading order; the values of a request have their own page. */
const order: readonly string[] = ['reference', 'subject', 'urgency', 'lang', 'sentAt', 'receivedAt', 'question', 'text', 'reason', 'answerBy', 'extent', 'effectedOn', 'provider', 'providerReference', 'expiresOn', 'outcome', 'stage', 'note'];

function inWords(key: string, value: string, zone: string): ReactNode {
  switch (key) {
    case 'sentAt':
    case 'receivedAt': return <bdi>{moment(value, zone)}</bdi>;
    case 'answerBy':
    case 'effectedOn':
    case 'expiresOn': return calendarDay(value);
    case 'extent': return requestText.extents[value as keyof typeof requestText.extents] ?? value;
    case 'outcome': return outcomeLabels[value as Outcome] ?? value;
    case 'urgency': return pageText.urgencies[value] ?? value;
    case 'lang': return languageName(value);
    default: return <span dir="auto">{value}</span>;
  }
}

export function MessageContent({ content, zone }: { readonly content: Content; readonly zone: string }) {
  const shown = order.filter((key) => text(content[key]) !== '');
  const refused = list(content['refused']);
  const files = list(content['documents']);
  return (
    <div className="given">
      <dl>
        {shown.map((key) => <div key={key} className="given__pair"><dt>{pageText.message[key] ?? key}</dt><dd>{inWords(key, text(content[key]), zone)}</dd></div>)}
        {refused.map((part, index) => (
          <div key={index} className="given__pair">
            <dt>{requestText.extents.none}</dt>
            <dd>{text(part['part'])}. {groundLabels[text(part['ground'])] ?? text(part['ground'])}. <span dir="auto">{text(part['reason'])}</span></dd>
          </div>
        ))}
        {files.length > 0 && (
          <div className="given__pair">
            <dt>{pageText.message['documents']}</dt>
            <dd>{files.map((file) => <span key={text(file['documentId'])} className="party__line">{text(file['name'])}, {fileSize(Number(file['size']))}</span>)}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}
