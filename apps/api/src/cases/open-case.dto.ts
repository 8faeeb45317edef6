import { Text } from '../http/fields';

/** Body of POST /api/cases. */
export class OpenCaseDto {
  @Text(1, 300, { description: 'A short name of the case; keep names of people out of it.', example: 'Phishing of online banking, autumn' })
  readonly title!: string;
}

export class CaseListDto {
  @Text(0, 200, { optional: true, description: 'Part of reference or title.' })
  readonly text?: string;
}
