import type { WorkingStep } from '../clock-question';
import type { StepCode } from '../steps';

/** Collects the working and the doubts of one answer. */
export class Working {
  readonly steps: WorkingStep[] = [];
  readonly doubts: { readonly code: string; readonly params: Readonly<Record<string, string | number>> }[] = [];

  add(step: StepCode, params: Readonly<Record<string, string | number>>, basis: string): void {
    this.steps.push({ step, params, basis });
  }

  doubt(code: string, params: Readonly<Record<string, string | number>> = {}): void {
    if (!this.doubts.some((known) => known.code === code && JSON.stringify(known.params) === JSON.stringify(params))) this.doubts.push({ code, params });
  }
}
