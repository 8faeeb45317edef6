import type { DraftResponse, FindingResponse } from '@comity/http-contract';
import { CircleHelp, Info, OctagonAlert, type LucideIcon } from 'lucide-react';
import type { FormContents } from '../../api/form-definition';
import { FindingOrigin } from '../../components/finding-origin';
import { NotRecorded } from '../../components/not-recorded';
import { headingOf } from '../../forms/finding-heading';
import { labelAt } from '../../forms/label-at';
import { draftText } from '../../text/draft';
import { reviewText } from '../../text/reviewing';

const icons: Readonly<Record<FindingResponse['level'], LucideIcon>> = { block: OctagonAlert, reason: CircleHelp, advice: Info };
const looks: Readonly<Record<FindingResponse['level'], string>> = { block: 'blocks', reason: 'reason', advice: 'advice' };

/** The checks as the drafter left them: findings with the reasons given, and what was confirmed. */
export function ChecksReading({ draft, form }: { readonly draft: DraftResponse; readonly form: FormContents }) {
  const { check, declarations } = draft;
  return (
    <section className="checks" aria-labelledby="checks-title">
      <h2 id="checks-title">{reviewText.checks}</h2>
      {check.findings.length === 0 ? <p className="muted small">{reviewText.noFindings}</p> : <ul>{check.findings.map((finding, index) => <li key={index} className={`check check--${looks[finding.level]}`}><FindingReading finding={finding} form={form} /></li>)}</ul>}
      <NotRecorded notRecorded={check.notRecorded} />
      {check.declarations.length > 0 && (
        <>
          <h3 className="checks__sub">{reviewText.declarations}</h3>
          <ul>
            {check.declarations.map(({ rule, message }) => {
              const said = declarations[rule];
              return (
                <li key={rule} className="check">
                  <p>{message}</p>
                  <p className="check__meta"><span className="mono">{rule}</span>. {said === true ? reviewText.confirmed : typeof said === 'string' ? `${reviewText.insteadSaid}: ${said}` : reviewText.open}</p>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <p className="muted small checks__pack">{draftText.runAgain(check.packVersion)}</p>
    </section>
  );
}

function FindingReading({ finding, form }: { readonly finding: FindingResponse; readonly form: FormContents }) {
  const { rule, level, section, field, message, reason } = finding;
  const Icon = icons[level];
  return (
    <>
      <p className="check__level"><Icon size={14} aria-hidden="true" /> {headingOf(finding, labelAt(form, section, field))}</p>
      <p>{message}</p>
      <p className="check__meta"><span className="mono">{rule}</span></p>
      <FindingOrigin finding={finding} />
      {reason !== null && <p><span className="muted">{reviewText.reason}:</span> <span dir="auto">{reason}</span></p>}
    </>
  );
}
