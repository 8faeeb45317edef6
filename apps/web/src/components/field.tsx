import { OctagonAlert } from 'lucide-react';
import { useId, type ReactNode } from 'react';

interface Wiring { readonly id: string; readonly 'aria-describedby'?: string; readonly 'aria-invalid'?: boolean; readonly 'aria-required'?: boolean; readonly className: string }

/** Label above, hint under the label, error under the field with an icon. */
export function Field({ label, hint, error, required = false, id, children }: { readonly label: string; readonly hint?: ReactNode; readonly error?: string | undefined; readonly required?: boolean; readonly id?: string; readonly children: (wiring: Wiring) => ReactNode }) {
  const own = useId();
  const name = id ?? own;
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label className="field-label" htmlFor={name}>{label}</label>
      {hint && <p className="field-hint" id={`${name}-hint`}>{hint}</p>}
      {children({ id: name, className: 'control', ...(described ? { 'aria-describedby': described } : {}), ...(error ? { 'aria-invalid': true } : {}), ...(required ? { 'aria-required': true } : {}) })}
      {error && <p className="field-error" id={`${name}-error`}><OctagonAlert size={14} aria-hidden="true" /> <span>{error}</span></p>}
    </div>
  );
}
