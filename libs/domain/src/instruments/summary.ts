import { confidenceWords } from './limit-codes';
import { citedSources, limitSummary, type CitedSource, type Coded, type LimitSummary } from './limit-summary';
import { groundWords, postponementWords, type GroundCode, type PostponementCode } from './grounds';
import { notRecorded, type Instrument, type InstrumentFamily, type Recorded } from './instrument';
import type { Confidence } from './limit';
import { limitsOf } from './limit-registry';
import type { RequestKindCode } from './request-kinds';
import { statusRow, statusWords, type StatusRow } from './status';

/** One line of a list of instruments. */
export interface InstrumentLine {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly citation: string;
  readonly family: Coded<InstrumentFamily>;
  readonly status: StatusRow & { readonly statusText: string };
  readonly confidence: Coded<Confidence>;
  readonly checkTheText: boolean;
  /** Rows of time limits, and how many of them can become a clock. */
  readonly limits: { readonly all: number; readonly clocks: number };
}

interface GroundSummary {
  readonly code: GroundCode;
  readonly text: string;
  readonly article: string | null;
  readonly note: string | null;
}

type AsRecorded = Pick<Instrument, 'made' | 'inForceFrom' | 'appliesFrom' | 'parties' | 'requests' | 'channels' | 'languages' | 'signatories' | 'dualCriminality' | 'thresholds' | 'decisionRegime' | 'forms' | 'notes'>;

/** Everything that is recorded of an instrument, with its time limits in words: plain JSON. `not recorded` where the sources are silent. */
export interface InstrumentSummary extends Omit<InstrumentLine, 'limits'>, AsRecorded {
  readonly grounds: Recorded<readonly { readonly requests: readonly RequestKindCode[] | 'all'; readonly grounds: readonly GroundSummary[] }[]>;
  readonly postponement: Recorded<readonly { readonly code: PostponementCode; readonly text: string; readonly article: string | null }[]>;
  readonly limits: readonly LimitSummary[];
  readonly sources: readonly CitedSource[];
}

export const familyWords: Readonly<Record<InstrumentFamily, string>> = {
  'council-of-europe': 'Council of Europe',
  'united-nations': 'United Nations',
  'european-union': 'European Union',
  'eu-third-state': 'European Union and a third State',
  'united-states': 'United States',
  'united-kingdom': 'United Kingdom',
  bilateral: 'Bilateral',
  national: 'National law',
  regional: 'Other regions',
};

/** @param on the day for which the status is told, YYYY-MM-DD */
export function lineOf(of: Instrument, on: string): InstrumentLine {
  const limits = limitsOf(of.id).map(limitSummary);
  return { ...head(of, on), limits: { all: limits.length, clocks: limits.filter(({ clock }) => clock).length } };
}

/** @param on the day for which the status is told, YYYY-MM-DD */
export function summaryOf(of: Instrument, on: string): InstrumentSummary {
  const { made, inForceFrom, appliesFrom, parties, requests, channels, languages, signatories, dualCriminality, thresholds, decisionRegime, forms, notes } = of;
  return {
    ...head(of, on), made, inForceFrom, appliesFrom, parties, requests, channels, languages, signatories, dualCriminality, thresholds,
    grounds: known(of.grounds, (lists) => lists.map(({ requests: asked, grounds }) => ({ requests: asked, grounds: grounds.map(({ code, article, note }) => ({ code, text: groundWords[code], article, note })) }))),
    postponement: known(of.postponement, (list) => list.map(({ code, article }) => ({ code, text: postponementWords[code], article }))),
    decisionRegime, forms, notes, limits: limitsOf(of.id).map(limitSummary), sources: citedSources(of.sources),
  };
}

const known = <T, R>(value: Recorded<T>, read: (value: T) => R): Recorded<R> => (value === notRecorded ? notRecorded : read(value));

function head(of: Instrument, on: string): Omit<InstrumentLine, 'limits'> {
  const { id, version, title, citation, family, confidence } = of;
  const row = statusRow(of, on);
  return {
    id, version, title, citation, family: { code: family, text: familyWords[family] }, status: { ...row, statusText: statusWords[row.status] },
    confidence: { code: confidence, text: confidenceWords[confidence] }, checkTheText: confidence === 'C',
  };
}
