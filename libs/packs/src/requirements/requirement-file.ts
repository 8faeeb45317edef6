import type { RecordedRequirement } from '@comity/domain';

type Omitted = 'requestedState' | 'measures' | 'channels' | 'instruments' | 'forms' | 'from' | 'until' | 'waivable' | 'note';
/** Each member of the union for itself, so that what a kind asks stays with it. */
type Loosely<T> = T extends RecordedRequirement ? Omit<T, Omitted> & Partial<Pick<T, Omitted>> & { readonly places?: readonly unknown[] } : never;

/** A requirement as a file of the pack has it: what is absent is asked of all, and has no day on which it began or ended. */
export type RequirementRow = Loosely<RecordedRequirement>;

export interface RequirementFile {
  /** Day on which all of it was checked. */
  readonly asOf: string;
  readonly requirements: readonly RequirementRow[];
}

export const requirementsOf = ({ requirements }: RequirementFile): readonly RecordedRequirement[] => requirements.map(requirementOf);

function requirementOf(row: RequirementRow): RecordedRequirement {
  const whole = {
    requestedState: 'any', measures: 'any', channels: 'any', instruments: 'any', forms: 'any', from: null, until: null, waivable: null, note: null,
    ...(row.kind === 'channel' ? { places: [] } : {}), ...row,
  };
  return whole as RecordedRequirement;
}
