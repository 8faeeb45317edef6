import { attachmentKindLabels, measureLabels, type AgencyCheckContent } from '@comity/domain';
import type { AgencyCheckResponse } from '@comity/http-contract';
import type { FormContents } from '../../../api/form-definition';
import { countryName } from '../../../forms/codes';
import { labelAt } from '../../../forms/label-at';
import { checksText as text, conditionWords } from '../../../text/checks';

/** `Check 3: say why the provider cannot be asked.` */
export const nameOfCheck = ({ number, content }: Pick<AgencyCheckResponse, 'number' | 'content'>): string => (content === null ? text.retirement(number) : `${text.check} ${number}: ${content.message}`);

/** Everything that a check says, term by term. */
export function factsOfCheck(content: AgencyCheckContent, form: FormContents | undefined): readonly (readonly [term: string, words: string])[] {
  const { requestedState, measure, section, field, condition, level, waivable, message } = content;
  const words = text.form;
  return [
    [words.message, message],
    [words.state, requestedState === null ? words.anyState : countryName(requestedState)],
    [words.measure, measure === null ? words.anyMeasure : measureLabels[measure]],
    [words.form, form?.title ?? content.form],
    [words.field, section === '' ? words.whole : form ? `${section}, ${labelAt(form, section, field)}` : `${section}${field}`],
    [words.when, conditionWords(condition, attachmentKindLabels)],
    [words.level, words.levels[level]],
    ...(level === 'advice' ? [] : [[words.waivable, waivable === null ? words.nobody : words[waivable]] as const]),
  ];
}
