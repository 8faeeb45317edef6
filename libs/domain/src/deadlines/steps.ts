/** Codes of the steps of a working. `explanation.ts` has the sentences; a reader who follows the steps in order gets the dates. */
export type StepCode =
  // where the number and the law come from
  | 'amountStated' | 'amountByFact' | 'lawOfIssuingState'
  // the first day or hour
  | 'dayOfEventExcluded' | 'dayOfEventCounted' | 'hourOfEventExcluded' | 'hoursFromEvent'
  // counting
  | 'daysCounted' | 'weeksCounted' | 'monthsCounted' | 'workingDaysCounted' | 'hoursElapsed' | 'countedBack' | 'dateFixed' | 'hoursLeftOut'
  // what changed the period
  | 'extended' | 'extendedUntil' | 'extendedHours' | 'pausedDays' | 'pausedHours' | 'startsAfresh' | 'newDateAgreed' | 'movesNothing' | 'holdLifted' | 'held'
  // the end
  | 'notBefore' | 'rolled' | 'rolledHours' | 'twoWorkingDays' | 'notRolled' | 'endsWithLastDay' | 'endsAt' | 'clockChange'
  // the earliest reading
  | 'actByUnrounded' | 'actByUnrolled' | 'actByDayEarlier' | 'actByWorkingDayBefore' | 'actByResumed' | 'actByWithoutSecondWorkingDay' | 'actByNationalReading'
  | 'actByShorterAmount'
  // no date
  | 'suspended' | 'openEnded' | 'rejected'
  // dates that people set or stated, and clocks of our own
  | 'dateSetByUs' | 'dateStatedByThem' | 'ownTarget';
