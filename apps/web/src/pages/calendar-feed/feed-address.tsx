import { Button } from '@mantine/core';
import type { NewCalendarFeedResponse } from '@comity/http-contract';
import { useId, useState } from 'react';
import { announce } from '../../shell/announcer';
import { feedText as text } from '../../text/feed';

/** The address, this once. It lives in this page alone and is gone with it. */
export function FeedAddress({ made: { url } }: { readonly made: NewCalendarFeedResponse }) {
  const id = useId();
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    const words = await navigator.clipboard.writeText(url).then(() => text.copied, () => text.copyFailed);
    setSaid(words);
    announce(words);
  };
  return (
    <section className="feed__address" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{text.once}</h2>
      <p>{text.onceMore}</p>
      <label className="field-label" htmlFor={id}>{text.address}</label>
      <div className="feed__line">
        <input id={id} className="control mono" readOnly value={url} onFocus={({ currentTarget }) => currentTarget.select()} />
        <Button variant="filled" onClick={() => void copy()}>{text.copy}</Button>
      </div>
      {said && <p className="muted small">{said}</p>}
    </section>
  );
}
