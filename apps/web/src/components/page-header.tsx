import { useEffect, useRef, type ReactNode } from 'react';

/** Eyebrow says what it is, h1 says which one, meta says where it stands; one primary action at the end. Takes the focus when the page changes.
 * `subject` stands second in the title of the window: the reference of a request. */
export function PageHeader({ eyebrow, title, meta, actions, subject, error = false }: { readonly eyebrow?: ReactNode; readonly title: string; readonly meta?: ReactNode; readonly actions?: ReactNode; readonly subject?: string | undefined; readonly error?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <header className="page-head">
      <title>{`${error ? 'Error: ' : ''}${[title, subject, 'Comity'].filter(Boolean).join(', ')}`}</title>
      {eyebrow && <p className="eyebrow">{eyebrow}</p>}
      <div className="page-head__line">
        <h1 tabIndex={-1} ref={heading}>{title}</h1>
        {actions && <div className="page-head__acts">{actions}</div>}
      </div>
      {meta && <div className="page-head__meta">{meta}</div>}
    </header>
  );
}
