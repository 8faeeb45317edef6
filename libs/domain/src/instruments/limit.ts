/** How binding a time limit is: see instruments.md 1.2. A `soft` duty carries no number and never becomes a clock. */
export type LimitKind = 'max' | 'cap' | 'min' | 'wait' | 'before' | 'goal' | 'soft' | 'set';

export type LimitUnit = 'h' | 'd' | 'wd' | 'wk' | 'mo' | 'y';

/** A: read in an authentic language; B: in a translation or reliable secondary source; C: not re-read; X: pointer only. */
export type Confidence = 'A' | 'B' | 'C' | 'X';

/** S: in the text; D: declared by a Party; N: national law; P: practice. */
export type LimitBasis = 'S' | 'D' | 'N' | 'P';

export type CountingProfile =
  | 'eu-1182' | 'calendar-strict' | 'coe-76' | 'us-rule-45' | 'uk-inclusive' | 'national' | 'count-back' | 'exact-elapsed';

export type RollRule = 'none' | 'next-working-day' | 'previous-working-day' | 'same-clock-time-next-working-day';

export type ActByRule =
  | 'same' | 'event-plus-hours-unrounded' | 'unrolled' | 'one-day-earlier' | 'weeks-from-event-day' | 'resume-reading'
  | 'without-two-working-days' | 'last-working-day-before' | 'earliest-national-reading';

export type StartEventCode =
  | 'sent' | 'received' | 'received-by-competent-authority' | 'complete' | 'served' | 'notified' | 'issued' | 'arrested'
  | 'taken-into-custody' | 'arrest-notified' | 'arrest-ordered' | 'consented' | 'committed' | 'first-appearance' | 'decision'
  | 'decision-final' | 'appeal-period-over' | 'surrender-date-appointed' | 'arrived' | 'discharged' | 'presence-not-required'
  | 'border-crossed' | 'preservation-effected' | 'certificate-issued' | 'order-made' | 'copy-confirmed' | 'request-made'
  | 'agreed' | 'hearing' | 'on-learning' | 'as-stated';

export type ClockEventType =
  | 'clarificationRequested' | 'clarificationReceived' | 'consentGiven' | 'consentRevoked' | 'forceMajeure' | 'newDateAgreed'
  | 'extensionNotified' | 'formalRequestReceived' | 'authorityConfirmed' | 'received' | 'reviewStarted' | 'reviewEnded'
  | 'postponed' | 'postponementEnded';

export type FactName =
  | 'issuedOn' | 'issuingState' | 'issuingZone' | 'requestingState' | 'requestedState' | 'amountDays' | 'amountHours'
  | 'fixedDate' | 'hearing' | 'consentRevocable' | 'protocolsBindingBoth' | 'emergency' | 'servesThirdStateRequest';

export interface Amount {
  readonly value: number;
  readonly unit: LimitUnit;
}

/** A yes-or-no fact that must have this value. */
export interface FactIs {
  readonly fact: FactName;
  readonly is: boolean;
}

export interface Extension {
  /** Null: the authority that extends sets the length. */
  readonly value: number | null;
  readonly unit: LimitUnit | null;
  /** How many times; null: the text sets no number; 0: the date does not move. */
  readonly max?: number | null;
  /** At most `value`; the full value where no length is stated. */
  readonly upTo?: boolean;
  readonly condition: string;
}

export interface Pause {
  /** Two event types: the first opens, the second closes the pause. One: the period starts afresh from the event. */
  readonly by: readonly ClockEventType[];
  readonly mode: 'resume' | 'restart' | 'both-readings';
  /** The pause works only if the fact has this value; absent, it is not applied and adds a doubt. */
  readonly onlyIf?: readonly FactIs[];
}

/** When a limit may be used at all. */
export interface Gate {
  /** Earlier dates are refused as NOT_APPLICABLE_YET. */
  readonly appliesFrom?: string;
  /** Which date is read: the start event, or a named fact (a start before it rejects in any case). */
  readonly dateFact?: 'start' | FactName;
  /** States that the act does not bind. */
  readonly notBound?: readonly string[];
  /** The only Parties of a bilateral or regional treaty. */
  readonly between?: readonly string[];
  /** Number of the protocol that must bind both. */
  readonly protocol?: string;
  readonly status?: 'not-in-force';
  readonly liftedBy?: 'participation-record';
  /** Refused as NOT_FOR_THIS_PURPOSE where the fact is given with another value. */
  readonly onlyIf?: readonly FactIs[];
}

/** A time limit of an instrument, one per number of its text. Amounts in the unit named; dates as YYYY-MM-DD. */
export interface LimitRow {
  readonly id: string;
  readonly aliases?: readonly string[];
  readonly instrument: string;
  readonly kind: LimitKind;
  readonly must: string;
  readonly owedBy: string;
  readonly startEvent: StartEventCode;
  readonly startsOn: string;
  /** Null: the text has no number. */
  readonly amount: Amount | null;
  /** Facts that can carry the number; at most one is given. */
  readonly amountFact?: readonly FactName[];
  readonly amountRule?: 'at-most' | 'longer-of' | 'replaces';
  /** Another amount where the fact equals, or as a list contains, the key. */
  readonly amountBy?: {
    readonly fact: FactName;
    readonly cases: Readonly<Record<string, Amount & { readonly confidence: Confidence; readonly source: string; readonly article: string }>>;
  };
  readonly extension: Extension | null;
  readonly onLapse: string | null;
  readonly article: string;
  readonly basis: LimitBasis;
  readonly confidence: Confidence;
  /** Keys of `sources.ts`, joined by a comma; null: no text was read. */
  readonly source: string | null;
  readonly profile: CountingProfile;
  readonly roll: RollRule;
  /** Somebody's custody depends on the date. */
  readonly liberty: boolean;
  readonly actBy: { readonly rule: ActByRule };
  /** State whose counting rule and calendar are used: a country code, or `issuingState`. */
  readonly lawOf?: string;
  readonly pause: Pause | null;
  /** From this event on there is no end any more. */
  readonly endsOpen?: ClockEventType;
  /** Acting before that moment is forbidden; the event lifts it and leaves the date as it is. */
  readonly hold?: { readonly until: string; readonly liftedBy: ClockEventType };
  /** Days whose hours are left out of `due`; `actBy` counts them. */
  readonly excludes?: { readonly days: 'weekends-and-holidays'; readonly confidence: Confidence; readonly modifier: string };
  readonly facts: { readonly needed: readonly FactName[]; readonly optional: readonly FactName[]; readonly doubtIfAbsent?: readonly FactName[] };
  readonly gate: Gate | null;
  readonly linked?: readonly string[];
  /** A renewal has to be sent before `actBy`, unrolled. */
  readonly renewalReminder?: boolean;
  /** What the law leaves open; shown with every result. */
  readonly doubt?: string;
}

/** Clock stop or exception: no limit itself, changes how others run. */
export interface LimitModifier {
  readonly id: string;
  readonly kind: 'clock stop' | 'exception';
  readonly limits: readonly string[];
  readonly effect: string;
  readonly events: readonly string[];
  readonly article: string;
  readonly basis: LimitBasis;
  readonly confidence: Confidence;
  readonly source: string;
}
