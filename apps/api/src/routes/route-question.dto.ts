import { routeData, routeNeeds, routeOffences, routeStages, routeUrgencies } from '@comity/domain';
import type { RouteQuestionBody } from '@comity/http-contract';
import { IsNumber, Max, Min } from 'class-validator';
import { CalendarDate, field, OneOf, Text } from '../http/fields';

const codes = (of: object): readonly string[] => Object.keys(of);
const Years = (): PropertyDecorator =>
  field({ optional: true, description: 'Maximum penalty in the State that asks; at the stage of enforcement the sentence imposed. Years, life as 100.', example: 5 }, { type: 'number', minimum: 0, maximum: 100 }, IsNumber({ allowInfinity: false, allowNaN: false }), Min(0), Max(100));

/** Body of POST /api/routes. */
export class RouteQuestionDto implements RouteQuestionBody {
  @OneOf(codes(routeNeeds), { description: 'What is needed: see GET /api/routes/needs.', example: 'provider-data' })
  readonly need!: RouteQuestionBody['need'];

  @Text(2, 2, { description: 'State that asks, ISO 3166-1 alpha-2.', example: 'BE' })
  readonly from!: string;

  @Text(2, 2, { description: 'State that is asked, ISO 3166-1 alpha-2.', example: 'IE' })
  readonly to!: string;

  @OneOf(codes(routeUrgencies), { optional: true, description: 'normal where absent.' })
  readonly urgency?: NonNullable<RouteQuestionBody['urgency']>;

  @OneOf(codes(routeStages), { optional: true, description: 'investigation where absent.' })
  readonly stage?: NonNullable<RouteQuestionBody['stage']>;

  @OneOf(codes(routeOffences), { optional: true, description: 'Category of the offence, where it matters.' })
  readonly offence?: NonNullable<RouteQuestionBody['offence']>;

  @Years()
  readonly maxPenaltyYears?: number;

  @OneOf(codes(routeData), { optional: true, description: 'Of data from a provider.' })
  readonly data?: NonNullable<RouteQuestionBody['data']>;

  @CalendarDate({ optional: true, description: 'Day of the request; today where absent.' })
  readonly on?: string;
}
