import { useRouter } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: string;
  readonly children?: ReactNode;
}

/** A link to one of our own pages: an ordinary anchor that opens in a new tab when asked to. */
export function Link({ to, children, onClick, ...rest }: Props) {
  const router = useRouter();
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.history.push(to);
  };
  return <a {...rest} href={to} onClick={follow}>{children}</a>;
}

/** Goes to an address of these pages. */
export function useGo(): (to: string, how?: { readonly replace?: boolean }) => void {
  const { history } = useRouter();
  return (to, { replace = false } = {}) => (replace ? history.replace(to) : history.push(to));
}
