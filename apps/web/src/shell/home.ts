import { hasRight, type Role } from '@comity/domain';

/** The first screen of a person: what their role does first. */
export function homeOf(roles: readonly Role[]): string {
  if (roles.includes('supervisor') || roles.includes('head-of-authority')) return '/dashboard';
  if (roles.includes('prosecutor') || roles.includes('liaison-officer')) return '/desk';
  return '/requests';
}

/** An administrator runs the installation and reads no cases. */
export const readsCases = (roles: readonly Role[]): boolean => hasRight(roles, 'request.read');

/** Auditors look; the desk belongs to those who act. */
export const hasDesk = (roles: readonly Role[]): boolean => hasRight(roles, 'document.add');
