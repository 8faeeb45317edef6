import type { Measure } from '../forms/codes/measure-modules';
import type { FormDocument } from '../forms/document';
import type { AgencyCheckContent } from './agency-check';
import { formPractice } from './practice-of-form';

/** What happened to a request that may be worth a check: our own checker sent it back, or the other side did. */
export const suggestionSteps = ['returned', 'more-information', 'refused', 'partial'] as const;
export type SuggestionStep = (typeof suggestionSteps)[number];

/** A step that suggests a check. What was written about it stays in the narrative of the event. */
export interface SuggestionOrder {
  readonly step: SuggestionStep;
  /** Ground for refusal, where the other side named one. */
  readonly code: string | null;
}

export interface SuggestedFrom {
  readonly form: FormDocument['form'];
  readonly requestedState: string;
  readonly section: string | null;
}

/** A check to start from: the administrator chooses field and condition and writes the sentence. */
export function prefilledCheck({ form, requestedState, section }: SuggestedFrom): Omit<AgencyCheckContent, 'message'> {
  const measures: readonly Measure[] = formPractice[form]?.measures ?? [];
  return {
    requestedState, measure: measures.length === 1 ? measures[0]! : null, form, section: section ?? '', field: '',
    condition: { when: 'always' }, level: 'reason', waivable: 'author',
  };
}
