import type { ChangeEvent } from '@comity/http-contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { deviceDifference } from '../time/now';
import { readAgain } from './commands';

const LOST_AFTER_MS = 6_000;

/** Listens for changes of our requests while `on`. @returns when the stream was lost, or null while it is open */
export function useChanges(on: boolean): string | null {
  const client = useQueryClient();
  const [lostAt, setLostAt] = useState<string | null>(null);
  useEffect(() => {
    if (!on) return undefined;
    const stream = new EventSource('/api/stream');
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wasLost = false;
    stream.onopen = () => {
      clearTimeout(timer);
      timer = undefined;
      setLostAt(null);
      // Changes may have passed unseen meanwhile.
      if (wasLost) void client.invalidateQueries();
      wasLost = false;
    };
    stream.onerror = () => {
      wasLost = true;
      const at = new Date(Date.now() + deviceDifference()).toISOString();
      timer ??= setTimeout(() => setLostAt(at), LOST_AFTER_MS);
    };
    const changed = (event: MessageEvent<string>): void => {
      const { requestId } = JSON.parse(event.data) as ChangeEvent;
      void readAgain(client, requestId);
    };
    stream.addEventListener('change', changed);
    stream.addEventListener('message', changed);
    return () => {
      clearTimeout(timer);
      stream.close();
    };
  }, [client, on]);
  return lostAt;
}
