import { common } from './common';
import { councilOfEurope } from './council-of-europe';
import { letters } from './letters';
import { protectionAndEvidence } from './protection-and-evidence';
import type { BreakingRow } from './row';
import { surrenderAndProviders } from './surrender-and-providers';
import { union } from './union';

export type { BreakingRow };
export const breaking: readonly BreakingRow[] = [...common, ...councilOfEurope, ...letters, ...union, ...surrenderAndProviders, ...protectionAndEvidence];
