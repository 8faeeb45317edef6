import type { ParticipationRecords } from '../forms/rules/participation';
import type { RecordedRequirement } from '../requirements/requirement';
import { holdsOn } from '../requirements/requirements-for';
import { boundBetween, participationOf, type Declarations, type ParticipationRecord } from './participation';

const BUDAPEST = 'coe-budapest-185';
const SECOND_PROTOCOL = 'coe-budapest-ap2-224';

/**
 * What the rules of forms ask of the records on States. What nobody has recorded is `undefined`, never a guess.
 * @param current records that hold; see `currentRecords`
 * @param on day of the document, YYYY-MM-DD
 * @param requirements what States ask of a request, of the adopted pack
 */
export function participationForForms(current: readonly ParticipationRecord[], on: string, requirements: readonly RecordedRequirement[] = []): ParticipationRecords {
  const recordOf = (instrument: string, state: string): ParticipationRecord | null => participationOf(current, instrument, state, on).record;
  const declared = <K extends keyof Declarations>(instrument: string, state: string, name: K): Declarations[K] | undefined => recordOf(instrument, state)?.declarations[name];
  // A record without the reservation says nothing: nobody noted that the State made none.
  const reserved = (state: string, article: string): true | undefined => (recordOf(SECOND_PROTOCOL, state)?.reservations.some((one) => names(one.article, article)) ? true : undefined);
  return {
    dualCriminalityReserved: (state) => declared(BUDAPEST, state, 'dualCriminalityReserved'),
    secondProtocolInForce: (issuing, addressed) => boundBetween(current, SECOND_PROTOCOL, issuing, addressed, on) ?? undefined,
    notificationRequired: (state) => declared(SECOND_PROTOCOL, state, 'notificationRequired'),
    assistanceAskedAfterwards: (state) => declared(SECOND_PROTOCOL, state, 'assistanceAskedAfterwards'),
    // Article 7(9) of CETS 224: (a) the article as a whole, (b) certain access numbers.
    article7Reserved: (state) => reserved(state, '7') ?? reserved(state, '7(9)(a)'),
    accessNumbersExcluded: (state) => reserved(state, '7(9)(b)'),
    deMinimisPolicy: (state) => (requirements.some((one) => one.kind === 'threshold' && one.months === null && one.requestedState === state && holdsOn(one, on)) ? true : undefined),
  };
}

/** `Art. 7 (9) b`, `7(9)(b)` and `7.9.b` name the same provision. */
const names = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (article: string): string => article.toLowerCase().replace(/^art(icle|\.)?\s*/u, '').match(/\d+|[a-z]/gu)?.join('.') ?? '';
