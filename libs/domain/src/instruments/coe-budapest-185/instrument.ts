import type { Instrument } from '../instrument';

/** Convention on Cybercrime, ETS 185, Budapest, 23 November 2001; in force 1 July 2004. */
export const coeBudapest185: Instrument = {
  id: 'coe-budapest-185',
  version: '2026-11-21',
  title: 'Convention on Cybercrime',
  citation: 'Convention on Cybercrime (ETS 185), Budapest, 23 November 2001',
  forms: ['COE_TCY_PRESERVATION_29_30', 'COE_TCY_MLA_SUBSCRIBER_31'],
  groundsForRefusal: {
    // Art. 29(5): for preservation only the grounds of Art. 27(4), and dual criminality where it was reserved (Art. 29(4)).
    COE_TCY_PRESERVATION_29_30: ['political_offence', 'sovereignty_security_public_order', 'dual_criminality'],
    // Arts 25(4), 25(5), 27(4).
    COE_TCY_MLA_SUBSCRIBER_31: ['political_offence', 'sovereignty_security_public_order', 'domestic_law_ground', 'dual_criminality'],
  },
  limits: {
    'bud-29-min': {
      id: 'bud-29-min', kind: 'min', article: 'Art. 29(7)', days: 60, owedBy: 'requested-party', startEvent: 'preservation-effected',
      must: 'Preserved data is kept so that a formal request can follow', verified: true,
    },
  },
};
