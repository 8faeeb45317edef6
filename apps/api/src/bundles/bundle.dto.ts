import { Transform } from 'class-transformer';
import { Ids, OneOf } from '../http/fields';

export const bundleKinds = ['pdf', 'bagit', 'case-uco'] as const;
export type BundleKind = (typeof bundleKinds)[number];

/** Who will read it: what is ours alone stays out of what leaves. */
export const bundleReaders = ['file', 'authority', 'court', 'addressee'] as const;
export type BundleReader = (typeof bundleReaders)[number];

const MOST_FILES = 500;
const listed = ({ value }: { readonly value: unknown }): unknown => (typeof value === 'string' ? value.split(',') : value);

/** Query of GET /api/requests/:id/bundle. */
export class BundleDto {
  @OneOf(bundleKinds, { optional: true, description: 'pdf (default): one file with index, stamps and bookmarks; bagit: every file as it came, as a ZIP; case-uco: what the bundle says of case and files, as JSON-LD, without the files.' })
  readonly as?: BundleKind;

  @OneOf(bundleReaders, { optional: true, description: 'file (default): the own file, with everything; authority: the other authority, without our case reference and the names in our custody; court: as the own file; addressee: whoever an order is addressed to, papers without what is not for them, no custody.' })
  readonly for?: BundleReader;

  @Transform(listed)
  @Ids(MOST_FILES, { optional: true, description: 'Ids of documents of this request, with commas, in the order in which they stand; all of them by default.' })
  readonly documents?: readonly string[];
}
