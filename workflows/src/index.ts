export { installation } from './housekeeping/installation.workflow';
export { incomingRequest } from './incoming-request/incoming-request.workflow';
export { outgoingRequest } from './outgoing-request/outgoing-request.workflow';
