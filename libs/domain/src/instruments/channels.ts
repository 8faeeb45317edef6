/** Ways on which requests travel. Interpol, SIENA, the 24/7 points and the like are channels, never a legal basis. */
export const channelWords = {
  diplomatic: 'Diplomatic channel',
  'ministries-of-justice': 'Ministry of justice to ministry of justice',
  'central-authorities': 'Central authority to central authority',
  'judicial-direct': 'Directly between judicial authorities',
  'designated-authorities': 'Authorities that the Parties have named',
  'contact-points-24-7': 'Contact points of day and night',
  'single-points-of-contact': 'Single points of contact',
  'justice-departments': 'Directly between the justice departments',
  interpol: 'Interpol',
  'sis-alert': 'Alert in the Schengen Information System',
  siena: 'SIENA',
  'provider-direct': 'Directly to the service provider',
  'registrar-direct': 'Directly to the registrar of domain names',
  'decentralised-it-system': 'Decentralised IT system of the Union',
  'ejn-or-e-edes': 'Secure telecommunication of the European Judicial Network, e-EDES',
  'other-secure-means': 'Other secure means, with a record',
  'fast-means': 'E-mail or fax',
  'written-trace': 'Any means that leaves a written trace',
  'governmental-entity': 'Through an authority of the State of the provider',
  'of-the-other-treaty': 'The channel of the treaty in force between the two',
  'protected-person': 'By the protected person, who carries the certificate',
} as const;

export type ChannelCode = keyof typeof channelWords;
