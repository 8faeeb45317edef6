import type { Side } from '@comity/domain';
import type { ForecastQuery } from '@comity/http-contract';
import { CountryCode, OneOf, Text } from '../http/fields';

/** Query of GET /api/forecast. */
export class ForecastQueryDto implements ForecastQuery {
  @Text(1, 60, { optional: true, description: 'Id of a form. A form or an instrument is needed.', example: 'COE_TCY_MLA_SUBSCRIBER_31' })
  readonly form?: string;

  @Text(1, 80, { optional: true, description: 'Id of an instrument.', example: 'coe-budapest-185' })
  readonly instrument?: string;

  @CountryCode({ optional: true, description: 'State of the partner. Where fewer than 20 requests with it are finished, all of the kind are counted.' })
  readonly partnerState?: string;

  @OneOf(['outgoing', 'incoming'], { optional: true, description: 'Requests that were sent (default), or that arrived.' })
  readonly side?: Side;
}
