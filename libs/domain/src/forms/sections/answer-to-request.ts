import type { FieldDefinition } from '../definition';
import { required } from '../fields';

/** What a paper says of the request that it answers or withdraws. */

export const requestConcerned = (label = 'Request concerned'): FieldDefinition =>
  required.block('PriorRequest')('request', label, { hint: 'Kind, reference and date.' });

/** The authority that asked, to which the answer goes. */
export const toRequestingAuthority: FieldDefinition = required.block('Authority')('to', 'Requesting authority', { hint: 'Who sent the request.' });

export const caseOfficer: FieldDefinition = required.block('ContactPoint')('caseOfficer', 'Case officer', { hint: 'Who answers questions.' });
