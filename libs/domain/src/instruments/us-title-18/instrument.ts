import { channel, kind, recorded, signer } from '../build';

/** United States Code, Title 18: providers, provisional arrest, requests from abroad. */
export const usTitle18 = recorded({
  id: 'us-title-18',
  title: 'United States Code, Title 18',
  citation: '18 U.S.C. §§ 2702 to 2705, 3187, 3188, 3512',
  family: 'united-states',
  parties: { model: 'national-law', state: 'US', text: 'Law of the United States.' },
  requests: [
    kind('preservation', '2703(f)'), kind('emergency-disclosure', '2702(b)(8), (c)(4)', 'Voluntary disclosure in an emergency'), kind('data-production', '2703, 2704'),
    kind('provisional-arrest', '3187', 'Provisional arrest on a telegraphic request, extraterritorial cases only'), kind('extradition', '3188'), kind('assistance', '3512', 'Orders of a federal judge for a foreign request'),
  ],
  channels: [
    channel('governmental-entity', '2703(f)', 'Preservation: a foreign authority needs a US agency or the contact point of day and night'),
    channel('provider-direct', '2702', 'Emergency; many providers also accept requests for preservation directly (practice)'),
    channel('central-authorities', '3512', 'Assistance: Department of Justice'),
  ],
  languages: { text: 'English.', article: null },
  signatories: [signer('Governmental entity of the United States', '2703(f)', 'Preservation letter'), signer('Governmental entity', '2702', 'Emergency disclosure request'), signer('Department of Justice', '3512', 'Application to a federal judge')],
  forms: ['US_2703F_LETTER', 'US_EDR'],
  confidence: 'A',
  sources: ['2702', '2703', '2704', '2705', '3187', '3188', '3512'],
  notes: [
    '§ 2703(f) is a floor for the provider and the end of protection for the authority that asked: a renewal is sent before day 90.',
    'Federal law sets no general period for provisional arrest; the bilateral treaty does.',
    '18 U.S.C. 2265 (full faith and credit) covers protection orders of US States, Tribes and territories only; a foreign order needs State law.',
  ],
});
