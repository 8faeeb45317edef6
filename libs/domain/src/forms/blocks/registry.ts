import type { BlockDefinition, BlockName } from '../definition';
import { assurance } from './assurance';
import { attachment } from './attachment';
import { authority } from './authority';
import { contactPoint } from './contact-point';
import { dataSelector } from './data-selector';
import { legalPerson } from './legal-person';
import { legalProvision } from './legal-provision';
import { naturalPerson } from './natural-person';
import { offence } from './offence';
import { priorRequest } from './prior-request';
import { protectedPlace } from './protected-place';
import { serviceProvider } from './service-provider';
import { signature } from './signature';
import { timeRange } from './time-range';

const blocks: Readonly<Record<BlockName, BlockDefinition>> = {
  Authority: authority,
  ContactPoint: contactPoint,
  NaturalPerson: naturalPerson,
  LegalPerson: legalPerson,
  LegalProvision: legalProvision,
  Offence: offence,
  DataSelector: dataSelector,
  ServiceProvider: serviceProvider,
  PriorRequest: priorRequest,
  Attachment: attachment,
  Signature: signature,
  TimeRange: timeRange,
  Assurance: assurance,
  ProtectedPlace: protectedPlace,
};

export const blockNames = Object.keys(blocks) as readonly BlockName[];

/** The members of a shared block, in the order of the form. */
export function blockDefinition(name: BlockName): BlockDefinition {
  return blocks[name];
}
