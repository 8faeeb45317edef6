import type { CheckResult, Finding } from './document';
import type { checkDocument } from './check-document';
import { TOO_LONG } from './check-length';
import { UNPRINTABLE } from './check-printable';
import { embeddedDocument } from './engine/embedded-document';
import type { FieldPlace } from './engine/walk';
import type { Subject } from './rules/subject';

const ofTexts: readonly string[] = [UNPRINTABLE, TOO_LONG];

type Part = Pick<CheckResult, 'findings' | 'notChecked'>;

/** Rules of a letter that the form around it asks in its own words: inside `MODEL_MLA_EEVIDENCE`, GEN-14 asks what MLA-07 would. */
const askedOutside: Readonly<Record<string, readonly string[]>> = { MODEL_MLA_EEVIDENCE: ['MLA-07'] };

/** Documents inside fields are checked as documents of their own form, with the same context; findings point into them. */
export function checkEmbedded(subject: Subject, check: typeof checkDocument): Part {
  const parts = subject.fields.map((place) => checkInner(place, subject, check)).filter((part) => part !== undefined);
  return { findings: parts.flatMap(({ findings }) => findings), notChecked: parts.flatMap(({ notChecked }) => notChecked) };
}

function checkInner(place: FieldPlace, { form, context, participation }: Subject, check: typeof checkDocument): Part | undefined {
  const inner = place.field.embeds === undefined ? undefined : embeddedDocument(place.field.embeds, place.value);
  if (inner === undefined) return undefined;
  const { findings, notChecked } = check(inner, context, participation);
  // Its texts are looked at with those of the document around it.
  const left = findings.filter(({ rule }) => !ofTexts.includes(rule) && !(askedOutside[form.id] ?? []).includes(rule));
  return { findings: left.map((finding) => within(place, finding)), notChecked };
}

function within({ section, pointer }: FieldPlace, finding: Finding): Finding {
  const inner = finding.section === '' ? '' : `/values/${finding.section}`;
  return { ...finding, section, field: `${pointer}${inner}${finding.field}` };
}
