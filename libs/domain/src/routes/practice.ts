import type { Confidence } from '../instruments/limit';
import type { Circle } from './circles';
import { councilOfEurope } from './practice/council-of-europe';
import { europeanUnion } from './practice/european-union';
import { others } from './practice/others';

/** How requests under an instrument travel, unless a rule says otherwise. */
export interface Practice {
  /** Short name. */
  readonly name: string;
  readonly channel: string;
  readonly languages: string;
  readonly circle: Circle;
  /** States outside the circle can have joined. */
  readonly open?: boolean;
  readonly confidence: Confidence;
}

const all: Readonly<Record<string, Practice>> = { ...councilOfEurope, ...europeanUnion, ...others };

/** @throws Error for an instrument that no route uses: a rule names an id that is not there. */
export function practiceOf(instrument: string): Practice {
  const found = Object.hasOwn(all, instrument) ? all[instrument] : undefined;
  if (!found) throw new Error(`No channel and language are recorded for ${instrument}.`);
  return found;
}
