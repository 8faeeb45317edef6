import type { BlockDefinition } from '../definition';
import { personRoles, sexes } from '../codes/person-roles';
import { optional, required } from '../fields';

export const naturalPerson: BlockDefinition = {
  name: 'NaturalPerson',
  label: 'Person',
  members: [
    required.text('surname', 'Surname', { hint: 'In the script of the document.' }),
    required.text('forenames', 'Forenames', { hint: 'In the script of the document.' }),
    optional.text('nameNative', 'Name in the original script', { hint: 'Needed to find the person in registers that are not kept in Latin letters.' }),
    optional.textOrList('formerNames', 'Former names'),
    optional.textOrList('aliases', 'Aliases'),
    optional.oneOf(sexes)('sex', 'Sex'),
    optional.countries('nationalities', 'Nationalities'),
    optional.text('idNumber', 'Personal identity number'),
    optional.textOrList('idDocuments', 'Identity documents'),
    optional.partialDate('dateOfBirth', 'Date of birth', { hint: 'YYYY-MM-DD; YYYY-MM or YYYY where no more is known.' }),
    optional.text('placeOfBirth', 'Place of birth'),
    optional.textOrList('addresses', 'Addresses'),
    optional.languages('languages', 'Languages'),
    required.oneOf(personRoles)('role', 'Role in the case'),
    optional.bool('minor', 'Under 18 years'),
    optional.text('guardian', 'Guardian'),
    optional.longText('description', 'Description'),
    optional.bool('biometricsAvailable', 'Biometrics available'),
    optional.text('custodyStatus', 'Custody status'),
  ],
};
