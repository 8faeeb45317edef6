import type { VerdictWord } from '@comity/http-contract';
import { BadgeCheck, CircleHelp, CircleSlash, Fingerprint, TriangleAlert, type LucideIcon } from 'lucide-react';

/** The look of what vouches for a file; the words say it too. */
export const verdictIcons: Readonly<Record<VerdictWord, LucideIcon>> = { broken: TriangleAlert, withdrawn: CircleSlash, untrusted: CircleHelp, trusted: BadgeCheck, issued: Fingerprint, unsigned: CircleHelp };
