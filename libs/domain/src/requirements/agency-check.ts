import { attachmentKinds } from '../forms/codes/attachment-kinds';
import type { Measure } from '../forms/codes/measure-modules';
import { measures } from '../forms/codes/measures';
import type { Finding, FormDocument, RuleLevel } from '../forms/document';
import type { FormId } from '../forms/form-id';
import type { Waiver } from '../forms/rules/rule';
import { attachmentsOf, isReadableIn } from './languages';
import { fieldOfPlace, isWrittenAt, textAt, valueAt, type Place } from './places';
import type { CheckedDocument } from './question';
import type { RequirementContext } from './unmet';

export type AttachmentKind = keyof typeof attachmentKinds;
export const attachmentKindCodes = Object.keys(attachmentKinds) as readonly AttachmentKind[];
export const measureCodes = Object.keys(measures) as readonly Measure[];

/** When a check of an agency fires: a small closed vocabulary, so that everybody can read what it does. */
export const checkConditionKinds = ['field-missing', 'shorter-than', 'language-not-in', 'attachment-missing', 'more-than', 'always'] as const;
export type CheckConditionKind = (typeof checkConditionKinds)[number];

export type CheckCondition =
  | { readonly when: 'field-missing' | 'always' }
  /** Characters of the text, without spaces at its ends. */
  | { readonly when: 'shorter-than'; readonly length: number }
  | { readonly when: 'language-not-in'; readonly languages: readonly string[] }
  | { readonly when: 'attachment-missing'; readonly kind: AttachmentKind }
  /** A number, or how many entries a list has. */
  | { readonly when: 'more-than'; readonly most: number };

/** What an agency checks beside the rules of the form: learned from a request that came back. */
export interface AgencyCheckContent {
  /** The State that the document goes to; null: every State. */
  readonly requestedState: string | null;
  /** What is asked for, also by the request that an answer belongs to; null: every measure. */
  readonly measure: Measure | null;
  readonly form: FormId;
  /** Empty for what concerns the whole document. */
  readonly section: string;
  /** JSON pointer inside the section; empty for the whole section. */
  readonly field: string;
  readonly condition: CheckCondition;
  readonly level: RuleLevel;
  readonly waivable: Waiver;
  /** What to write, and why. */
  readonly message: string;
}

/** A check in force. */
export interface AgencyCheck {
  readonly number: number;
  readonly version: number;
  readonly content: AgencyCheckContent;
}

/** A finding of an agency's own check. */
export interface AgencyCheckFinding extends Finding {
  readonly waivableBy: Waiver;
  readonly check: { readonly number: number; readonly version: number };
}

/** `OWN-3`: numbers are the agency's own. */
export const agencyRule = (number: number): string => `OWN-${number}`;

/** Where the checks of an agency fire on a document. */
export function agencyCheckFindings(document: FormDocument, of: CheckedDocument, checks: readonly AgencyCheck[], context: RequirementContext = {}): readonly AgencyCheckFinding[] {
  return checks.filter(({ content }) => concerns(content, of) && fires(content, document, context)).map(({ number, version, content }) => ({
    rule: agencyRule(number), level: content.level, section: content.section, field: content.field, message: content.message,
    waivableBy: content.waivable, check: { number, version },
  }));
}

function concerns({ requestedState, measure, form }: AgencyCheckContent, of: CheckedDocument): boolean {
  return form === of.form && (requestedState === null || requestedState === of.requestedState) && (measure === null || of.measures.includes(measure));
}

function fires({ condition, section, field }: AgencyCheckContent, document: FormDocument, context: RequirementContext): boolean {
  const place: Place = { section, field };
  switch (condition.when) {
    case 'always': return true;
    case 'field-missing': return !isWrittenAt(document, place);
    // What is missing altogether is asked for by another check.
    case 'shorter-than': return isWrittenAt(document, place) && [...textAt(document, place).trim()].length < condition.length;
    case 'language-not-in': return !isReadableIn(condition.languages, document, attachmentsOf(document, context.attachments));
    case 'attachment-missing': return !attachmentsOf(document, context.attachments).some(({ kind }) => kind === condition.kind);
    case 'more-than': return amountAt(document, place) > condition.most;
  }
}

function amountAt(document: FormDocument, place: Place): number {
  const value = valueAt(document, place);
  if (typeof value === 'number') return value;
  return Array.isArray(value) ? value.length : 0;
}

/** Whether a condition looks at a field of the form, and at one that it can read. */
export function conditionFits({ condition, form, section, field }: Pick<AgencyCheckContent, 'condition' | 'form' | 'section' | 'field'>): boolean {
  const looked = fieldOfPlace(form, { section, field });
  switch (condition.when) {
    case 'field-missing': return looked !== undefined;
    case 'shorter-than': return looked !== undefined && ['text', 'longText', 'textOrList'].includes(looked.type);
    case 'more-than': return looked !== undefined && (looked.type === 'int' || looked.list === true);
    default: return true;
  }
}
