import { hasRight, type Role } from '@comity/domain';

/** The first screen of a person: what their role does first. */
export function homeOf(roles: readonly Role[]): string {
  if (roles.includes('supervisor') || roles.includes('head-of-authority')) return '/dashboard';
  if (roles.includes('prosecutor') || roles.includes('liaison-officer')) return '/desk';
  return readsCases(roles) ? '/requests' : '/admin/law-changes';
}

/** An administrator runs the installation and reads no cases. */
export const readsCases = (roles: readonly Role[]): boolean => hasRight(roles, 'request.read');

/** Pages that hold no case: those of the law and of the installation. */
export const holdsNoCase = (path: string): boolean => path === '/law' || /^\/(?:law|admin)\//.test(path);

/** Auditors look; the desk belongs to those who act. */
export const hasDesk = (roles: readonly Role[]): boolean => hasRight(roles, 'document.add');
