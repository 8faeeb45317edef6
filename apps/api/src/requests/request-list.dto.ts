import type { RequestListQuery } from '@comity/http-contract';
import type { Side } from '@comity/domain';
import { Type } from 'class-transformer';
import { Matches } from 'class-validator';
import { field, Id, OneOf, Text, Whole } from '../http/fields';

const views = ['mine', 'inbox', 'needs-us', 'waiting', 'overdue', 'due-7-days', 'open', 'closed', 'all'] as const;

/** Query of GET /api/requests: filtered, sorted and paged in the database. */
export class RequestListDto implements RequestListQuery {
  @OneOf(views, { optional: true, description: 'Which requests; all of them by default.' })
  readonly view?: (typeof views)[number];

  @OneOf(['outgoing', 'incoming'], { optional: true })
  readonly side?: Side;

  @Text(1, 60, { optional: true, description: 'Id of a form.' })
  readonly form?: string;

  @Text(1, 20, { optional: true, description: 'Code of the partner agency.' })
  readonly partner?: string;

  @field({ optional: true, description: 'Id of the person who owns it, or "none".' }, { type: 'string' }, Matches(/^(none|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/, { message: 'Give the id of a person, or "none"' }))
  readonly owner?: string;

  @Text(1, 60, { optional: true })
  readonly reference?: string;

  @Id({ optional: true, description: 'Requests of this family.' })
  readonly family?: string;

  @Text(0, 200, { optional: true, description: 'Words that all occur in reference, subject, case or partner.' })
  readonly text?: string;

  @OneOf(['due', 'changed', 'reference'], { optional: true, description: 'By the clock that ends first (default), by the newest change, or by reference.' })
  readonly sort?: 'due' | 'changed' | 'reference';

  @Type(() => Number)
  @Whole(1, 100_000, { optional: true })
  readonly page?: number;

  @Type(() => Number)
  @OneOf([25, 50, 100], { optional: true })
  readonly size?: 25 | 50 | 100;

  @Id({ optional: true, description: 'Requests of this case.' })
  readonly case?: string;
}
