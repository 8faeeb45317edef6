import { groundWords, hasRight } from '@comity/domain';
import type { CheckSuggestionResponse } from '@comity/http-contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMe } from '../../../api/hooks';
import { Link, useGo } from '../../../components/link';
import { countryName } from '../../../forms/codes';
import { checksText as text } from '../../../text/checks';
import { moment } from '../../../time/format';
import { DealtWith } from './dealt-with';
import { DismissDialog } from './dismiss-dialog';

/** Requests that came back: each is made into a check, or set aside with a reason. */
export function SuggestionList({ suggestions }: { readonly suggestions: readonly CheckSuggestionResponse[] }) {
  const { roles, zone } = useMe();
  const go = useGo();
  const [aside, setAside] = useState<CheckSuggestionResponse | null>(null);
  const open = suggestions.filter(({ state }) => state === 'open');
  return (
    <section aria-labelledby="suggestions-title" className="admin-section">
      <h2 id="suggestions-title">{text.suggestions}</h2>
      {open.length === 0 ? <p className="muted small">{text.suggestionsNone}</p> : (
        <ul className="admin-lines" aria-label={text.suggestionTable}>
          {open.map((one) => (
            <li key={one.id}>
              <span>
                <span className="strong">{text.steps[one.step]}</span>{groundOf(one) && `, ${groundOf(one)}`}<br />
                {hasRight(roles, 'request.read') ? <Link className="link mono" to={`/requests/${one.reference}`}>{one.reference}</Link> : <span className="mono">{one.reference}</span>}
                <span className="muted">, {countryName(one.requestedState)}, <bdi>{moment(one.at, zone, true)}</bdi></span>
              </span>
              {hasRight(roles, 'check.propose') && (
                <span className="admin-acts">
                  <Button size="xs" variant="filled" onClick={() => go(`/admin/checks/new?from=${one.id}`)}>{text.make}<span className="vh">: {one.reference}</span></Button>
                  <Button size="xs" onClick={() => setAside(one)}>{text.dismiss}<span className="vh">: {one.reference}</span></Button>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <DealtWith suggestions={suggestions.filter(({ state }) => state !== 'open')} />
      {aside && <DismissDialog suggestion={aside} close={() => setAside(null)} />}
    </section>
  );
}

const words: Readonly<Record<string, string>> = groundWords;
const groundOf = ({ code }: CheckSuggestionResponse): string => (code === null ? '' : (words[code] ?? code));
