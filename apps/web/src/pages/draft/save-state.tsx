import { CloudOff } from 'lucide-react';
import { useMe } from '../../api/hooks';
import { draftText } from '../../text/draft';
import { draftingText } from '../../text/drafting';
import { time, zoneName } from '../../time/format';
import type { SaverState } from './draft-saver';

/** "Draft 4, saved 14:02 CET"; otherwise what stands between the text and the server. Only that is announced. */
export function SaveState({ state: { status, saved } }: { readonly state: SaverState }) {
  const { zone } = useMe();
  const at = `${time(saved.savedAt, zone)}\u00a0${zoneName(saved.savedAt, zone, true)}`;
  const words = status === 'saved' ? draftText.saved(saved.version, at) : draftingText.saveStates[status];
  const bad = status === 'failed' || status === 'refused' || status === 'conflict';
  return (
    <span role="status" aria-live={bad ? 'polite' : 'off'} className={bad ? 'save-state save-state--bad' : 'save-state'}>{bad && <CloudOff size={14} aria-hidden="true" />}{words}</span>
  );
}
