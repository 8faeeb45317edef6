import { OneOf, Text } from '../http/fields';

const REASON = 'Why the file is taken in despite what was found in it. It stays with the file.';

/** Fields beside the file of POST /api/requests/:id/documents. */
export class AddDocumentDto {
  @OneOf(['attachment', 'answer'], { description: 'attachment: goes out with the request or with information; answer: goes out with our answer.' })
  readonly kind!: 'attachment' | 'answer';

  @Text(3, 1_000, { optional: true, description: `${REASON} Needed where the answer was FILE_NEEDS_REASON.` })
  readonly reason?: string;

  @Text(1, 300, { optional: true, description: 'The name it had, where it is kept under another: names are looked at too.' })
  readonly fileName?: string;
}

export class AcceptDocumentDto {
  @Text(3, 1_000, { description: REASON })
  readonly reason!: string;
}
