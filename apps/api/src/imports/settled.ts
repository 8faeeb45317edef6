import { ChoiceError, differenceId, takenOver, type FormDocumentLike } from '@comity/documents';
import { formDefinition, parseFormDocument, type FormDocument, type PaperChoice, type PaperTaken } from '@comity/domain';
import type { TakeOverBody } from '@comity/http-contract';
import { isoSeconds, sha256Hex } from '@comity/platform';
import { passes } from '../documents/intake-gate';
import { formProblem, Problem } from '../http/problem';
import { against, isBroken, type GivenPaper, type PaperRead } from './paper-reading';

/** A paper that a person has settled: nothing in it is open any more. */
export interface Settled extends PaperTaken {
  readonly filled: number;
}

/**
 * What is recorded of a paper: every warning with its reason, every difference with its choice.
 * @throws Problem 409 where a person must still say something, 422 where what was chosen is not possible
 */
export function settled(read: PaperRead, { name, bytes }: GivenPaper, order: TakeOverBody, known: FormDocumentLike | null): Settled {
  const { report, check, verification, withdrawn, addressedTo } = read;
  const because = passes(report, order.reason);
  if (isBroken(verification) && order.despite === undefined) throw new Problem(409, 'PAPER_NOT_INTACT', 'The check of this file found something broken: say in "despite" why it is taken over all the same.', { current: { findings: verification.findings } });
  if (withdrawn && order.despite === undefined) throw new Problem(409, 'PAPER_WITHDRAWN', `${withdrawn.by} withdrew this paper on ${withdrawn.on}: ask that authority what holds, or say in "despite" why it is taken over all the same.`, { params: withdrawn });
  if (addressedTo !== null && order.forUs !== true) throw new Problem(409, 'ADDRESSED_ELSEWHERE', `This paper is addressed to ${addressedTo}: read it, then confirm with "forUs" that it is taken over here.`, { params: { addressedTo } });
  if (check.pages === 'not-readable' && order.compared !== true) throw new Problem(409, 'PAGES_NOT_COMPARED', 'The pages of this file cannot be compared with its data here: read both, then say so with "compared".');
  const { filled, differences } = against(read, known);
  const document = chosen(() => takenOver(read.document, differences, order.choices, known));
  return {
    receivedAt: isoSeconds(order.receivedAt), channel: order.channel, filled: filled.length,
    content: { form: document.form, formVersion: formDefinition(document.form).version, lang: document.lang, values: document.values },
    choices: differences.map((difference): PaperChoice => {
      const { take, value } = order.choices.find((choice) => choice.difference === differenceId(difference))!;
      return { ...difference, take, ...(value === undefined ? {} : { value }) };
    }),
    paper: {
      name, mediaType: report.mediaType, size: bytes.length, pages: report.pages, sha256: sha256Hex(bytes), dataSha256: check.dataSha256,
      intake: report, because, verification, despite: order.despite ?? null,
    },
  };
}

function chosen(work: () => FormDocumentLike): FormDocument {
  try {
    const parsed = parseFormDocument(work());
    if (parsed.ok) return parsed.document;
    throw formProblem(parsed.errors.map(({ section, field, message }) => ({ section, field, message })));
  } catch (error) {
    if (error instanceof ChoiceError) throw new Problem(error.code === 'CHOICE_MISSING' ? 409 : 422, error.code, error.message, { params: { difference: error.difference } });
    throw error;
  }
}
