import { Field } from '../../components/field';
import { Notice } from '../../components/notice';
import { newRequestText as text } from '../../text/new-request';

/** The way that was picked among those offered, and why, where a better one is passed over. It is kept with the request. */
export function ChosenWay({ title, rank, error }: { readonly title: string; readonly rank: number; readonly error: string | undefined }) {
  return (
    <>
      <Notice tone="info" title={text.way(title)}><p>{text.wayKept}</p></Notice>
      <Field id="wayReason" label={text.wayReason} hint={rank > 1 ? text.wayReasonNeeded(rank) : text.wayReasonOptional} required={rank > 1} error={error}>
        {(wiring) => <textarea {...wiring} name="wayReason" rows={2} maxLength={2_000} />}
      </Field>
    </>
  );
}
