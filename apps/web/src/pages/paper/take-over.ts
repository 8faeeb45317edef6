import type { CommandPendingResponse, CommandResponse, ImportReadingResponse, RegisterPaperBody, RequestResponse, TakeOverBody } from '@comity/http-contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { decided, readAgain, useAttemptKey } from '../../api/commands';
import { call } from '../../api/http';

const withFile = (file: File, order?: object): FormData => {
  const form = new FormData();
  if (order) form.append('order', JSON.stringify(order));
  form.append('file', file);
  return form;
};

const placeOf = (into: string | undefined): string => (into === undefined ? '/imports' : `/requests/${into}/imports`);

/** Reads a paper; nothing is kept. @param into id of the request that it came to */
export const useReading = (into: string | undefined) =>
  useMutation({ mutationFn: (file: File) => call<ImportReadingResponse>(`${placeOf(into)}/check`, { method: 'POST', form: withFile(file) }) });

interface TakenOver {
  readonly file: File;
  readonly order: TakeOverBody | RegisterPaperBody;
}

/** Takes it over as the person has settled it, once. @returns the request */
export function useTakeOver(into: string | undefined) {
  const client = useQueryClient();
  const { keyFor, done } = useAttemptKey();
  return useMutation({
    mutationFn: async ({ file, order }: TakenOver): Promise<RequestResponse> => {
      const key = keyFor([order, file.name, file.size, file.lastModified]);
      const answer = await decided(await call<CommandResponse | CommandPendingResponse>(placeOf(into), { method: 'POST', form: withFile(file, order), key }));
      return call<RequestResponse>(`/requests/${answer.requestId}`);
    },
    onSuccess: async ({ id }) => {
      done();
      await readAgain(client, id);
    },
  });
}
