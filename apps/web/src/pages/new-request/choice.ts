import type { CreateRequestBody } from '@comity/http-contract';
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
}

export function readChoice(data: FormData): Choice {
  const text = (name: string): string => String(data.get(name) ?? '').trim();
  return { form: text('form'), to: text('to'), caseId: text('caseId'), newCase: text('newCase'), lang: text('lang'), subject: text('subject') };
}

export function problemsOf({ form, to, caseId, newCase, lang }: Choice): readonly SummaryLine[] {
  return [
    ...(form ? [] : [{ field: 'kind', message: text.giveKind }]),
    ...(to ? [] : [{ field: 'to', message: text.giveAgency }]),
    ...(caseId || newCase ? [] : [{ field: 'case', message: text.giveCase }]),
    ...(lang ? [] : [{ field: 'lang', message: text.giveLanguage }]),
  ];
}

export const bodyOf = ({ form, to, caseId, newCase, lang, subject }: Choice): CreateRequestBody => ({
  form, to, lang, ...(caseId ? { caseId } : { case: newCase }), ...(subject ? { subject } : {}),
});
