import type { FormId } from '../forms/form-id';

/** Letters that go with any request between authorities, where the instrument has no form of its own for them. */
export const letters: readonly FormId[] = ['ACK_RECEIPT', 'MORE_INFORMATION_REQUEST', 'DECISION_NOTICE', 'WITHDRAWAL_NOTICE', 'EVIDENCE_TRANSMITTAL'];

/** Forms that rest on the law of the authority that uses them, or on practice: no instrument prescribes or carries them. */
export const formsOfNationalLaw: readonly FormId[] = ['MODEL_PRESERVATION', 'MODEL_VOLUNTARY_DISCLOSURE', 'MODEL_EMERGENCY_DISCLOSURE', 'CUSTODY_RECORD'];
