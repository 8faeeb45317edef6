import { focusField } from '../../components/error-summary';
import { fieldId } from '../../forms/paths';

/** The element of a pointer, or of the nearest place around it that is on the page. */
export function focusAt(section: string, pointer: string): void {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    if (document.getElementById(fieldId(section, at))) return focusField(fieldId(section, at));
  }
  document.getElementById('section-title')?.focus();
}
