import { measures } from '../forms/codes/measures';
import type { FormId } from '../forms/form-id';
import { formDefinition, isFormId } from '../forms/registry';
import type { ChangeFinding } from '../law/examine-change';
import { conditionFits, type AgencyCheckContent } from './agency-check';

/** Everything about a check that cannot be accepted; empty where all of it can. */
export function examineCheck(check: AgencyCheckContent, knowsState: (code: string) => boolean): readonly ChangeFinding[] {
  if (!isFormId(check.form)) return [{ field: '/form', message: 'There is no such form: see GET /api/forms.' }];
  return [...examineState(check, knowsState), ...examinePlace(check), ...examineLevel(check)];
}

function examineState({ requestedState, measure }: AgencyCheckContent, knowsState: (code: string) => boolean): readonly ChangeFinding[] {
  return [
    ...(requestedState !== null && !knowsState(requestedState) ? [{ field: '/requestedState', message: `"${requestedState}" is no State that is known here: give an ISO 3166-1 alpha-2 code such as BE.` }] : []),
    ...(measure !== null && !Object.hasOwn(measures, measure) ? [{ field: '/measure', message: `"${measure}" is no measure: give one of ${Object.keys(measures).join(', ')}.` }] : []),
  ];
}

function examinePlace(check: AgencyCheckContent): readonly ChangeFinding[] {
  const { form, section, field } = check;
  const found = formDefinition(form).sections.find(({ id }) => id === section);
  if (section === '' && field !== '') return [{ field: '/section', message: 'Name the section that the field is in.' }];
  if (section !== '' && !found) return [{ field: '/section', message: `The form has no section "${section}". It has ${sectionsOf(form)}.` }];
  if (field !== '' && !found?.fields.some(({ key }) => field === `/${key}` || field.startsWith(`/${key}/`))) {
    return [{ field: '/field', message: `The section has no such field. It has ${(found?.fields ?? []).map(({ key }) => `/${key}`).join(', ')}.` }];
  }
  return conditionFits(check) ? [] : [{ field: '/condition', message: 'This condition looks at a field that it can read: choose a text for its length, a number or a list for its amount.' }];
}

/** A reminder that nobody may waive would stop every request for good. */
function examineLevel({ condition, level, waivable }: AgencyCheckContent): readonly ChangeFinding[] {
  if (condition.when === 'always' && level === 'block') return [{ field: '/level', message: 'A reminder that always appears cannot stop a request: ask for a reason, or give advice.' }];
  if (level === 'reason' && waivable === null) return [{ field: '/waivable', message: 'Say who may give the reason: the author or a supervisor.' }];
  if (level === 'advice' && waivable !== null) return [{ field: '/waivable', message: 'Advice is not waived: leave this out.' }];
  return [];
}

const sectionsOf = (form: FormId): string => formDefinition(form).sections.map(({ id }) => id).join(', ');
