import { limitKindWords, notRecorded, statusWords, type InstrumentLine, type InstrumentSummary, type LimitSummary } from '@comity/domain';
import type { ProfileResponse, StatusBoardRowResponse } from '@comity/http-contract';
import { answer, anything, date, flag, list, oneOf, orNull, ref, text, whole, type Schema } from './schema';

const object = (properties: Readonly<Record<string, Schema>>): Schema => ({ type: 'object', required: Object.keys(properties), properties });
const coded: Schema = object({ code: text, text });
const source = object({ key: text, title: text, urls: list(text) });
const provision = object({ text, article: orNull(text) });
const knownDay = object({ on: text, confidence: oneOf('A', 'B', 'C', 'X') });
/** What the sources do not say is said to be not recorded, never left empty. */
const recorded = (schema: Schema): Schema => ({ oneOf: [schema, oneOf(notRecorded)] });

const statusRow: Record<keyof StatusBoardRowResponse, Schema> = {
  id: text, title: text, status: oneOf(...Object.keys(statusWords)), since: orNull(text), from: orNull(text), dayVerified: flag, engine: text, text, asOf: date, statusText: text,
};
const line: Record<keyof Omit<InstrumentLine, 'limits'>, Schema> = {
  id: text, version: text, title: text, citation: text, family: coded, status: object(statusRow), confidence: coded, checkTheText: flag,
};

/** Answers about instruments, limits and counting profiles. */
export const instrumentSchemas: Readonly<Record<string, Schema>> = {
  InstrumentLine: answer<InstrumentLine>({ ...line, limits: object({ all: whole, clocks: whole }) }),
  Instrument: answer<InstrumentSummary>({
    ...line, made: recorded({ ...knownDay, properties: { on: text, confidence: text, place: orNull(text) } }), inForceFrom: recorded(knownDay), appliesFrom: orNull(knownDay), parties: anything,
    requests: recorded(list(object({ code: text, label: text, article: orNull(text) }))), channels: recorded(list(object({ code: text, label: text, article: orNull(text), when: orNull(text) }))),
    languages: recorded(provision), signatories: recorded(list(object({ who: text, what: orNull(text), article: orNull(text) }))),
    dualCriminality: recorded(object({ rule: text, text, article: orNull(text), exemptions: list(provision) })),
    thresholds: recorded(list(object({ what: text, least: whole, unit: oneOf('months', 'years'), article: orNull(text) }))),
    grounds: recorded(list(object({ requests: { oneOf: [list(text), oneOf('all')] }, grounds: list(object({ code: text, text, article: orNull(text), note: orNull(text) })) }))),
    postponement: recorded(list(object({ code: text, text, article: orNull(text) }))), decisionRegime: orNull(text), forms: list(text), notes: list(text), limits: list(ref('Limit')), sources: list(source),
  }),
  StatusBoardRow: answer<StatusBoardRowResponse>(statusRow),
  Limit: answer<LimitSummary>({
    id: text, aliases: list(text), instrument: text, must: text, kind: { ...coded, properties: { code: oneOf(...Object.keys(limitKindWords)), text } },
    amount: object({ value: orNull(whole), unit: orNull(oneOf('h', 'd', 'wd', 'wk', 'mo', 'y')), text }), owedBy: coded, startsOn: coded, article: orNull(text), extension: text, pause: orNull(text), hold: orNull(text),
    onLapse: orNull(coded), basis: coded, confidence: coded, checkTheText: flag, clock: flag, gate: orNull(anything), profile: text, roll: text, liberty: flag, factsNeeded: list(text), factsOptional: list(text), changedBy: list(text),
    linked: list(text), modifiedBy: list(object({ id: text, effect: text, article: text })), doubt: orNull(text), sources: list(source),
  }),
  Profile: answer<ProfileResponse>({
    id: text, article: text, text, firstDay: text, hours: text, rollDays: text, rollHours: text, twoWorkingDays: text, monthsAndWeeks: text, noRoll: text, calendar: text, byChoiceOnly: flag,
  }, { optional: ['twoWorkingDays', 'noRoll', 'byChoiceOnly'] }),
};
