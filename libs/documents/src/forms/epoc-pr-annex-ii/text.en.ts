import type { FormText } from '../form-text';
import { notOfficialEn } from '../not-official.en';
import { orderEn } from '../e-evidence-order.en';
import { always } from '../handling.en';

const issuingAuthority = orderEn.issuingAuthority('F');

export const textEn: FormText = {
  lang: 'en',
  title: 'European Preservation Order Certificate (EPOC-PR)',
  basis: 'Regulation (EU) 2023/1543, Article 9 and Annex II',
  notice: notOfficialEn('Annex II of Regulation (EU) 2023/1543'),
  opening: 'The addressee must preserve the data requested without undue delay. Preservation ends after 60 days, unless the issuing authority extends it by 30 days (Annex VI) or confirms that a request for production has been issued (Annex V).',
  labels: {
    ...orderEn.labels,
    'E.offences': '(b) Offence',
    ...issuingAuthority.labels,
  },
  statements: { ...orderEn.statements, ...issuingAuthority.statements },
  reasons: { ...orderEn.reasons, ...orderEn.boxesOfData('D').reasons, ...orderEn.validatingAuthority('G').reasons },
  handling: always(orderEn.handling),
};
