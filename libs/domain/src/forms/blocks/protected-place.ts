import type { BlockDefinition } from '../definition';
import { placeFunctions } from '../codes/place-functions';
import { optional, required } from '../fields';

export const protectedPlace: BlockDefinition = {
  name: 'ProtectedPlace',
  label: 'Place to be protected',
  members: [
    required.longText('address', 'Address or description of the area', { hint: 'Only as precise as the prohibition needs: the person causing danger reads it.' }),
    optional.oneOf(placeFunctions)('function', 'Function'),
    optional.int('radiusMetres', 'Radius in metres', { min: 0 }),
    optional.longText('regulationText', 'Content, if only a regulation'),
  ],
};
