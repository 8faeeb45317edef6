import { askedDeclarations } from './check-document';
import type { FormDocument, RuleLevel } from './document';
import { embeddedDocument } from './engine/embedded-document';
import { formDefinition } from './registry';
import { noParticipationRecords } from './rules/participation';
import { ruleKey, type Waiver } from './rules/rule';
import { subjectOf } from './rules/subject';

export interface DeclarationAsked {
  /** With its part: `GEN-07.b`. */
  readonly rule: string;
  /** `block` must be confirmed; `reason` is confirmed or answered with a reason. */
  readonly level: RuleLevel;
  /** Whole: it is understood without the form beside it. */
  readonly message: string;
  readonly waivable: Waiver;
}

/** The facts that a named person confirms before this document, and one inside it, is sent; each once. */
export function declarationsAsked(document: FormDocument): readonly DeclarationAsked[] {
  const subject = subjectOf(formDefinition(document.form), document, {}, noParticipationRecords);
  const own = askedDeclarations(subject).map((rule) => ({ rule: ruleKey(rule), level: rule.level, message: [rule.message, ...(rule.more === undefined ? [] : [rule.more])].join(' '), waivable: rule.waivable }));
  const inner = subject.fields.flatMap(({ field, value }) => {
    const embedded = field.embeds === undefined ? undefined : embeddedDocument(field.embeds, value);
    return embedded === undefined ? [] : declarationsAsked(embedded);
  });
  return [...new Map([...own, ...inner].map((asked) => [asked.rule, asked])).values()];
}
