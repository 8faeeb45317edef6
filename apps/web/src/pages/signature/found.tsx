import type { SignatureResponse, VerificationResponse } from '@comity/http-contract';
import { useMe } from '../../api/hooks';
import { verdictIcons } from '../../components/verdict-icons';
import { proofText as text } from '../../text/proof';
import { moment } from '../../time/format';
import './signature-page.css';

/** What a check found, in words first: the verdict, what to know, then signature by signature. */
export function Found({ found }: { readonly found: VerificationResponse }) {
  const { zone } = useMe();
  const Icon = verdictIcons[found.verdict];
  const at = moment(found.at, zone);
  return (
    <div className="signatures">
      <section className={`signatures__verdict signatures__verdict--${found.verdict}`} aria-label={found.text}>
        <p className="strong"><Icon size={20} strokeWidth={2} aria-hidden="true" /> {found.text}</p>
        <p className="muted small">{found.kept ? text.kept(at) : text.now(at)}</p>
        {found.issued?.known && <p>{text.ownIssued}</p>}
        <p className="mono hash muted">{text.sha256} {found.sha256}</p>
      </section>
      <section aria-labelledby="findings-title">
        <h2 id="findings-title">{text.findings}</h2>
        {found.findings.length === 0 ? <p className="muted">{text.nothing}</p> : (
          <ul className="signatures__findings">
            {bySeverity(found.findings).map(({ code, level, signature, message }, n) => <li key={`${code}-${n}`}><span className={`signatures__level signatures__level--${level}`}>{text.levels[level]}</span> <span>{signature && <bdi className="strong">{signature}: </bdi>}{message}</span></li>)}
          </ul>
        )}
      </section>
      <section aria-labelledby="signatures-title">
        <h2 id="signatures-title">{text.signatures}</h2>
        {found.signatures.length === 0 ? <p className="muted">{text.none}</p> : <ol className="signatures__list">{found.signatures.map((one) => <li key={one.field}><OneSignature one={one} /></li>)}</ol>}
      </section>
    </div>
  );
}

function OneSignature({ one }: { readonly one: SignatureResponse }) {
  const { zone } = useMe();
  const { timeStamp, claimedAt, covers, qualified } = one;
  const time = timeStamp ? text.stamped(moment(timeStamp.at, zone), timeStamp.authority) : claimedAt ? text.said(moment(claimedAt, zone)) : text.noTime;
  return (
    <article aria-label={`${text.kinds[one.kind]} ${one.field}`}>
      <h3>{text.kinds[one.kind]} <bdi className="mono">{one.field}</bdi></h3>
      <p>{one.inWords}</p>
      <dl className="facts facts--wide">
        <dt>{text.signer}</dt><dd><bdi>{one.signer ?? '–'}</bdi></dd>
        <dt>{text.issuer}</dt><dd><bdi>{one.issuer ?? '–'}</bdi></dd>
        <dt>{text.trust}</dt><dd>{text.trusts[one.trust]}</dd>
        <dt>{text.qualified}</dt><dd>{qualified ? text.qualifiedFor[qualified] : text.notQualified}</dd>
        <dt>{text.time}</dt><dd><bdi>{time}</bdi></dd>
        <dt>{text.covers}</dt><dd>{covers.wholeFile ? text.coversAll(covers.of) : text.coversUpTo(covers.revision, covers.of)}</dd>
        {one.certificate && <><dt>{text.certificate}</dt><dd className="mono hash">{one.certificate}</dd></>}
      </dl>
      {one.addedAfterwards.length > 0 && (
        <>
          <p className="strong">{text.later}</p>
          <ul className="signatures__later">{one.addedAfterwards.map(({ revision, allowed, message }, n) => <li key={n} className={allowed ? '' : 'finding finding--block'}>{text.version(revision)}: {message} ({allowed ? text.laterAllowed : text.laterNot})</li>)}</ul>
        </>
      )}
    </article>
  );
}

const ORDER = { broken: 0, doubt: 1, note: 2 } as const;
const bySeverity = (findings: VerificationResponse['findings']): VerificationResponse['findings'] => [...findings].sort((a, b) => ORDER[a.level] - ORDER[b.level]);
