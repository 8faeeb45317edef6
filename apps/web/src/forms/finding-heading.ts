import type { FindingResponse } from '@comity/http-contract';
import { draftText } from '../text/draft';

type Headed = Pick<FindingResponse, 'level' | 'reason' | 'section' | 'waivableBy'> & { readonly rule?: string };

/** How heavy a finding is; one that has its reason asks for none any more. */
export const levelOf = ({ level, reason, waivableBy }: Headed): string => (reason !== null && (level === 'reason' || waivableBy === 'author') ? draftText.reasonGiven : draftText.levels[level]);

/** What stands over a finding: the section and the field's own name, or that it is about the translation or the whole document; then how heavy it is. */
export const headingOf = (finding: Headed, label: string): string => (finding.section === '' ? draftText.headedWhole(finding.rule?.startsWith('TRN-') === true, levelOf(finding)) : draftText.headed(finding.section, label, levelOf(finding)));
