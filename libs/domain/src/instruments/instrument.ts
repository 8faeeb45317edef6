import type { FormId } from '../forms';

/** A number of days that the text itself sets. */
export interface Limit {
  readonly id: string;
  readonly kind: 'max' | 'min';
  readonly article: string;
  readonly days: number;
  readonly owedBy: 'requested-party' | 'requesting-party';
  readonly startEvent: string;
  readonly must: string;
  readonly verified: boolean;
}

/** A treaty or law that requests can rest on. */
export interface Instrument {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly citation: string;
  readonly forms: readonly FormId[];
  readonly groundsForRefusal: Readonly<Record<FormId, readonly string[]>>;
  readonly limits: Readonly<Record<string, Limit>>;
}

/** Sentences of the coded grounds for refusal, with the article. */
export const groundLabels: Readonly<Record<string, string>> = {
  political_offence: 'Political offence (Art. 27(4)(a))',
  sovereignty_security_public_order: 'Sovereignty, security, public order or other essential interests (Art. 27(4)(b))',
  domestic_law_ground: 'Ground of domestic law or of the applicable treaty (Art. 25(4))',
  dual_criminality: 'Dual criminality (Arts 25(5), 29(4))',
};
