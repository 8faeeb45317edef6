import type { RequestCommand } from '@comity/domain';
import { useCommand } from '../api/commands';

/**
 * Gives a command and goes on when it is accepted. The request is read again first, and the page that gave the command may
 * be gone by then: going on hangs on the answer, not on the page. A refusal stays in `error`.
 */
export function useGiving(requestId: string) {
  const command = useCommand(requestId);
  return {
    error: command.error,
    isPending: command.isPending,
    reset: command.reset,
    give: (given: RequestCommand, done: () => void): void => void command.mutateAsync(given).then(done, () => undefined),
  };
}
