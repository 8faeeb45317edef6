import { OneOf } from '../http/fields';

export const bundleKinds = ['pdf', 'bagit'] as const;

/** Query of GET /api/requests/:id/bundle. */
export class BundleDto {
  @OneOf(bundleKinds, { optional: true, description: 'pdf (default): one file with index, stamps and bookmarks; bagit: every file as it came, as a ZIP.' })
  readonly as?: (typeof bundleKinds)[number];
}
