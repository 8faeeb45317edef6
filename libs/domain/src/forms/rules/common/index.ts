import type { Rule } from '../rule';
import { gen01 } from './gen-01-required';
import { gen02a, gen02b } from './gen-02-two-states';
import { gen03 } from './gen-03-provisions';
import { gen04a } from './gen-04-dates-in-order';
import { gen04b } from './gen-04-future';
import { gen05a } from './gen-05-exact-time';
import { gen05b } from './gen-05-range-order';
import { gen06 } from './gen-06-language';
import { gen07b } from './gen-07-entitled';
import { gen08 } from './gen-08-reference';
import { gen09a, gen09b } from './gen-09-attachments';
import { gen10 } from './gen-10-child';
import { gen13 } from './gen-13-categories';
import { gen15 } from './gen-15-dual-criminality';
import { gen16 } from './gen-16-original-script';
import { gen19 } from './gen-19-material';
import { gen20 } from './gen-20-death-penalty';

/**
 * Rules that hold for every form. GEN-11, GEN-12 and GEN-14 look at fields of one form and are added by its own rules;
 * GEN-07.a and GEN-17 are carried out where requests are kept, GEN-18 where papers are made.
 */
export const commonRules: readonly Rule[] = [
  gen01, gen02a, gen02b, gen03, gen04a, gen04b, gen05a, gen05b, gen06, gen07b, gen08, gen09a, gen09b, gen10, gen13, gen15, gen16, gen19, gen20,
];
