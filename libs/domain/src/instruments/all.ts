import { coeBudapest185 } from './coe-budapest-185/instrument';
import { coeBudapestAp2224 } from './coe-budapest-ap2-224/instrument';
import { coeExtradition24 } from './coe-extradition-24/instrument';
import { coeExtraditionAp186 } from './coe-extradition-ap1-86/instrument';
import { coeExtraditionAp298 } from './coe-extradition-ap2-98/instrument';
import { coeExtraditionAp3209 } from './coe-extradition-ap3-209/instrument';
import { coeExtraditionAp4212 } from './coe-extradition-ap4-212/instrument';
import { coeMla30 } from './coe-mla-30/instrument';
import { coeIstanbul210 } from './coe-istanbul-210/instrument';
import { unCybercrime2024 } from './un-cybercrime-2024/instrument';
import { unUntoc2000 } from './un-untoc-2000/instrument';
import { unUncac2003 } from './un-uncac-2003/instrument';
import { unModelExtradition } from './un-model-extradition/instrument';
import { unModelMla } from './un-model-mla/instrument';
import { euEEvidence20231543 } from './eu-e-evidence-2023-1543/instrument';
import { euEio201441 } from './eu-eio-2014-41/instrument';
import { euEaw2002584 } from './eu-eaw-2002-584/instrument';
import { euMla2000 } from './eu-mla-2000/instrument';
import { euFreezing20181805 } from './eu-freezing-2018-1805/instrument';
import { euFreezing2003577 } from './eu-freezing-2003-577/instrument';
import { euInfoExchange2023977 } from './eu-info-exchange-2023-977/instrument';
import { euAttacks201340 } from './eu-attacks-2013-40/instrument';
import { euEpo201199 } from './eu-epo-2011-99/instrument';
import { euCivilProtection6062013 } from './eu-civil-protection-606-2013/instrument';
import { euSupervision2009829 } from './eu-supervision-2009-829/instrument';
import { euTransferProceedings20243011 } from './eu-transfer-proceedings-2024-3011/instrument';
import { euJit2002465 } from './eu-jit-2002-465/instrument';
import { euJurisdictionConflicts2009948 } from './eu-jurisdiction-conflicts-2009-948/instrument';
import { euEcris2009315 } from './eu-ecris-2009-315/instrument';
import { euPrisoners2008909 } from './eu-prisoners-2008-909/instrument';
import { euProbation2008947 } from './eu-probation-2008-947/instrument';
import { euDigitalJustice20232844 } from './eu-digital-justice-2023-2844/instrument';
import { euSimplifiedExtradition1995 } from './eu-simplified-extradition-1995/instrument';
import { eu1182 } from './eu-1182/instrument';
import { euUkTca2020 } from './eu-uk-tca-2020/instrument';
import { euUsExtradition2003 } from './eu-us-extradition-2003/instrument';
import { euUsMla2003 } from './eu-us-mla-2003/instrument';
import { usTitle18 } from './us-title-18/instrument';
import { usCloudAgreements } from './us-cloud-agreements/instrument';
import { usRule45 } from './us-rule-45/instrument';
import { ukExtraditionAct2003 } from './uk-extradition-act-2003/instrument';
import { ukCopo2019 } from './uk-copo-2019/instrument';
import { bilatUsNl } from './bilat-us-nl/instrument';
import { bilatUsCh } from './bilat-us-ch/instrument';
import { usChMla1973 } from './us-ch-mla-1973/instrument';
import { bilatUsIn } from './bilat-us-in/instrument';
import { bilatUsUk } from './bilat-us-uk/instrument';
import { bilatCaNl } from './bilat-ca-nl/instrument';
import { bilatCaCh } from './bilat-ca-ch/instrument';
import { bilatAuNl } from './bilat-au-nl/instrument';
import { bilatAuCh } from './bilat-au-ch/instrument';
import { bilatMxNl } from './bilat-mx-nl/instrument';
import { bilatSmNl } from './bilat-sm-nl/instrument';
import { benelux1962 } from './benelux-1962/instrument';
import { montevideo1933 } from './montevideo-1933/instrument';
import { ieExtradition1965 } from './ie-extradition-1965/instrument';
import { ieEaw2003 } from './ie-eaw-2003/instrument';
import { ieRetention2011 } from './ie-retention-2011/instrument';
import { nlSurrenderAct } from './nl-surrender-act/instrument';
import { ghCybersecurity2020 } from './gh-cybersecurity-2020/instrument';
import { caCriminalCode } from './ca-criminal-code/instrument';
import { commonwealthHarare } from './commonwealth-harare/instrument';
import { commonwealthLondon } from './commonwealth-london/instrument';
import { auMalabo2014 } from './au-malabo-2014/instrument';
import { ecowasMla1992 } from './ecowas-mla-1992/instrument';
import { ecowasExt1994 } from './ecowas-ext-1994/instrument';
import { arabIt2010 } from './arab-it-2010/instrument';
import { riyadh1983 } from './riyadh-1983/instrument';
import { aseanMlat2004 } from './asean-mlat-2004/instrument';
import { oasNassau1992 } from './oas-nassau-1992/instrument';
import { oasCaracas1981 } from './oas-caracas-1981/instrument';
import { sadcExtradition2002 } from './sadc-extradition-2002/instrument';
import { hagueChild1996 } from './hague-child-1996/instrument';
import type { Instrument } from './instrument';

/** Every instrument, in the order in which they are shown. */
export const instruments: readonly Instrument[] = [
  coeBudapest185, coeBudapestAp2224, coeExtradition24, coeExtraditionAp186, coeExtraditionAp298, coeExtraditionAp3209,
  coeExtraditionAp4212, coeMla30, coeIstanbul210,
  unCybercrime2024, unUntoc2000, unUncac2003, unModelExtradition, unModelMla,
  euEEvidence20231543, euEio201441, euEaw2002584, euMla2000, euFreezing20181805, euFreezing2003577, euInfoExchange2023977, euAttacks201340,
  euEpo201199, euCivilProtection6062013, euSupervision2009829, euTransferProceedings20243011, euJit2002465, euJurisdictionConflicts2009948,
  euEcris2009315, euPrisoners2008909, euProbation2008947, euDigitalJustice20232844, euSimplifiedExtradition1995, eu1182,
  euUkTca2020, euUsExtradition2003, euUsMla2003,
  usTitle18, usCloudAgreements, usRule45,
  ukExtraditionAct2003, ukCopo2019,
  bilatUsNl, bilatUsCh, usChMla1973, bilatUsIn, bilatUsUk, bilatCaNl, bilatCaCh, bilatAuNl, bilatAuCh, bilatMxNl, bilatSmNl, benelux1962,
  montevideo1933,
  ieExtradition1965, ieEaw2003, ieRetention2011, nlSurrenderAct, ghCybersecurity2020, caCriminalCode,
  commonwealthHarare, commonwealthLondon, auMalabo2014, ecowasMla1992, ecowasExt1994, arabIt2010, riyadh1983, aseanMlat2004, oasNassau1992,
  oasCaracas1981, sadcExtradition2002, hagueChild1996,
];
