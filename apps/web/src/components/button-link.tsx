import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from './link';

/** Leads somewhere but weighs as much as a button. */
export function ButtonLink({ to, children, ...rest }: ButtonProps & { readonly to: string; readonly children: ReactNode }) {
  return <Button {...rest} renderRoot={(props: Record<string, unknown>) => <Link {...props} to={to} />}>{children}</Button>;
}
