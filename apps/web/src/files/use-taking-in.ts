import { useState } from 'react';
import { Problem } from '../api/problem';

/** A file that waits for a person's yes. */
export interface Asked {
  readonly name: string;
  readonly findings: readonly string[];
  readonly give: (reason: string) => void;
  readonly leave: () => void;
}

/** Sends a file; where the server asks for a reason, waits for the person and sends it again with that. */
export function useTakingIn(): { readonly asked: Asked | undefined; readonly takeIn: <T>(name: string, send: (reason?: string) => Promise<T>) => Promise<T | undefined> } {
  const [asked, setAsked] = useState<readonly Asked[]>([]);
  const answered = (name: string, findings: readonly string[]): Promise<string | undefined> => new Promise((resolve) => {
    const end = (reason?: string): void => {
      setAsked((all) => all.filter((each) => each !== mine));
      resolve(reason);
    };
    const mine: Asked = { name, findings, give: (reason) => end(reason), leave: () => end() };
    setAsked((all) => [...all, mine]);
  });
  /** `undefined` where the person leaves the file out. */
  const takeIn = async <T,>(name: string, send: (reason?: string) => Promise<T>): Promise<T | undefined> => {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'FILE_NEEDS_REASON') throw error;
      const reason = await answered(name, error.fields.map(({ message }) => message));
      return reason === undefined ? undefined : send(reason);
    }
  };
  return { asked: asked[0], takeIn };
}
