import { Button } from '@mantine/core';
import type { TrustPolicyResponse } from '@comity/http-contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMe } from '../../../api/hooks';
import { call } from '../../../api/http';
import { sentenceOf } from '../../../api/problem';
import { trustPolicies } from '../../../api/proof-queries';
import { Notice } from '../../../components/notice';
import { announce } from '../../../shell/announcer';
import { trustText as text } from '../../../text/proof';
import { calendarDay, moment } from '../../../time/format';

/** Whom it is about, its certificates, who said so, and what this person can do with it. */
export function Policy({ policy }: { readonly policy: TrustPolicyResponse }) {
  const { zone } = useMe();
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: (what: 'adopt' | 'end') => call<TrustPolicyResponse>(`/trust-policies/${policy.id}/${what}`, { method: 'POST', body: {} }),
    onSuccess: async (_answer, what) => { announce(what === 'adopt' ? text.adopted : text.ended); await client.invalidateQueries({ queryKey: trustPolicies.queryKey }); },
  });
  const { partner, state, certificates, from, to, note, proposed, adopted, ended, may } = policy;
  const whose = partner ? `${partner.code}, ${partner.name}` : text.forAll;
  const said = [text.proposedBy(proposed.by, moment(proposed.at, zone, true)), adopted && text.adoptedBy(adopted.by, moment(adopted.at, zone, true)), ended && text.endedBy(ended.by, moment(ended.at, zone, true))].filter((line) => line !== null);
  // Of what is proposed, only the person's own is not hers to adopt.
  const endWord = state !== 'proposed' ? text.end : may.includes('adopt') ? text.turnDown : text.withdraw;
  return (
    <article className="trust__policy" aria-label={`${whose}, ${text.from(calendarDay(from))}`}>
      <p className="trust__head"><span className="strong">{whose}</span> <span className={`tag tag--plain ${state === 'in-force' ? 'tag--done' : ''}`}>{text.states[state]}</span></p>
      <p className="muted">{text.from(calendarDay(from))}{to && ` ${text.until(calendarDay(to))}`}{policy.timeStampRequired && `. ${text.stampRequired}`}</p>
      <ul className="trust__certificates">
        {certificates.map(({ use, subject, issuer, validTo, sha256 }) => (
          <li key={`${use} ${sha256}`}>
            <p><span className="muted">{text.uses[use]}:</span> <bdi className="strong">{subject}</bdi></p>
            <p className="muted small">{text.issuer} <bdi>{issuer}</bdi>. {text.validTo} <bdi>{calendarDay(validTo)}</bdi></p>
            <p className="mono hash small">{text.fingerprint} {sha256}</p>
          </li>
        ))}
      </ul>
      <p><span className="muted">{text.note}:</span> {note}</p>
      <p className="muted small">{said.join('. ')}.</p>
      {act.error && <Notice tone="error" title={text.failed}><p>{sentenceOf(act.error)}</p></Notice>}
      {may.includes('adopt') && <p className="small">{text.compare}</p>}
      {may.length > 0 && (
        <div className="admin-acts">
          {may.includes('adopt') && <Button size="xs" variant="filled" loading={act.isPending} aria-label={text.actOf(text.adopt, whose, calendarDay(from))} onClick={() => act.mutate('adopt')}>{text.adopt}</Button>}
          {may.includes('end') && <Button size="xs" loading={act.isPending} aria-label={text.actOf(endWord, whose, calendarDay(from))} onClick={() => act.mutate('end')}>{endWord}</Button>}
        </div>
      )}
    </article>
  );
}
