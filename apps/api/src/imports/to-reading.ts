import { differenceId, findingText, type Supplement } from '@comity/documents';
import { formDefinition, isRequestFormId, type Finding } from '@comity/domain';
import type { ImportReadingResponse } from '@comity/http-contract';
import { toVerification } from '../proof/to-verification';
import { choicesOf, type GivenPaper, type PaperRead } from './paper-reading';
import { referenceIn } from './reference-in';

interface Told {
  readonly given: GivenPaper;
  readonly read: PaperRead;
  readonly supplement: Supplement;
  readonly findings: readonly Finding[];
  readonly suggested: string | null;
  readonly registered: ImportReadingResponse['registered'];
  readonly at: string;
}

export function toReading({ given, read, supplement, findings, suggested, registered, at }: Told): ImportReadingResponse {
  const { report, check, document, facts, verification, withdrawn, addressedTo } = read;
  return {
    file: {
      name: given.name, size: given.bytes.length, pages: report.pages, sha256: verification.sha256, needsReason: report.findings.some(({ level }) => level === 'warn'),
      findings: report.findings.flatMap((finding) => (finding.level === 'refuse' ? [] : [{ code: finding.code, level: finding.level, text: findingText(finding) }])),
    },
    document: { form: document.form, title: formDefinition(document.form).title, lang: document.lang, values: document.values },
    dataSha256: check.dataSha256, omitted: check.omitted, pages: check.pages,
    differences: supplement.differences.map((difference) => ({ id: differenceId(difference), ...difference, take: choicesOf(difference) })),
    filled: supplement.filled.map(({ section, field, value }) => ({ section, field, value })),
    findings: findings.map(({ rule, level, section, field, message }) => ({ rule, level, section, field, message })),
    verification: toVerification(verification, { at, kept: false, withdrawn: withdrawn !== null }), withdrawn, addressedTo,
    sender: { name: facts.author ?? null, reference: referenceIn(document) ?? null, suggested },
    registered, opensRequest: isRequestFormId(document.form),
  };
}
