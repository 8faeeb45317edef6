import type { CommandPendingResponse, CommandResponse, DocumentResponse } from '@comity/http-contract';
import type { RequestCommand } from '@comity/domain';
import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { call } from './http';
import { Problem } from './problem';

const ASK_AGAIN_MS = 700;
const PATIENCE_MS = 60_000;

/** Sends a command and waits until it is decided. */
async function send(requestId: string, command: RequestCommand, key: string): Promise<CommandResponse> {
  return decided(await call<CommandResponse | CommandPendingResponse>(`/requests/${requestId}/commands`, { method: 'POST', body: command, key }));
}

/** Waits until a command that was taken is decided. @throws Problem as it was refused */
export async function decided(first: CommandResponse | CommandPendingResponse): Promise<CommandResponse> {
  let answer = first;
  const until = Date.now() + PATIENCE_MS;
  while (answer.outcome === 'pending') {
    if (Date.now() > until) throw new Problem(0, { code: 'STILL_PENDING', detail: 'This step is recorded and still under way. Look at the request again in a minute; sending it again does nothing twice.' });
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    answer = await call<CommandResponse | CommandPendingResponse>(`/commands/${answer.commandId}`);
  }
  return answer;
}

/** Everything that shows this request is read again. */
export async function readAgain(client: QueryClient, requestId: string): Promise<void> {
  const lists = ['requests', 'me', 'dashboard', 'escalations', 'notices'];
  await Promise.all([
    client.invalidateQueries({ queryKey: ['request', requestId] }),
    ...lists.map((name) => client.invalidateQueries({ queryKey: [name] })),
  ]);
}

/** One key an attempt: the same content keeps it, other content gets a new one, and so does the attempt after a success. */
export function useAttemptKey(): { readonly keyFor: (content: unknown) => string; readonly done: () => void } {
  const attempt = useRef<{ content: string; key: string } | null>(null);
  return {
    keyFor: (content) => {
      const text = JSON.stringify(content);
      if (attempt.current?.content !== text) attempt.current = { content: text, key: crypto.randomUUID() };
      return attempt.current.key;
    },
    done: () => { attempt.current = null; },
  };
}

export function useCommand(requestId: string) {
  const client = useQueryClient();
  const { keyFor, done } = useAttemptKey();
  return useMutation({
    mutationFn: (command: RequestCommand) => send(requestId, command, keyFor(command)),
    onSuccess: async () => {
      done();
      await readAgain(client, requestId);
    },
  });
}

/** @param more why it is added despite what was found in it; the name it had, where it is kept under another */
export function upload(requestId: string, file: File, kind: 'attachment' | 'answer', more: { readonly reason?: string | undefined; readonly fileName?: string } = {}): Promise<DocumentResponse> {
  const form = new FormData();
  form.append('kind', kind);
  for (const [name, value] of Object.entries(more)) if (value) form.append(name, value);
  form.append('file', file);
  return call<DocumentResponse>(`/requests/${requestId}/documents`, { method: 'POST', form, key: crypto.randomUUID() });
}
