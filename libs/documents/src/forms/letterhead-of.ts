import type { Letterhead } from '../kit/letterhead';
import type { Answering } from './answering';
import { asBlock } from './blocks';
import { plain } from './format';

/** Without a letterhead of its own, a paper is headed by the requesting authority it names. */
export function letterheadOf(how: Answering): Letterhead {
  const { section, field } = how.layout.letterhead;
  const contact = asBlock(how.document.values[section]?.[field]);
  const text = (key: string): string => plain(contact[key]).trim();
  const address = text('address').split('\n').map((line) => line.trim()).filter(Boolean);
  const reach = [text('tel'), text('email')].filter(Boolean).join('   ·   ');
  return { name: text('organisation') || text('name') || how.words.notStated, address: [...address, ...(reach ? [reach] : [])] };
}
