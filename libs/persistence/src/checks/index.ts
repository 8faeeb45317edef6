export * from './agency-checks';
export * from './decide-check';
export * from './drafts-hit';
export { proposeCheck, type GivenCheck, type ProposingCheck } from './propose-check';
export * from './suggestions';
