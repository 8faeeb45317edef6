import type { FormDefinition } from '../definition';
import { optional, required } from '../fields';
import { kinds, eventKinds, disposals } from './codes';

/** ISO/IEC 27037 guidance and the sample form of the NIST. */
export const custodyRecord: FormDefinition = {
  id: 'CUSTODY_RECORD',
  version: '1',
  title: 'Chain of custody',
  legalBasis: 'ISO/IEC 27037 guidance and the sample form of the NIST',
  confidence: 'B',
  publishedIn: ['en'],
  sources: ['https://csrc.nist.gov/glossary/term/chain_of_custody', 'https://www.iso.org/standard/44381.html'],
  issuingState: null,
  addressedState: null,
  alwaysFinished: true,
  sections: [
    {
      id: 'A',
      title: 'Case',
      verified: true,
      fields: [
        required.text('recordId', 'Record number', { hint: 'One record for each item.' }),
        required.text('caseReference', 'Case reference', { hint: 'The number of the investigation.' }),
        required.text('offenceShort', 'Offence', { hint: 'In a few words.' }),
        optional.text('requestReference', 'Request for cooperation under which obtained'),
        required.text('authorityBasis', 'Order or consent relied on', { hint: 'Court, number and date; or who consented.' }),
      ],
    },
    {
      id: 'B',
      title: 'Item',
      verified: true,
      fields: [
        required.text('itemId', 'Unique evidence identifier', { hint: 'As on the label of the item.' }),
        optional.text('parentItemId', 'Parent item'),
        required.longText('description', 'Description', { hint: 'Make, model, serial number, capacity, quantity, condition and marks.' }),
        required.oneOf(kinds)('kind', 'Kind of item', { hint: 'What the item is, not what it contains.' }),
        optional.int('sizeBytes', 'Size in bytes', { min: 0 }),
        required.longText('hashes', 'Hash values', {
          when: { all: [{ isNot: ['B.kind', 'device'] }, { isNot: ['B.kind', 'storage_medium'] }] },
          hint: 'Algorithm and value, SHA-256 at least; MD5 or SHA-1 only beside it.',
        }),
        optional.text('sealNumber', 'Seal number'),
      ],
    },
    {
      id: 'C',
      title: 'Acquisition',
      verified: true,
      fields: [
        required.dateTime('acquiredAt', 'Acquired at', { dateRole: 'past', hint: "With the offset; note the deviation of the source's clock." }),
        required.text('acquiredWhere', 'Place', { hint: 'Address, room, rack.' }),
        required.block('ContactPoint')('acquiredBy', 'Acquired by', { hint: 'Person and post.' }),
        optional.blocks('ContactPoint')('witnesses', 'Witnesses'),
        required.longText('method', 'Method', { hint: 'What was done in which order; write blocker.' }),
        required.longText('tools', 'Tools', { hint: 'Names and versions.' }),
        required.longText('verification', 'Verification of the copy', { hint: 'How the copy was compared, with the result.' }),
        optional.longText('changes', 'Unavoidable changes'),
      ],
    },
    {
      id: 'D',
      title: 'Transfers',
      verified: true,
      rows: true,
      fields: [
        required.dateTime('eventAt', 'Date and time', { dateRole: 'past', hint: 'With the offset; rows stand in order of time.' }),
        required.oneOf(eventKinds)('eventKind', 'Event', { hint: 'What happened to the item.' }),
        required.block('Signature')('releasedBy', 'Released by', {
          when: { is: ['D.eventKind', 'released', 'transmitted', 'returned'] },
          hint: 'Who gave the item away, with signature.',
        }),
        required.block('Signature')('receivedBy', 'Received by', {
          when: { is: ['D.eventKind', 'received', 'returned'] },
          hint: 'Who took the item, with signature; a transmission is signed for in its own row.',
        }),
        required.text('eventPlace', 'Place, storage location', { hint: 'Where the item is after the event.' }),
        required.text('eventPurpose', 'Reason', { hint: 'Why, and under which authority.' }),
        required.text('transport', 'Means of transport, seal, encryption', {
          when: { is: ['D.eventKind', 'transmitted'] },
          hint: 'How the item travelled and how it was protected.',
        }),
        required.text('hashCheck', 'Hash checked', {
          when: { is: ['D.eventKind', 'received', 'verified'] },
          hint: 'Algorithm and value found, with the result.',
        }),
        optional.longText('eventChanges', 'Changes made'),
        required.text('previousEventHash', 'Hash of the previous entry', { filledBy: 'engine' }),
      ],
    },
    {
      id: 'E',
      title: 'Disposal',
      verified: true,
      fields: [
        optional.oneOf(disposals)('disposal', 'Final disposition'),
        required.text('disposalAuthority', 'Authority for the disposal', { when: { set: 'E.disposal' }, hint: 'Who ordered it, when.' }),
        required.block('ContactPoint')('disposalWitness', 'Witness to the destruction', {
          when: { is: ['E.disposal', 'destroyed'] },
          hint: 'Who saw it.',
        }),
      ],
    },
  ],
};
