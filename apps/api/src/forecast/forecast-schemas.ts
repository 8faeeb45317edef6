import type { ForecastResponse, LegalClockResponse, LegalPeriodResponse, PastResponse, RemainingResponse, RequestForecastResponse } from '@comity/http-contract';
import { answer, flag, instant, list, oneOf, orNull, ref, text, uuid, whole, type Schema } from '../openapi/schema';

const limitKind = oneOf('max', 'cap', 'min', 'wait', 'before', 'goal', 'soft', 'set');
const side = oneOf('outgoing', 'incoming');
const days: Schema = { type: 'integer', nullable: true, description: 'Elapsed whole days, rounded up; null: not reached within watchedDays, or too few.' };
const ranges = { halfWithinDays: days, eightInTenWithinDays: days, watchedDays: { ...days, description: 'Longest time that has been watched, in elapsed whole days.' } };

/** Schemas of the answers of forecasts. */
export const forecastSchemas: Readonly<Record<string, Schema>> = {
  Past: answer<PastResponse>(
    { enough: flag, finished: whole, open: whole, basis: oneOf('kind-and-state', 'kind'), from: orNull(instant), to: orNull(instant), text, ...ranges },
    { description: 'From sending (incoming: from arrival) to the first answer. Open requests and those taken back count for as long as they waited. Below 20 finished requests: enough is false.' },
  ),
  Remaining: answer<RemainingResponse>({ enough: flag, waitedDays: whole, finishedLater: whole, text, ...ranges }, { description: 'Counted from now.' }),
  LegalPeriod: answer<LegalPeriodResponse>({ limit: text, label: text, kind: limitKind, amount: text, article: text, confidence: oneOf('A', 'B', 'C', 'X') }),
  LegalClock: answer<LegalClockResponse>({
    id: uuid, label: text, kind: { type: 'string' }, limit: orNull(text), owedBy: oneOf('us', 'them'), state: oneOf('running', 'paused'), actBy: instant, dueExclusive: instant, wholeDay: flag, zone: text,
    outlook: orNull(oneOf('likely-in-time', 'may-be-late', 'likely-late')),
  }),
  Forecast: answer<ForecastResponse>({
    kind: { type: 'object', required: ['side', 'form', 'instrument', 'partnerState'], properties: { side, form: orNull(text), instrument: orNull(text), partnerState: orNull(text) } },
    legal: list(ref('LegalPeriod')), past: ref('Past'),
  }),
  RequestForecast: answer<RequestForecastResponse>({ legal: list(ref('LegalClock')), past: ref('Past'), remaining: orNull(ref('Remaining')) }),
};
