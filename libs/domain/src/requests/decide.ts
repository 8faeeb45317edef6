import { commandRoles } from '../parties/roles';
import { machineCommands, type RequestCommand } from '../procedures/commands';
import { fitsForm, stageDefinition } from '../procedures/procedure';
import { refuse, type Decision, type Refused } from '../shared/decision';
import { decideClocks } from './decide-clocks';
import { decideCommon } from './decide-common';
import { decideIncoming } from './decide-incoming';
import { decideOutgoing } from './decide-outgoing';
import { decidePapers } from './decide-papers';
import { decideStandardDocuments } from './decide-standard-documents';
import type { Effects } from './effects';
import type { Facts } from './facts';
import type { RequestState } from './state';

/** Whether a command may happen now, and what it does. Pure: the same arguments give the same answer. */
export function decide(state: RequestState, command: RequestCommand, facts: Facts): Decision<Effects> {
  return notAllowed(state, command, facts)
    ?? decideCommon(state, command, facts)
    ?? decideStandardDocuments(command, facts)
    ?? decideClocks(command, facts)
    ?? decidePapers(state, command, facts)
    ?? (state.side === 'outgoing' ? decideOutgoing(state, command, facts) : decideIncoming(state, command, facts))
    ?? notHere(state, command);
}

function notAllowed(state: RequestState, command: RequestCommand, { actor }: Facts): Refused | null {
  const forMachines = (machineCommands as readonly string[]).includes(command.type);
  if (forMachines !== (actor.kind === 'machine')) {
    return refuse('NOT_FOR_PEOPLE', 'This step is taken by Comity itself.', { command: command.type });
  }
  const allowed = commandRoles[command.type];
  if (actor.kind === 'person' && !allowed.some((role) => actor.roles.includes(role))) {
    return refuse('ROLE_MISSING', `This step needs one of the roles: ${allowed.join(', ')}. An administrator of the agency grants roles.`, { command: command.type });
  }
  if (!stageDefinition(state.side, state.stage).commands.includes(command.type) || !fitsForm(command.type, state.form)) return notHere(state, command);
  return null;
}

function notHere(state: RequestState, command: RequestCommand): Refused {
  if (state.stage === 'closed') return refuse('REQUEST_CLOSED', 'The request is closed; nothing more can be done in it.', { command: command.type });
  const { status } = stageDefinition(state.side, state.stage);
  return refuse('NOT_AT_THIS_STAGE', `This step is not possible while the request is "${status}".`, { command: command.type, stage: state.stage });
}
