/** A box by which a person says that he has read something. */
export function Read({ id, label, read, onRead, error }: { readonly id: string; readonly label: string; readonly read: boolean; readonly onRead: (read: boolean) => void; readonly error: string | undefined }) {
  return (
    <div className="field">
      <label className="paper-choice__read"><input id={id} type="checkbox" checked={read} onChange={({ currentTarget }) => onRead(currentTarget.checked)} aria-invalid={error ? true : undefined} aria-describedby={error ? `${id}-error` : undefined} /> {label}</label>
      {error && <p className="field-error" id={`${id}-error`}>{error}</p>}
    </div>
  );
}
