import { channel, kind, made, recorded, signer, status } from '../build';
import { letters } from '../forms-of-practice';

/** Second Additional Protocol to the Convention on Cybercrime, CETS 224. */
export const coeBudapestAp2224 = recorded({
  id: 'coe-budapest-ap2-224',
  title: 'Second Additional Protocol to the Convention on Cybercrime',
  citation: 'Second Additional Protocol on enhanced co-operation and disclosure of electronic evidence (CETS 224), Strasbourg, 12 May 2022',
  family: 'council-of-europe',
  made: made('Strasbourg', '2022-05-12'),
  status: status(
    'not-in-force',
    'Five ratifications are needed. The part of the status list that could be read showed three: Serbia 2023, Japan 2023, Hungary in February 2026.',
    'Off; on per pair of States once an entry into force is recorded.',
  ),
  parties: { model: 'ratification', text: 'Ratification by Parties to the Convention; about 50 signatories. EU Member States act under Council Decisions (EU) 2022/722 and 2023/436.' },
  requests: [
    kind('domain-registration', '6'), kind('subscriber-information', '7'), kind('effect-to-order', '8', 'Giving effect to an order for subscriber information or traffic data'),
    kind('emergency-disclosure', '9', 'Disclosure of stored data, content included, in an emergency'), kind('emergency-assistance', '10'), kind('hearing', '11', 'Hearing by video'), kind('joint-team', '12'),
  ],
  channels: [
    channel('registrar-direct', '6', 'Registration data'),
    channel('provider-direct', '7', 'Subscriber information; notified to the State of the provider where it so declared (7(5)); Parties may reserve Article 7 wholly or for some access numbers (7(9))'),
    channel('designated-authorities', '8', 'Giving effect to an order'),
    channel('contact-points-24-7', '9', 'Emergency disclosure'),
    channel('designated-authorities', '10', 'Emergency assistance: an authority that is reached day and night'),
  ],
  languages: { text: 'One that the requested Party or the provider accepts, or with a translation.', article: '4' },
  signatories: [
    signer('Competent authority', '6', 'Registration data'),
    signer('Competent authority; a prosecutor or judicial authority, or under its supervision, where the other Party so declared', '7', 'Order to a provider'),
  ],
  decisionRegime: 'budapest',
  forms: ['AP2_ART6_DOMAIN', 'AP2_ART7_ORDER', 'AP2_ART8_REQUEST', 'AP2_ART9_EMERGENCY', 'AP2_ART10_EMERGENCY_MLA', ...letters],
  confidence: 'C',
  sources: ['224'],
  notes: [
    'Emergency: a significant and imminent risk to the life or safety of a natural person (Art. 3).',
    'Data protection (Arts 13, 14): kept no longer than needed with periodic review, notice of security incidents, notice to individuals, rules on onward transfer, oversight, consultation and suspension; no number.',
    'A figure of 90 days for Article 8 circulates; no basis for it was found and it is not used.',
  ],
});
