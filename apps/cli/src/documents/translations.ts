import type { TranslatedText } from '@comity/domain';
import { parseJson, readInput } from '../terminal/input';
import { asFailure } from './acceptably';

/** The translations in a file, each made of the text that the document has now. @throws Failure */
export async function translationsIn(path: string, input: unknown): Promise<readonly TranslatedText[]> {
  const given = parseJson(await readInput(path, 'the translations'));
  const { translationsOfGiven } = await import('@comity/documents');
  try {
    return translationsOfGiven(given, input, { name: path, field: '--translations' });
  } catch (error) {
    throw asFailure(error);
  }
}
