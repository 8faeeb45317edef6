import { useEffect, useState } from 'react';

/** What was written and not saved, by person and paragraph: there again when its page is opened anew. */
const unsaved = new Map<string, string>();

/** The text written for a paragraph; null while it is as it was saved. */
export function useWritten(key: string): readonly [written: string | null, write: (text: string | null) => void] {
  const [written, setWritten] = useState<string | null>(unsaved.get(key) ?? null);
  const write = (text: string | null): void => {
    if (text === null) unsaved.delete(key); else unsaved.set(key, text);
    setWritten(text);
  };
  return [written, write];
}

/** The browser asks before it leaves the pages with something unsaved. */
export function useAskBeforeLeaving(): void {
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent): void => { if (unsaved.size > 0) event.preventDefault(); };
    window.addEventListener('beforeunload', leaving);
    return () => window.removeEventListener('beforeunload', leaving);
  }, []);
}
