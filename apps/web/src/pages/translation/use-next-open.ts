import { useEffect, useRef, type RefObject } from 'react';
import { isFree } from '../../shell/single-keys';

/** Puts the focus in the next paragraph that is open; the key n does so too. @param list what holds the paragraphs */
export function useNextOpen(list: RefObject<HTMLElement | null>): () => void {
  const goOn = (): void => {
    const here = document.activeElement;
    const open = [...(list.current?.querySelectorAll<HTMLTextAreaElement>('textarea[data-open]') ?? [])].filter((each) => each !== here);
    const next = open.find((each) => here !== null && (here.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) ?? open[0];
    next?.focus();
    next?.scrollIntoView({ block: 'center' });
  };
  const current = useRef(goOn);
  useEffect(() => { current.current = goOn; });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'n' || !isFree(event)) return;
      event.preventDefault();
      current.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return goOn;
}
