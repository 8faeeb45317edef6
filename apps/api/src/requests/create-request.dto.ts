import type { ChosenRouteBody, CreateRequestBody } from '@comity/http-contract';
import { requestFormIds } from '@comity/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, ValidateIf, ValidateNested } from 'class-validator';
import { Id, Members, OneOf, Text } from '../http/fields';
import { RouteQuestionDto } from '../routes/route-question.dto';

type Values = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export class ChosenRouteDto implements ChosenRouteBody {
  @ApiProperty({ type: () => RouteQuestionDto })
  @IsObject() @ValidateNested() @Type(() => RouteQuestionDto)
  readonly question!: RouteQuestionDto;

  @Text(1, 120, { description: 'Id of the route: see POST /api/routes.' })
  readonly id!: string;

  @Text(1, 2_000, { optional: true, description: 'Needed where a better ranked route is passed over.' })
  readonly reason?: string;
}

/** Body of POST /api/requests. Give `caseId`, or `case` (a reference or a title: found, or opened); a follow-up stays in its case. */
export class CreateRequestDto implements CreateRequestBody {
  @Text(2, 20, { description: 'Code of the agency it goes to.', example: 'GR-24' })
  readonly to!: string;

  @Id({ optional: true })
  readonly caseId?: string;

  @Text(1, 300, { optional: true, description: 'Reference or title of a case; a title that is new opens one.' })
  readonly case?: string;

  @OneOf(requestFormIds)
  readonly form!: string;

  @Text(2, 35, { description: 'BCP 47 language of the document.', example: 'en' })
  readonly lang!: string;

  @Members({ optional: true, description: 'Fields by section; what is left out is filled from the directory where it can be.' })
  readonly values?: Values;

  @Text(1, 300, { optional: true, description: 'What it is about, for lists; the title of the case by default.' })
  readonly subject?: string;

  @Id({ optional: true, description: 'Own request that this one follows: what is known is carried over, both become one family.' })
  readonly follows?: string;

  @ApiProperty({ type: () => ChosenRouteDto, required: false, description: 'The route that was chosen among those offered.' })
  @ValidateIf((_object, value) => value !== undefined) @IsObject() @ValidateNested() @Type(() => ChosenRouteDto)
  readonly route?: ChosenRouteDto;
}
