import type { RenderedPaper } from '../document';
import { isUnseen } from '../kit/bidi';
import type { Value } from '../kit/description';
import { findFace } from '../kit/faces';
import { codeField, field, instantInWords, numbered, value } from '../letters/items';
import { renderLetter } from '../letters/letter';
import { sizeInWords } from './bagit/bag';
import { REASONS, type IndexEntry } from './index-entry';
import type { BundleOrder } from './part';

export type Conformance = 'PDF/A-3a and PDF/UA-1' | 'none';

/** The first pages of a bundle: what it holds, where, how large, and by which digest each file is known. */
export function renderIndex(order: BundleOrder, entries: readonly IndexEntry[], conformance: Conformance): Promise<RenderedPaper> {
  const { reference, title, organisation, at, contact } = order;
  const letterhead = order.letterhead ?? { name: organisation, address: contact?.address ? [contact.address] : [] };
  const count = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  return renderLetter({
    title: 'Index of the bundle', basis: spelled(title), reference, letterhead, at, handling: 'Bundle',
    sections: numbered([
      { title: 'The bundle', items: [
        codeField('Reference', reference), ...(order.caseReference ? [codeField('Case', order.caseReference)] : []), field('Made', instantInWords(at.toISOString())),
        field('Files', `${entries.length} (${sizeInWords(count)})`), field('This file', conformance === 'none' ? 'No PDF/A: it holds pages of files that are none, or not known to be.' : 'PDF/A-3a and PDF/UA-1, as its parts are.'),
      ] },
      { title: 'Files', items: [{ kind: 'table', caption: 'Files of the bundle', columns: COLUMNS, rows: entries.map(row) }] },
    ]),
    facts: { schema: 'comity/bundle-index/1', reference, title, at: at.toISOString(), conformance, files: entries } as { readonly schema: string },
  });
}

const COLUMNS = [{ label: 'Document', weight: 7 }, { label: 'Bundle page', weight: 2 }, { label: 'Size', weight: 2.2 }, { label: 'SHA-256', weight: 5 }] as const;

function row({ label, title, name, pages, firstPage, bytes, sha256, because, withdrawnOn }: IndexEntry): readonly (readonly Value[])[] {
  const [first = '', ...rest] = label;
  const about = `${first.toUpperCase()}${rest.join('')}${pages === null ? '' : `, ${pages} ${pages === 1 ? 'page' : 'pages'}`}`;
  const named = title === name ? [] : [value(spelled(name), 'note')];
  return [
    [value(spelled(title), 'cell'), ...named, ...(withdrawnOn === undefined ? [] : [value(`Withdrawn on ${withdrawnOn} (UTC): it counts no longer.`, 'cell')]), value(about, 'note'), ...because.map((reason) => value(REASONS[reason], 'note'))],
    [value(firstPage === null ? 'Attached' : String(firstPage), 'cell')], [value(sizeInWords(bytes), 'cell')], [{ text: sha256, style: 'cellCode', dir: 'ltr' }],
  ];
}

/** The name of a file must not stop a bundle: a character that no typeface has is named by its number. */
const spelled = (text: string): string => [...text.normalize('NFC')].map((sign) => (/\s/.test(sign) || isUnseen(sign) || findFace('text', sign) ? sign : `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`)).join('');
