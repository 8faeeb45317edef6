/** What one check of the doctor found. */
export interface Finding {
  readonly check: string;
  readonly status: 'ok' | 'problem' | 'not-checked';
  readonly says: string;
  /** What to do about a problem. */
  readonly todo?: string;
}

export const ok = (check: string, says: string): Finding => ({ check, status: 'ok', says });
export const problem = (check: string, says: string, todo: string): Finding => ({ check, status: 'problem', says, todo });
export const notChecked = (check: string, says: string): Finding => ({ check, status: 'not-checked', says });
