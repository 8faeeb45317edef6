// One line for each file of cases; the spec runs all that stand here.
export { cases as coeBudapest185 } from './coe-budapest-185';
export { cases as coeExtradition24 } from './coe-extradition-24';
export { cases as coeExtraditionAp3209 } from './coe-extradition-ap3-209';
export { cases as coeExtraditionAp4212 } from './coe-extradition-ap4-212';
export { cases as coeMla30 } from './coe-mla-30';
export { cases as unUncac2003 } from './un-uncac-2003';
