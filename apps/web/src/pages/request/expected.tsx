import { useQuery } from '@tanstack/react-query';
import { forecastOfRequest } from '../../api/law-queries';
import { requestText } from '../../text/request';

/** How long requests of this kind took, as two ranges and never as one date; below it what that means for this one. */
export function Expected({ id }: { readonly id: string }) {
  const { data } = useQuery(forecastOfRequest(id));
  if (!data?.remaining) return null;
  return (
    <section aria-labelledby="expected">
      <h2 id="expected">{requestText.expected}</h2>
      <p>{data.remaining.enough ? data.remaining.text : data.past.text}</p>
      {data.remaining.enough && <p className="muted small">{data.past.text}</p>}
    </section>
  );
}
