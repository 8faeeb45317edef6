import type { FormText } from '../form-text';
import { notOfficialEn } from '../not-official.en';
import { PERSONAL, always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'European arrest warrant',
  basis: 'Framework Decision 2002/584/JHA, Article 8 and Annex, as amended by Framework Decision 2009/299/JHA',
  notice: notOfficialEn('the Annex of Framework Decision 2002/584/JHA'),
  opening: 'This warrant is issued by a competent judicial authority. It requests that the person named below be arrested and surrendered for a criminal prosecution, or for the execution of a custodial sentence or detention order.',
  labels: {
    'e.offences': 'Offence',
    'g.seizeEvidence': 'Evidence',
    'g.seizeProceeds': 'Proceeds',
  },
  codes: {
    'd.appeared': { appeared: '1. The person appeared in person', not_appeared: '2. The person did not appear in person' },
  },
  statements: {
    'g.seizeEvidence': 'Property that may be needed as evidence is to be seized and handed over',
    'g.seizeProceeds': 'Property acquired by the requested person as a result of the offence is to be seized and handed over',
  },
  reasons: {
    'c.maxSentence': 'the warrant rests on a judgment',
    'c.imposedSentence': 'the warrant does not rest on a judgment',
    'c.remainingSentence': 'the warrant does not rest on a judgment',
    'd.appeared': 'the warrant does not rest on a judgment',
    'd.absenceGround': 'the warrant does not rest on a judgment given in absence',
    'd.absenceDate': 'no date of a summons or of service is asked for',
    'd.noRetrialReason': 'ground 3.3 does not apply',
    'd.retrialPeriodDays': 'ground 3.4 does not apply',
    'd.absenceExplanation': 'no ground is named that has to be explained',
    'e.nonListDescription': 'all offences are covered by I',
    'g.propertyDescription': 'no property is to be handed over',
    'h.lifeGuarantees': 'no life sentence is possible or imposed',
  },
  handling: always(PERSONAL),
};
