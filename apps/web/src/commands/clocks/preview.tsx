import { Button } from '@mantine/core';
import type { ClockQuestion } from '@comity/domain';
import { sentenceOf } from '../../api/problem';
import { Notice } from '../../components/notice';
import { stepText as text } from '../../text/clock-steps';
import { Computed } from '../../why/computed';
import { usePreview } from '../../why/preview';

/** The date before it is saved. `question` gives null while something is missing. */
export function Preview({ question, zone }: { readonly question: () => ClockQuestion | null; readonly zone: string }) {
  const preview = usePreview();
  const ask = (): void => {
    const asked = question();
    preview.reset();
    if (asked) preview.mutate(asked);
  };
  return (
    <div className="steps__preview">
      <Button onClick={ask} loading={preview.isPending}>{text.preview}</Button>
      {preview.error && <Notice tone="error" title={text.previewFailed}><p>{sentenceOf(preview.error)}</p></Notice>}
      {preview.data && <Computed answer={preview.data} zone={zone} />}
    </div>
  );
}
