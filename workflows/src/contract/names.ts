/** Names on the wire between client, workflows and worker. They are in recorded histories: never change one. */
export const workflowTypes = { outgoing: 'outgoingRequest', incoming: 'incomingRequest', installation: 'installation' } as const;
export const commandUpdateName = 'command';
export const stateQueryName = 'state';
export const rollOverSignalName = 'rollOver';

/** Id of the one workflow of a request. Ids are never encrypted, so it holds two ids and nothing else. */
export const requestWorkflowId = (agencyId: string, requestId: string): string => `request/${agencyId}/${requestId}`;

/** Id of the workflow whose presence says that this Temporal store is the one that this installation knows. */
export const installationWorkflowId = (taskQueue: string): string => `installation/${taskQueue}`;

/** Deliveries have a queue of their own: a slow channel must never take the places of the command lane. */
export const deliveryQueue = (taskQueue: string): string => `${taskQueue}-delivery`;
