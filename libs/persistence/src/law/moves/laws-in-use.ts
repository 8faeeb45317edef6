import type { LawChangeContent } from '@comity/domain';
import type { AgencyTransaction } from '../../database';
import type { AdoptedLaw } from '../assemble-law';
import { withRulesOf } from '../law-of-request';

/** What a request of one rules version counts under, before a change and after it. */
export interface LawPair {
  readonly before: AdoptedLaw;
  readonly after: AdoptedLaw;
}

/**
 * The law of each rules version that open clocks were started under. New rules are held against a clock only to show
 * what they would do: no limit says today that it reaches requests that run already.
 */
export class LawsInUse {
  private readonly known = new Map<string, Promise<LawPair>>();

  constructor(private readonly tx: AgencyTransaction, private readonly before: AdoptedLaw, private readonly after: AdoptedLaw, private readonly kind: LawChangeContent['kind']) {}

  of(rulesVersion: string): Promise<LawPair> {
    const known = this.known.get(rulesVersion) ?? this.pair(rulesVersion);
    this.known.set(rulesVersion, known);
    return known;
  }

  private async pair(rulesVersion: string): Promise<LawPair> {
    const before = await withRulesOf(this.tx, this.before, rulesVersion);
    return { before, after: this.kind === 'rule-pack' ? this.after : await withRulesOf(this.tx, this.after, rulesVersion) };
  }
}
