import { CircleHelp, Info, OctagonAlert, type LucideIcon } from 'lucide-react';
import type { FindingResponse } from '@comity/http-contract';
import { levelOf } from './finding-heading';

const icons: Readonly<Record<FindingResponse['level'], LucideIcon>> = { block: OctagonAlert, reason: CircleHelp, advice: Info };

interface Props { readonly id: string; readonly findings: readonly FindingResponse[]; readonly problem?: string | undefined }

/** What is wrong with a field, under it: icon, level, sentence and rule. */
export function FieldFindings({ id, findings, problem }: Props) {
  if (findings.length === 0 && problem === undefined) return null;
  return (
    <div id={id} className="findings">
      {problem !== undefined && <p className="finding finding--block"><OctagonAlert size={14} aria-hidden="true" /><span>{problem}</span></p>}
      {findings.map((finding) => <Finding key={`${finding.rule}${finding.message}`} finding={finding} />)}
    </div>
  );
}

function Finding({ finding }: { readonly finding: FindingResponse }) {
  const { rule, level, message } = finding;
  const Icon = icons[level];
  return (
    <p className={`finding finding--${level}`}>
      <Icon size={14} aria-hidden="true" />
      <span><span className="finding__level">{levelOf(finding)}:</span> {message} <span className="finding__rule">{rule}</span></span>
    </p>
  );
}
