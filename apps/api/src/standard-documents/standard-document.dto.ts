import { standardForms } from '@comity/domain';
import type { MakeStandardDocumentBody } from '@comity/http-contract';
import { Id, OneOf, Text } from '../http/fields';

/** Body of POST /api/requests/:id/standard-documents. */
export class MakeStandardDocumentDto implements MakeStandardDocumentBody {
  @OneOf(standardForms, { description: 'One of the forms that are offered: see GET.' })
  readonly form!: string;

  @Text(2, 35, { optional: true, description: 'BCP 47; the language of the request where left out.' })
  readonly lang?: string;

  @Id({ optional: true, description: 'A file of the request, for a chain of custody: it begins with everybody who had the file.' })
  readonly fileId?: string;
}
