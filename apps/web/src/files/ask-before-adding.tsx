import { Notice } from '../components/notice';
import { filesText } from '../text/files';
import { GiveReason } from './give-reason';
import type { Asked } from './use-taking-in';

/** What was found in a file, and the question whether it is added all the same. */
export function AskBeforeAdding({ asked, busy }: { readonly asked: Asked; readonly busy: boolean }) {
  return (
    <Notice tone="info" title={filesText.askTitle(asked.name)}>
      <p>{filesText.ask}</p>
      <ul className="files__found">{asked.findings.map((finding) => <li key={finding}>{finding}</li>)}</ul>
      <GiveReason label={filesText.reason} button={filesText.add} busy={busy} onGive={asked.give} onLeave={asked.leave} />
    </Notice>
  );
}
