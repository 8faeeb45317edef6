import type { BlockDefinition } from '../definition';
import { optional, required } from '../fields';

export const serviceProvider: BlockDefinition = {
  name: 'ServiceProvider',
  label: 'Service provider',
  members: [
    required.text('legalName', 'Legal name', { hint: 'The company, not the brand.' }),
    required.country('country', 'State'),
    optional.longText('address', 'Address'),
    optional.textOrList('serviceNames', 'Services'),
    optional.longText('designatedEstablishment', 'Designated establishment'),
    optional.longText('legalRepresentative', 'Legal representative'),
    optional.text('contact', 'Contact'),
    optional.text('providerReference', "Provider's reference"),
  ],
};
