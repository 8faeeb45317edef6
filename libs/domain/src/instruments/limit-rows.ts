import { limits as coeBudapest185 } from './coe-budapest-185/limits';
import { limits as coeBudapestAp2224 } from './coe-budapest-ap2-224/limits';
import { limits as coeExtradition24 } from './coe-extradition-24/limits';
import { limits as coeExtraditionAp3209 } from './coe-extradition-ap3-209/limits';
import { limits as coeExtraditionAp4212 } from './coe-extradition-ap4-212/limits';
import { limits as coeMla30 } from './coe-mla-30/limits';
import { limits as coeIstanbul210 } from './coe-istanbul-210/limits';
import { limits as unCybercrime2024 } from './un-cybercrime-2024/limits';
import { limits as unUncac2003 } from './un-uncac-2003/limits';
import { limits as unUntoc2000 } from './un-untoc-2000/limits';
import { limits as euEEvidence20231543 } from './eu-e-evidence-2023-1543/limits';
import { limits as euEio201441 } from './eu-eio-2014-41/limits';
import { limits as euEaw2002584 } from './eu-eaw-2002-584/limits';
import { limits as euMla2000 } from './eu-mla-2000/limits';
import { limits as euFreezing20181805 } from './eu-freezing-2018-1805/limits';
import { limits as euFreezing2003577 } from './eu-freezing-2003-577/limits';
import { limits as euInfoExchange2023977 } from './eu-info-exchange-2023-977/limits';
import { limits as euAttacks201340 } from './eu-attacks-2013-40/limits';
import { limits as euEpo201199 } from './eu-epo-2011-99/limits';
import { limits as euCivilProtection6062013 } from './eu-civil-protection-606-2013/limits';
import { limits as euSupervision2009829 } from './eu-supervision-2009-829/limits';
import { limits as euTransferProceedings20243011 } from './eu-transfer-proceedings-2024-3011/limits';
import { limits as euJit2002465 } from './eu-jit-2002-465/limits';
import { limits as euJurisdictionConflicts2009948 } from './eu-jurisdiction-conflicts-2009-948/limits';
import { limits as euEcris2009315 } from './eu-ecris-2009-315/limits';
import { limits as euPrisoners2008909 } from './eu-prisoners-2008-909/limits';
import { limits as euProbation2008947 } from './eu-probation-2008-947/limits';
import { limits as euUkTca2020 } from './eu-uk-tca-2020/limits';
import { limits as euUsExtradition2003 } from './eu-us-extradition-2003/limits';
import { limits as usTitle18 } from './us-title-18/limits';
import { limits as usRule45 } from './us-rule-45/limits';
import { limits as eu1182 } from './eu-1182/limits';
import { limits as ukExtraditionAct2003 } from './uk-extradition-act-2003/limits';
import { limits as ukCopo2019 } from './uk-copo-2019/limits';
import { limits as bilatUsNl } from './bilat-us-nl/limits';
import { limits as bilatUsCh } from './bilat-us-ch/limits';
import { limits as usChMla1973 } from './us-ch-mla-1973/limits';
import { limits as bilatUsIn } from './bilat-us-in/limits';
import { limits as bilatUsUk } from './bilat-us-uk/limits';
import { limits as bilatCaNl } from './bilat-ca-nl/limits';
import { limits as bilatCaCh } from './bilat-ca-ch/limits';
import { limits as bilatAuNl } from './bilat-au-nl/limits';
import { limits as bilatAuCh } from './bilat-au-ch/limits';
import { limits as bilatMxNl } from './bilat-mx-nl/limits';
import { limits as bilatSmNl } from './bilat-sm-nl/limits';
import { limits as benelux1962 } from './benelux-1962/limits';
import { limits as montevideo1933 } from './montevideo-1933/limits';
import { limits as ieExtradition1965 } from './ie-extradition-1965/limits';
import { limits as ieEaw2003 } from './ie-eaw-2003/limits';
import { limits as ieRetention2011 } from './ie-retention-2011/limits';
import { limits as nlSurrenderAct } from './nl-surrender-act/limits';
import { limits as ghCybersecurity2020 } from './gh-cybersecurity-2020/limits';
import { limits as caCriminalCode } from './ca-criminal-code/limits';
import { limits as auMalabo2014 } from './au-malabo-2014/limits';
import { limits as commonwealthHarare } from './commonwealth-harare/limits';
import { limits as commonwealthLondon } from './commonwealth-london/limits';
import { limits as ecowasExt1994 } from './ecowas-ext-1994/limits';
import { limits as arabIt2010 } from './arab-it-2010/limits';
import { limits as riyadh1983 } from './riyadh-1983/limits';
import { limits as sadcExtradition2002 } from './sadc-extradition-2002/limits';
import { limits as oasCaracas1981 } from './oas-caracas-1981/limits';
import type { LimitRow } from './limit';

/** Every time limit of every instrument: one row per number, and the duties without a number. */
export const limitRows: readonly LimitRow[] = [
  ...coeBudapest185,
  ...coeBudapestAp2224,
  ...coeExtradition24,
  ...coeExtraditionAp3209,
  ...coeExtraditionAp4212,
  ...coeMla30,
  ...coeIstanbul210,
  ...unCybercrime2024,
  ...unUncac2003,
  ...unUntoc2000,
  ...euEEvidence20231543,
  ...euEio201441,
  ...euEaw2002584,
  ...euMla2000,
  ...euFreezing20181805,
  ...euFreezing2003577,
  ...euInfoExchange2023977,
  ...euAttacks201340,
  ...euEpo201199,
  ...euCivilProtection6062013,
  ...euSupervision2009829,
  ...euTransferProceedings20243011,
  ...euJit2002465,
  ...euJurisdictionConflicts2009948,
  ...euEcris2009315,
  ...euPrisoners2008909,
  ...euProbation2008947,
  ...euUkTca2020,
  ...euUsExtradition2003,
  ...usTitle18,
  ...usRule45,
  ...eu1182,
  ...ukExtraditionAct2003,
  ...ukCopo2019,
  ...bilatUsNl,
  ...bilatUsCh,
  ...usChMla1973,
  ...bilatUsIn,
  ...bilatUsUk,
  ...bilatCaNl,
  ...bilatCaCh,
  ...bilatAuNl,
  ...bilatAuCh,
  ...bilatMxNl,
  ...bilatSmNl,
  ...benelux1962,
  ...montevideo1933,
  ...ieExtradition1965,
  ...ieEaw2003,
  ...ieRetention2011,
  ...nlSurrenderAct,
  ...ghCybersecurity2020,
  ...caCriminalCode,
  ...auMalabo2014,
  ...commonwealthHarare,
  ...commonwealthLondon,
  ...ecowasExt1994,
  ...arabIt2010,
  ...riyadh1983,
  ...sadcExtradition2002,
  ...oasCaracas1981,
];
