import type { ImportChoiceBody, ImportChoiceResponse, ImportReadingResponse, TakeOverBody } from '@comity/http-contract';
import type { PaperChannel } from '@comity/domain';
import type { SummaryLine } from '../../components/error-summary';
import { paperText as text } from '../../text/paper';
import { momentOf, momentProblem } from '../../time/moment-value';
import type { ZonedValue } from '../../time/zoned-value';

/** What a person takes where the sources do not say the same; `value` while it is as printed. */
export interface Taken {
  readonly take: ImportChoiceBody['take'];
  readonly value?: string;
}

/** What a person has said of a paper so far. */
export interface Settling {
  readonly from: string;
  readonly reference: string;
  readonly subject: string;
  readonly received: ZonedValue;
  readonly channel: PaperChannel | '';
  readonly reason: string;
  readonly despite: string;
  readonly compared: boolean;
  /** It is addressed to somebody else, and is taken over here all the same. */
  readonly forUs: boolean;
  /** The lines that belong to no field were read. */
  readonly linesRead: boolean;
  readonly taken: Readonly<Record<string, Taken>>;
}

/** Nothing is chosen for the person; what the file says of itself stands in the fields to be confirmed. */
export const blank = ({ sender, document }: ImportReadingResponse, zone: string): Settling => ({
  from: sender.suggested ?? '', reference: sender.reference ?? '', subject: document.title, received: { date: '', time: '', zone }, channel: '', reason: '', despite: '', compared: false, forUs: false, linesRead: false, taken: {},
});

/** Differences of which a person can take either side. */
export const choosable = ({ differences }: ImportReadingResponse): readonly ImportChoiceResponse[] => differences.filter(({ take }) => take.length > 1);
export const lines = ({ differences }: ImportReadingResponse): readonly ImportChoiceResponse[] => differences.filter(({ take }) => take.length === 1);

/** One field that the page does not have, and one line that only the page has: the one is the other. */
export function printedAs(reading: ImportReadingResponse, difference: ImportChoiceResponse): string | undefined {
  const lost = reading.differences.filter(({ with: source, field }) => source === 'page' && field !== null);
  const added = lines(reading).filter(({ data }) => data === null).map(({ other }) => String(other));
  return lost.length === 1 && lost[0]?.id === difference.id && added.length === 1 ? added[0] : undefined;
}

/** Broken or withdrawn: taking it over needs a reason. */
export const needsDespite = ({ verification, withdrawn }: ImportReadingResponse): boolean => verification.verdict === 'broken' || withdrawn !== null;

const short = (given: string): boolean => given.trim().length < 3;

/** What still stands in the way, each with the id of its field. @param into whether the paper goes into a request that is there */
export function problemsOf(reading: ImportReadingResponse, settling: Settling, { into, labelOf }: { readonly into: boolean; readonly labelOf: (difference: ImportChoiceResponse) => string }): readonly SummaryLine[] {
  const { received, taken } = settling;
  const missing = (wrong: boolean, field: string, message: string): readonly SummaryLine[] => (wrong ? [{ field, message }] : []);
  const chosen = choosable(reading).flatMap((difference): readonly SummaryLine[] => {
    const mine = taken[difference.id];
    if (!mine) return [{ field: difference.id, message: `${text.choose} ${labelOf(difference)}` }];
    return missing(mine.take === 'page' && (!mine.value?.trim() || mine.value.trim() === difference.data), difference.id, `${text.chooseText} ${labelOf(difference)}`);
  });
  return [
    ...missing(reading.pages === 'not-readable' && !settling.compared, 'compared', text.comparedMissing),
    ...chosen,
    ...missing(lines(reading).length > 0 && !settling.linesRead, 'linesRead', text.chooseLines),
    ...(into ? [] : [...missing(settling.from === '', 'from', text.giveFrom), ...missing(settling.reference.trim() === '', 'reference', text.giveReference), ...missing(settling.subject.trim() === '', 'subject', text.giveSubject)]),
    ...receivedProblem(received),
    ...missing(settling.channel === '', 'channel', text.giveChannel),
    ...missing(reading.file.needsReason && short(settling.reason), 'reason', text.giveReason),
    ...missing(needsDespite(reading) && short(settling.despite), 'despite', text.giveReason),
    ...missing(reading.addressedTo !== null && !settling.forUs, 'forUs', text.forUsMissing),
  ];
}

function receivedProblem(received: ZonedValue): readonly SummaryLine[] {
  const message = momentProblem(received) ?? (received.time === '' ? text.timeMissing : undefined);
  return message === undefined ? [] : [{ field: 'received', message }];
}

/** What is sent. Call it when nothing stands in the way. */
export function orderOf(reading: ImportReadingResponse, settling: Settling, into: boolean): TakeOverBody {
  const { from, reference, subject, received, channel, reason, despite, compared, forUs, taken } = settling;
  const choices = [...choosable(reading).map(({ id }): ImportChoiceBody => ({ difference: id, ...taken[id]! })), ...lines(reading).map(({ id }): ImportChoiceBody => ({ difference: id, take: 'data' }))];
  return {
    receivedAt: momentOf(received) ?? '', channel: channel as PaperChannel, choices,
    ...(into ? {} : { from, reference: reference.trim(), subject: subject.trim() }),
    ...(reading.file.needsReason ? { reason: reason.trim() } : {}), ...(needsDespite(reading) ? { despite: despite.trim() } : {}), ...(compared ? { compared } : {}), ...(forUs ? { forUs } : {}),
  };
}
