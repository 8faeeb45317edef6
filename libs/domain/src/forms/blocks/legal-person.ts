import type { BlockDefinition } from '../definition';
import { personRoles } from '../codes/person-roles';
import { optional, required } from '../fields';

export const legalPerson: BlockDefinition = {
  name: 'LegalPerson',
  label: 'Legal person',
  members: [
    required.text('name', 'Name'),
    optional.text('nameNative', 'Name in the original script'),
    optional.text('legalForm', 'Legal form'),
    optional.textOrList('tradingNames', 'Trading names'),
    optional.text('registeredSeat', 'Registered seat'),
    optional.text('registrationNumber', 'Registration number'),
    optional.longText('address', 'Address'),
    optional.text('representative', 'Representative'),
    required.oneOf(personRoles)('role', 'Role in the case'),
  ],
};
