import type { CommandPendingResponse, CommandResponse } from '@comity/http-contract';
import type { Response } from 'express';

/** 202 and where to ask again, while nothing has been decided. */
export function told<T extends CommandResponse | CommandPendingResponse>(answer: T, response: Response): T {
  if (answer.outcome === 'pending') response.status(202).location(`/api/commands/${answer.commandId}`);
  return answer;
}
