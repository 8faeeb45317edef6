export { CommandDialog } from './command-dialog';
export { useFollowUp } from './use-follow-up';
