import type { Condition, FieldDefinition } from '@comity/domain';
import { answerTo, fieldAt, labelOf, type Answering } from './answering';
import { plain } from './format';
import { codeWord } from './values';

/** Why a condition does not hold, in the words of the form; nothing where only a person could say it. */
export function reasonOf(condition: Condition, how: Answering): string | undefined {
  const { reasons } = how.words;
  if ('is' in condition) return notThis(condition.is, how);
  if ('isNot' in condition) return thisIs(condition.isNot[0], how);
  if ('has' in condition) return about(condition.has[0], how, ({ label, words }) => reasons.notChosen(label, words(condition.has.slice(1))));
  if ('hasOther' in condition) return about(condition.hasOther[0], how, ({ label, words }) => reasons.is(label, words([condition.hasOther[1]])[0] ?? ''));
  if ('set' in condition) return about(condition.set, how, ({ label }) => reasons.notStated(label));
  if ('notTrue' in condition) return about(condition.notTrue, how, ({ label }) => reasons.yes(label));
  if ('minor' in condition) return reasons.noMinor;
  if ('any' in condition) return how.words.list(condition.any.flatMap((each) => reasonOf(each, how) ?? []));
  return undefined;
}

interface Asked { readonly label: string; readonly value: unknown; readonly words: (codes: readonly unknown[]) => string[] }

function about(path: string, how: Answering, say: (asked: Asked) => string): string | undefined {
  const at = fieldAt(path, how);
  if (!at) return undefined;
  const { section, field } = at;
  const words = (codes: readonly unknown[]): string[] => codes.map((code) => word(field, code, path, how));
  return say({ label: labelOf(path, field.label, how), value: answerTo(section, field, how), words });
}

const word = (field: FieldDefinition, code: unknown, path: string, how: Answering): string => codeWord(field, plain(code), path, how);

const notThis = ([path, ...accepted]: readonly [string, ...unknown[]], how: Answering): string | undefined => about(path, how, ({ label, words }) => {
  if (accepted[0] === true) return how.words.reasons.no(label);
  if (accepted[0] === false) return how.words.reasons.yes(label);
  return how.words.reasons.isNot(label, words(accepted));
});

const thisIs = (path: string, how: Answering): string | undefined => about(path, how, ({ label, value, words }) => how.words.reasons.is(label, words([value])[0] ?? ''));
