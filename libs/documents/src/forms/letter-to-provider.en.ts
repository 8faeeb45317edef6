import { confidentialIf } from './handling.en';

/** What the model letters to service providers have in common; the provider is asked for silence in section E. */
export const letterToProviderEn = {
  labels: { 'E.doNotNotifyUser': 'Notice to the user', 'C.offences': 'Offence', 'C.domesticBasis': 'Domestic legal basis' },
  statements: { 'E.doNotNotifyUser': 'Please do not tell the user about this request' },
  reasons: { 'E.nonDisclosureReason': 'the provider is not asked to keep the request from the user' },
  handling: confidentialIf('E', 'doNotNotifyUser'),
};
