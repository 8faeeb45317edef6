import type { Letterhead } from '../kit/letterhead';
import type { Answering } from './answering';
import { asBlock } from './blocks';
import { plain } from './format';
import { answerAt } from './places';

/** Without a letterhead of its own, a paper is headed by the authority that it names as its author. */
export function letterheadOf(how: Answering): Letterhead {
  const found = answerAt(how.layout.letterhead, how, ({ value }) => fromAuthor(value), letterheadOf);
  return found?.name ? found : { name: how.words.notStated, address: [] };
}

function fromAuthor(author: unknown): Letterhead {
  if (typeof author === 'string') return { name: author.trim(), address: [] };
  const block = asBlock(author);
  const text = (key: string): string => plain(block[key]).trim();
  const address = text('address').split('\n').map((line) => line.trim()).filter(Boolean);
  const reach = [text('tel'), text('email')].filter(Boolean).join('   ·   ');
  const name = text('organisation') || text('name') || text('legalName');
  const native = text('organisation') || text('nameNative') === name ? '' : text('nameNative'); // said once
  return { name, ...(native ? { nameNative: native } : {}), address: [...address, ...(reach ? [reach] : [])] };
}
