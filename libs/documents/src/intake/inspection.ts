import type { Budget } from './budget';
import { findingLevels, gravestFirst, type FileFact, type FindingCode, type FindingPlace, type IntakeFinding } from './finding';
import type { Kind } from './kind';
import type { IntakeLimits } from './limits';

/** A file as it is looked at: its name where it has one. */
export interface LookedAt {
  readonly name: string;
  readonly bytes: Buffer;
}

const MOST_OF_A_CODE = 10;
const MOST_FACTS = 200;
const LONGEST_VALUE = 300;

/** What everything that looks at a file shares: limits, and the list of what was found. */
export class Inspection {
  readonly #found: IntakeFinding[] = [];
  readonly #counts = new Map<FindingCode, number>();
  readonly #facts: FileFact[] = [];
  pages: number | null = null;
  entries = 0;

  constructor(readonly limits: IntakeLimits, readonly budget: Budget) {}

  /** Ten of a kind are told one by one, the others are counted: a file cannot drown its own findings. */
  find(code: FindingCode, params: IntakeFinding['params'] = {}, place: FindingPlace = {}): void {
    const before = this.#counts.get(code) ?? 0;
    this.#counts.set(code, before + 1);
    if (before < MOST_OF_A_CODE) this.#found.push({ code, level: findingLevels[code], params: printable(params), place: printablePlace(place) });
  }

  has(code: FindingCode): boolean {
    return this.#counts.has(code);
  }

  fact(group: FileFact['group'], name: string, value: string | number, inside: readonly string[] = []): void {
    const text = clean(String(value));
    if (text === '' || this.#facts.length >= MOST_FACTS) return;
    this.#facts.push({ group, name: clean(name), value: text, ...(inside.length > 0 ? { inside: inside.map(clean) } : {}) });
  }

  get facts(): readonly FileFact[] {
    return this.#facts;
  }

  /** The gravest first, and in the order of finding within a level. */
  get findings(): readonly IntakeFinding[] {
    const more = [...this.#counts].filter(([, count]) => count > MOST_OF_A_CODE)
      .map(([code, count]): IntakeFinding => ({ code: 'more-of-the-same', level: 'note', params: { of: code, count: count - MOST_OF_A_CODE }, place: {} }));
    return gravestFirst([...this.#found, ...more]);
  }
}

// What stands in a file is foreign text: direction and control characters would let it pose as something else.
const clean = (text: string): string => {
  const plain = text.slice(0, LONGEST_VALUE * 2).replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\ufffd]+/gu, ' ').trim();
  return plain.length > LONGEST_VALUE ? `${plain.slice(0, LONGEST_VALUE).replace(/\p{Cs}/gu, '')}…` : plain;
};

const printable = (params: IntakeFinding['params']): IntakeFinding['params'] =>
  Object.fromEntries(Object.entries(params).map(([key, value]) => [key, typeof value === 'string' ? clean(value) : value]));

const printablePlace = ({ inside, ...place }: FindingPlace): FindingPlace => (inside && inside.length > 0 ? { ...place, inside: inside.map(clean) } : place);

/** Looks at a file inside a file; `container` says what it is in. */
export type LookInside = (file: LookedAt, inside: readonly string[], container: 'pdf' | 'archive' | 'office') => Promise<Kind>;
