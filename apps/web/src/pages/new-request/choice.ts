import type { CreateRequestBody, RouteQuestionBody } from '@comity/http-contract';
import type { SummaryLine } from '../../components/error-summary';
import { newRequestText as text } from '../../text/new-request';

/** What the form says; empty where nothing was chosen. */
export interface Choice {
  readonly form: string;
  readonly to: string;
  readonly caseId: string;
  readonly newCase: string;
  readonly lang: string;
  readonly subject: string;
  readonly wayReason: string;
  /** The way that was picked on the page before. */
  readonly way?: { readonly id: string; readonly rank: number; readonly question: RouteQuestionBody };
}

export function readChoice(data: FormData): Choice {
  const text = (name: string): string => String(data.get(name) ?? '').trim();
  return { form: text('form'), to: text('to'), caseId: text('caseId'), newCase: text('newCase'), lang: text('lang'), subject: text('subject'), wayReason: text('wayReason') };
}

export function problemsOf({ form, to, caseId, newCase, lang, way, wayReason }: Choice): readonly SummaryLine[] {
  return [
    ...(way && way.rank > 1 && !wayReason ? [{ field: 'wayReason', message: text.giveWayReason }] : []),
    ...(form ? [] : [{ field: 'kind', message: text.giveKind }]),
    ...(to ? [] : [{ field: 'to', message: text.giveAgency }]),
    ...(caseId || newCase ? [] : [{ field: 'case', message: text.giveCase }]),
    ...(lang ? [] : [{ field: 'lang', message: text.giveLanguage }]),
  ];
}

export const bodyOf = ({ form, to, caseId, newCase, lang, subject, way, wayReason }: Choice): CreateRequestBody => ({
  form, to, lang, ...(caseId ? { caseId } : { case: newCase }), ...(subject ? { subject } : {}),
  ...(way ? { route: { question: way.question, id: way.id, ...(wayReason ? { reason: wayReason } : {}) } } : {}),
});
