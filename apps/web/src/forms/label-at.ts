import { formText } from '../text/form';
import { stepsOf, type Named } from './steps';

/** The name of the place a pointer leads to: "Identifier 2, From"; the section's title for the whole section. Inside a letter its section stands first. */
export function labelAt(form: Named, sectionId: string, pointer: string): string {
  const section = form.sections.find(({ id }) => id === sectionId);
  if (!section) return sectionId;
  let words: readonly string[] = [];
  let entry = '';
  for (const step of stepsOf(form, sectionId, pointer)) {
    if ('entry' in step) words = [...words.slice(0, -1), formText.numbered(entry || (words.at(-1) ?? ''), step.entry + 1)];
    else if ('section' in step) words = [formText.sectionOf(step.section.id, step.section.title)];
    else { words = [...words, step.field.label]; entry = step.block?.label ?? ''; }
  }
  return words.length === 0 ? section.title : words.join(', ');
}
