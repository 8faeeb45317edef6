import type { FindingResponse } from '@comity/http-contract';
import { useParams } from '@tanstack/react-router';
import { CircleHelp, Info, OctagonAlert, type LucideIcon } from 'lucide-react';
import { useId } from 'react';
import { useMe } from '../../api/hooks';
import type { FormContents } from '../../api/form-definition';
import { FindingOrigin } from '../../components/finding-origin';
import { Link } from '../../components/link';
import { headingOf } from '../../forms/finding-heading';
import { labelAt } from '../../forms/label-at';
import { useReference } from '../../shell/address';
import { draftText } from '../../text/draft';
import { draftingText } from '../../text/drafting';
import { translationText } from '../../text/translation';
import type { DraftContent } from './draft-saver';

const levels: Readonly<Record<FindingResponse['level'], { readonly icon: LucideIcon; readonly look: string }>> = {
  block: { icon: OctagonAlert, look: 'blocks' }, reason: { icon: CircleHelp, look: 'reason' }, advice: { icon: Info, look: 'advice' },
};

interface Props {
  readonly finding: FindingResponse;
  readonly form: FormContents;
  readonly goTo: (section: string, field: string) => void;
  readonly reasons: DraftContent['reasons'];
  readonly onReason: (reasons: DraftContent['reasons']) => void;
}

function waiver({ level, waivableBy }: FindingResponse): string {
  if (level === 'advice') return '';
  if (waivableBy === null) return draftText.nobodyWaives;
  return waivableBy === 'author' ? draftText.authorWaives : draftText.supervisorWaives;
}

export function FindingEntry({ finding, form, goTo, reasons, onReason }: Props) {
  const { rule, level, section, field, message, waivableBy } = finding;
  const { icon: Icon, look } = levels[level];
  const reference = useReference();
  const { id } = useParams({ strict: false }) as { readonly id?: string };
  const translation = `/requests/${reference}${id === undefined ? '' : `/standard-documents/${id}`}/translation`;
  const supervises = useMe().roles.includes('supervisor');
  const mayReason = level !== 'advice' && (waivableBy === 'author' || (waivableBy === 'supervisor' && supervises));
  return (
    <li className={`check check--${look}`}>
      <p className="check__level"><Icon size={14} aria-hidden="true" /> {headingOf(finding, labelAt(form, section, field))}</p>
      <p>{message}</p>
      <p className="check__meta"><span className="mono">{rule}</span>{waiver(finding) && `. ${waiver(finding)}`}</p>
      <FindingOrigin finding={finding} />
      {rule.startsWith('TRN-') && <Link className="link" to={`${translation}?show=${level === 'advice' ? 'all' : 'open'}`}>{translationText.toTranslation}</Link>}
      {section !== '' && <button type="button" className="link button-link" onClick={() => goTo(section, field)}>{draftingText.goTo(labelAt(form, section, field))}</button>}
      {mayReason && <ReasonBox finding={finding} reasons={reasons} onReason={onReason} />}
    </li>
  );
}

/** A reason belongs to this very finding; one given for the whole rule earlier is shown until it is replaced. */
function ReasonBox({ finding: { rule, section, field }, reasons, onReason }: Pick<Props, 'finding' | 'reasons' | 'onReason'>) {
  const id = useId();
  const key = `${rule}#${section}${field}`;
  const used = Object.hasOwn(reasons, key) || !Object.hasOwn(reasons, rule) ? key : rule;
  const change = (text: string): void => {
    const { [used]: _old, ...rest } = reasons;
    onReason(text === '' ? rest : { ...rest, [used]: text });
  };
  return (
    <div className="check__reason">
      <label className="field-label" htmlFor={id}>{draftingText.yourReason}<span className="vh"> {rule}</span></label>
      <textarea id={id} className="control" rows={2} maxLength={5000} value={reasons[used] ?? ''} onChange={({ currentTarget }) => change(currentTarget.value)} />
    </div>
  );
}
