import { channelWords, type ChannelCode } from './channels';
import type { GroundCode, PostponementCode } from './grounds';
import { notRecorded, type Channel, type Instrument, type KnownDay, type ListedGround, type Postponement, type RequestKind, type Signatory, type Threshold } from './instrument';
import type { Confidence } from './limit';
import type { PartiesModel } from './parties-model';
import { requestKindWords, type RequestKindCode } from './request-kinds';
import type { InstrumentStatus, StatusCode } from './status-code';

/** The day on which the records were compared with their sources. */
export const comparedOn = '2026-11-21';

type Needed = 'id' | 'title' | 'citation' | 'family' | 'parties' | 'confidence' | 'sources';
type Parts = Pick<Instrument, Needed> & Partial<Omit<Instrument, Needed>>;

/** What the sources say; everything they are silent on says so. */
export function recorded(parts: Parts): Instrument {
  return {
    version: comparedOn, made: notRecorded, inForceFrom: notRecorded, appliesFrom: null, status: inForce(parts), requests: notRecorded, channels: notRecorded,
    languages: notRecorded, signatories: notRecorded, dualCriminality: notRecorded, thresholds: notRecorded, grounds: notRecorded,
    postponement: notRecorded, decisionRegime: null, forms: [], notes: [], ...parts,
  };
}

export const status = (code: StatusCode, text: string, engine: string): InstrumentStatus => ({ code, text, engine, asOf: comparedOn });
const engines: Readonly<Record<PartiesModel['model'], string>> = {
  ratification: 'On, as the record of each Party says.',
  'member-states': 'On between Member States.',
  'union-and-state': 'On between a Member State and the other side.',
  'closed-group': 'On between its Parties.',
  'one-with-each': 'On between the two.',
  'national-law': 'On where that State acts; stands beside the treaty.',
  none: 'Never a basis by itself.',
};

/** Whatever the status board does not name is in force. */
const inForce = ({ parties, confidence }: Parts): InstrumentStatus =>
  status('in-force', confidence === 'C' || confidence === 'X' ? 'In force, not checked.' : 'In force.', engines[parties.model]);
export const applies = (text: string): InstrumentStatus => status('applies', text, 'On from that day.');

export const day = (on: string, confidence: Confidence = 'A'): KnownDay => ({ on, confidence });
export const made = (place: string | null, on: string, confidence: Confidence = 'A'): KnownDay & { readonly place: string | null } => ({ place, on, confidence });
export const kind = (code: RequestKindCode, article: string | null = null, label: string = requestKindWords[code]): RequestKind => ({ code, label, article });
export const channel = (code: ChannelCode, article: string | null = null, when: string | null = null, label: string = channelWords[code]): Channel => ({ code, label, article, when });
export const signer = (who: string, article: string | null = null, what: string | null = null): Signatory => ({ who, what, article });
export const threshold = (what: string, least: number, unit: Threshold['unit'], article: string | null): Threshold => ({ what, least, unit, article });
export const ground = (code: GroundCode, article: string | null = null, note: string | null = null): ListedGround => ({ code, article, note });
export const postponed = (code: PostponementCode, article: string | null): Postponement => ({ code, article });
