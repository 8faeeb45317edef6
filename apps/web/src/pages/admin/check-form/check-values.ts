import type { AgencyCheckContent, AttachmentKind, CheckCondition, CheckConditionKind, FormId, Measure } from '@comity/domain';
import { checksText } from '../../../text/checks';

const { give } = checksText.form;

/** What stands in the boxes of the page. */
export type CheckValues = Readonly<Record<'requestedState' | 'measure' | 'form' | 'section' | 'field' | 'when' | 'length' | 'languages' | 'kind' | 'most' | 'level' | 'waivable' | 'message', string>>;

export function valuesOf(content: Omit<AgencyCheckContent, 'message'> & { readonly message?: string }): CheckValues {
  const { requestedState, measure, form, section, field, condition, level, waivable, message = '' } = content;
  return {
    requestedState: requestedState ?? '', measure: measure ?? '', form, section, field, level, waivable: waivable ?? '', message, when: condition.when,
    length: condition.when === 'shorter-than' ? String(condition.length) : '', languages: condition.when === 'language-not-in' ? condition.languages.join(', ') : '',
    kind: condition.when === 'attachment-missing' ? condition.kind : 'order', most: condition.when === 'more-than' ? String(condition.most) : '',
  };
}

export function contentOf(values: CheckValues): AgencyCheckContent {
  const { requestedState, measure, form, section, field, level, waivable, message } = values;
  return {
    requestedState: requestedState || null, measure: (measure || null) as Measure | null, form: form as FormId, section, field: section === '' ? '' : field, condition: conditionOf(values),
    level: level as AgencyCheckContent['level'], waivable: level === 'advice' ? null : ((waivable || null) as AgencyCheckContent['waivable']), message: message.trim(),
  };
}

function conditionOf({ when, length, languages, kind, most }: CheckValues): CheckCondition {
  const chosen = when as CheckConditionKind;
  switch (chosen) {
    case 'shorter-than': return { when: chosen, length: Number(length) };
    case 'language-not-in': return { when: chosen, languages: languages.split(/[,\s]+/).filter(Boolean) };
    case 'attachment-missing': return { when: chosen, kind: kind as AttachmentKind };
    case 'more-than': return { when: chosen, most: Number(most) };
    default: return { when: chosen };
  }
}

const whole = (text: string): boolean => /^\d+$/.test(text.trim());

/** What is missing, by the box that it is missing in. */
export function missingIn(values: CheckValues): Readonly<Partial<Record<keyof CheckValues, string>>> {
  const { when, field, length, languages, most, message } = values;
  return {
    ...(['field-missing', 'shorter-than', 'more-than'].includes(when) && field === '' ? { field: give.field } : {}),
    ...(when === 'shorter-than' && !whole(length) ? { length: give.length } : {}),
    ...(when === 'language-not-in' && languages.trim() === '' ? { languages: give.languages } : {}),
    ...(when === 'more-than' && !whole(most) ? { most: give.most } : {}),
    ...(message.trim() === '' ? { message: give.message } : {}),
  };
}
