import type { FindingResponse } from '@comity/http-contract';
import { Check } from 'lucide-react';
import type { FormContents } from '../../api/form-definition';
import { NotRecorded } from '../../components/not-recorded';
import { draftText } from '../../text/draft';
import { draftingText } from '../../text/drafting';
import { Declarations } from './declarations';
import type { DraftSaver, SaverState } from './draft-saver';
import { FindingEntry } from './finding-entry';

const weight: Readonly<Record<FindingResponse['level'], number>> = { block: 0, reason: 1, advice: 2 };

interface Props {
  readonly state: SaverState;
  readonly edit: DraftSaver['edit'];
  readonly form: FormContents;
  readonly goTo: (section: string, field: string) => void;
}

/** What the checks found, the heaviest first; each leads to its field and says who may waive it. */
export function ChecksPanel({ state, edit, form, goTo }: Props) {
  const { check } = state.saved;
  const findings = check.findings.toSorted((a, b) => weight[a.level] - weight[b.level]);
  const open = check.blocking + check.unanswered;
  // A declaration that nobody has answered yet stands above, as a box to tick.
  const unknown = check.notChecked.filter(({ needs }) => !needs.includes('declaration'));
  return (
    <section className="checks" aria-labelledby="checks-title">
      <h2 id="checks-title">{draftText.checks} <span className="count">{draftingText.checksOpen(open)}</span></h2>
      {findings.length > 0 && (
        <ul>
          {findings.map((finding) => (
            <FindingEntry
              key={`${finding.rule}${finding.section}${finding.field}${finding.message}`} finding={finding} form={form} goTo={goTo} reasons={state.content.reasons}
              onReason={(reasons) => edit({ reasons })}
            />
          ))}
        </ul>
      )}
      {open === 0 && <p className="checks__passed"><Check size={14} aria-hidden="true" /> {draftingText.passed}</p>}
      <NotRecorded notRecorded={check.notRecorded} />
      <Declarations asked={check.declarations} said={state.content.declarations} onChange={(declarations) => edit({ declarations })} />
      {unknown.length > 0 && <p className="muted small">{draftText.notChecked} <span className="mono hash">{[...new Set(unknown.map(({ rule }) => rule))].join(', ')}</span></p>}
      <p className="muted small checks__pack">{draftText.runAgain(check.packVersion)}</p>
    </section>
  );
}
