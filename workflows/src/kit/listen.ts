import { defineQuery, defineSignal, defineUpdate, setHandler, workflowInfo } from '@temporalio/workflow';
import { commandUpdateName, rollOverSignalName, stateQueryName, type CommandRef, type CommandResult, type LaneState } from '../contract';
import { checkShape } from './command-shape';
import type { RequestLane } from './request-lane';

const commandUpdate = defineUpdate<CommandResult, [CommandRef]>(commandUpdateName);
const stateQuery = defineQuery<LaneState | null>(stateQueryName);
const rollOverSignal = defineSignal(rollOverSignalName);

/**
 * Sets the handlers; call it before any `await`, because an Update that finds no handler is rejected.
 * @returns whether the run should be left for a new one.
 */
export function listen(lane: RequestLane): () => boolean {
  let rollOverAsked = false;
  setHandler(stateQuery, () => lane.peek);
  setHandler(rollOverSignal, () => { rollOverAsked = true; });
  setHandler(commandUpdate, (command) => lane.execute(command), { validator: checkShape });
  return () => rollOverAsked || workflowInfo().continueAsNewSuggested;
}
