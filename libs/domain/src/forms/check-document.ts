import type { CheckContext, CheckResult, Finding, FormDocument, NotChecked } from './document';
import { checkEmbedded } from './check-embedded';
import { checkLanguage } from './check-language';
import { checkLength } from './check-length';
import { checkPrintable } from './check-printable';
import { formDefinition } from './registry';
import { noParticipationRecords, type ParticipationRecords } from './rules/participation';
import { rulesOf } from './rules/registry';
import { isStoodInFor, withoutReplaced, type Fired } from './rules/replacement';
import type { CheckedRule, DeclarationRule, Rule } from './rules/rule';
import { subjectOf, type Subject } from './rules/subject';

/**
 * Checks a document by the rules of its form. Pure: what is not in the document comes in `context`, what the country records
 * say in `participation`. A rule whose context is absent is named in `notChecked` and does not count.
 *
 * @throws UnknownFormError for a form that is not defined
 */
export function checkDocument(
  document: FormDocument,
  context: CheckContext = {},
  participation: ParticipationRecords = noParticipationRecords,
): CheckResult {
  const subject = subjectOf(formDefinition(document.form), document, context, participation);
  const rules = rulesOf(document.form);
  const fired = rules.flatMap((rule) => firings(rule, subject));
  const inner = checkEmbedded(subject, checkDocument);
  const findings = inFormOrder([...withoutReplaced(fired, rules).map(toFinding), ...inner.findings, ...checkLanguage(document), ...checkPrintable(document), ...checkLength(document)], subject);
  return {
    complete: findings.every(({ level }) => level !== 'block'),
    findings,
    notChecked: eachOnce([...rules.flatMap((rule) => notChecked(rule, rules, subject)), ...inner.notChecked]),
  };
}

/** A letter inside lacks the same context as the letter around it, and says so once. */
function eachOnce(all: readonly NotChecked[]): readonly NotChecked[] {
  return [...new Map(all.map((one) => [JSON.stringify([one.rule, one.needs]), one])).values()];
}

/** The declarations of the form that are asked for this document. */
export function askedDeclarations(subject: Subject): readonly DeclarationRule[] {
  const rules = rulesOf(subject.form.id);
  return rules.filter((rule) => rule.kind === 'declaration').filter((rule) => rule.asked(subject) && !isStoodInFor(rule, rules));
}

function firings(rule: Rule, subject: Subject): readonly Fired[] {
  if (rule.kind === 'declaration' || absentNeeds(rule, subject).length > 0) return [];
  return rule.fires(subject).map((spot) => ({ rule, spot }));
}

function absentNeeds({ needs = [] }: CheckedRule, { context }: Subject): readonly string[] {
  return needs.filter((need) => context[need] === undefined);
}

function notChecked(rule: Rule, rules: readonly Rule[], subject: Subject): readonly NotChecked[] {
  if (rule.kind === 'declaration') {
    return rule.asked(subject) && !isStoodInFor(rule, rules) ? [{ rule: rule.id, needs: ['declaration'] }] : [];
  }
  const needs = absentNeeds(rule, subject);
  return needs.length > 0 || rule.leftOpen?.(subject) === true ? [{ rule: rule.id, needs }] : [];
}

function toFinding({ rule, spot }: Fired): Finding {
  return { rule: rule.id, level: rule.level, section: spot.section, field: spot.field, message: followedBy(spot.message ?? rule.message, spot.more) };
}

const followedBy = (sentence: string, more: string | undefined): string => (more === undefined ? sentence : `${sentence} ${more}`);

function inFormOrder(findings: readonly Finding[], { form }: Subject): readonly Finding[] {
  const position = new Map(form.sections.map(({ id }, index) => [id, index]));
  const of = ({ section }: Finding) => position.get(section) ?? -1;
  return findings.toSorted((a, b) => of(a) - of(b));
}
