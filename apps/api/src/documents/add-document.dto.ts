import { OneOf } from '../http/fields';

/** Fields beside the file of POST /api/requests/:id/documents. */
export class AddDocumentDto {
  @OneOf(['attachment', 'answer'], { description: 'attachment: goes out with the request or with information; answer: goes out with our answer.' })
  readonly kind!: 'attachment' | 'answer';
}
