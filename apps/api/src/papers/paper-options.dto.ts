import { OneOf, Text } from '../http/fields';

const flags = ['true', 'false'] as const;

/** Query of POST /api/papers/render: the options of `comity documents render`. */
export class PaperOptionsDto {
  @OneOf(flags, { optional: true, description: 'true: gaps are printed as such and every page is marked.' })
  readonly draft?: (typeof flags)[number];

  @OneOf(['full', 'addressee', 'authority'], { optional: true, description: 'addressee leaves out internal fields, on the page and in the data; authority prints what full prints, of an EPOC only where the authority is notified.' })
  readonly copy?: 'full' | 'addressee' | 'authority';

  @OneOf(['a4', 'letter'], { optional: true, description: 'The sheet; a4 by default.' })
  readonly paper?: 'a4' | 'letter';

  @Text(2, 35, { optional: true, description: 'BCP 47: a second language on the same paper.' })
  readonly also?: string;

  @OneOf(['beside', 'after'], { optional: true, description: 'How the two languages stand.' })
  readonly arrangement?: 'beside' | 'after';
}
