import { readPackJson } from './pack-folder';

export interface State {
  /** English. */
  readonly name: string;
  /** IANA zones, the one of the seat of government first. None for uninhabited islands. */
  readonly zones: readonly string[];
  /** In use without being assigned by ISO: Kosovo. */
  readonly userAssigned?: true;
}

let states: Readonly<Record<string, State>> | undefined;

function all(): Readonly<Record<string, State>> {
  states ??= readPackJson<Record<string, State>>('states.json');
  return states;
}

/** Codes of ISO 3166-1 (alpha-2) and Kosovo's, in order. */
export function stateCodes(): readonly string[] {
  return Object.keys(all());
}

export function knowsState(code: string): boolean {
  return Object.hasOwn(all(), code);
}

export function stateNamed(code: string): State | null {
  return knowsState(code) ? all()[code]! : null;
}
