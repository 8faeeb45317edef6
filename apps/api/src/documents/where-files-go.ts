import { stageDefinition, type Side, type Stage } from '@comity/domain';
import { Problem } from '../http/problem';

// What is in check or signed must not change any more; later files travel with an answer, and so need a stage that has one.
const open: Readonly<Record<Side, { readonly kind: 'attachment' | 'answer'; readonly stages: readonly Stage[] }>> = {
  outgoing: { kind: 'attachment', stages: ['draft', 'returned', 'information-needed'] },
  incoming: { kind: 'answer', stages: ['acknowledged', 'information-asked', 'part-replied', 'withdrawal-received'] },
};

/** Whether a file may be added to a request now. @throws Problem 409 */
export function refuseWhereClosed(side: Side, stage: Stage, kind: 'attachment' | 'answer'): void {
  const { kind: fitting, stages } = open[side];
  if (kind !== fitting) throw new Problem(409, 'FILE_KIND_WRONG', `Files added to this request are of the kind "${fitting}".`, { params: { kind: fitting } });
  if (!stages.includes(stage)) throw new Problem(409, 'NOT_AT_THIS_STAGE', `Files cannot be added while the request is "${stageDefinition(side, stage).status}".`, { params: { stage } });
}
