// One line for each file of cases; the spec runs all that stand here.
export { cases as coeBudapest185 } from './coe-budapest-185';
export { cases as coeExtradition24 } from './coe-extradition-24';
export { cases as coeExtraditionAp3209 } from './coe-extradition-ap3-209';
export { cases as coeExtraditionAp4212 } from './coe-extradition-ap4-212';
export { cases as coeMla30 } from './coe-mla-30';
export { cases as unUncac2003 } from './un-uncac-2003';
export { cases as contract } from './contract';
export { cases as euEEvidence1 } from './eu-e-evidence-2023-1543-1';
export { cases as euEEvidence2 } from './eu-e-evidence-2023-1543-2';
export { cases as euEEvidence3 } from './eu-e-evidence-2023-1543-3';
export { cases as euEio } from './eu-eio-2014-41';
export { cases as euEaw } from './eu-eaw-2002-584';
export { cases as euMla2000 } from './eu-mla-2000';
export { cases as euFreezing1805 } from './eu-freezing-2018-1805';
export { cases as euFreezing577 } from './eu-freezing-2003-577';
