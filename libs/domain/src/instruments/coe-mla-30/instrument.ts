import { channel, day, ground, kind, made, postponed, recorded, signer } from '../build';
import { letters } from '../forms-of-practice';

/** European Convention on Mutual Assistance in Criminal Matters, ETS 30, with its protocols ETS 99 and ETS 182. */
export const coeMla30 = recorded({
  id: 'coe-mla-30',
  title: 'European Convention on Mutual Assistance in Criminal Matters, with its protocols',
  citation: 'European Convention on Mutual Assistance in Criminal Matters (ETS 30), Strasbourg, 20 April 1959; Protocol ETS 99 (1978); Second Protocol ETS 182 (2001), in force 1 February 2004',
  family: 'council-of-europe',
  made: made('Strasbourg', '1959-04-20'),
  inForceFrom: day('1962-06-12'),
  parties: { model: 'ratification', text: 'Ratification or accession, for each protocol by itself.' },
  requests: [
    kind('assistance'), kind('evidence', '3'), kind('search-and-seizure', '5'), kind('service', '7'), kind('witness-appearance'), kind('transfer-of-detained', '11'), kind('criminal-records'),
    kind('laying-of-information'), kind('hearing', 'ETS 182, 9, 10'), kind('spontaneous-information', 'ETS 182'), kind('return-of-property', 'ETS 182'),
    kind('cross-border-observation', 'ETS 182, 17'), kind('controlled-delivery', 'ETS 182'), kind('covert-work', 'ETS 182'), kind('joint-team', 'ETS 182, 20'),
    kind('provisional-measure', 'ETS 182'),
  ],
  channels: [
    channel('ministries-of-justice', '15'),
    channel('judicial-direct', '15', 'Urgency; the answer comes through the ministries'),
    channel('interpol', '15', 'Urgency'),
    channel('judicial-direct', 'ETS 182, 4', 'Both are Parties to ETS 182'),
    channel('fast-means', 'ETS 182, 4', 'Both are Parties to ETS 182: electronic means where evidenced'),
  ],
  languages: { text: 'No translation required unless a Party declared it; special arrangements are kept.', article: '16' },
  signatories: [signer('Central authority', null, 'Letter of request')],
  dualCriminality: {
    rule: 'may-be-required', article: '5',
    text: 'Not in general. For search and seizure a Party may ask for it, and that the offence is extraditable and the measure consistent with its own law.', exemptions: [],
  },
  grounds: [
    { requests: 'all', grounds: [ground('political_or_fiscal_offence', '2', 'Fiscal limited by ETS 99'), ground('sovereignty_security_public_order', '2')] },
    {
      requests: ['search-and-seizure'],
      grounds: [ground('dual_criminality_for_search', '5', 'Where declared'), ground('not_extraditable_for_search', '5', 'Where declared'), ground('inconsistent_with_law', '5', 'Where declared')],
    },
  ],
  postponement: [postponed('evidence-in-use', '6')],
  decisionRegime: 'coe1959',
  forms: ['MLA_REQUEST', 'MODEL_MLA_EEVIDENCE', ...letters],
  confidence: 'A',
  sources: ['30', '182'],
  notes: ['Reasons are always given (Art. 19). There is no general time limit for execution.'],
});
