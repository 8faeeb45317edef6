import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { routeData, routeNeeds, routeOffences, routeStages, routeUrgencies } from '@comity/domain';
import type { CodeWithLabel, RouteAnswerResponse, RouteNeedsResponse } from '@comity/http-contract';
import { Actor, Needs, type SignedIn } from '../identity';
import { Answers } from '../openapi/answers';
import { RouteDesk } from './route-desk';
import { RouteQuestionDto } from './route-question.dto';

@ApiTags('Routes')
@Controller('routes')
@Needs('request.read')
export class RoutesController {
  constructor(@Inject(RouteDesk) private readonly desk: RouteDesk) {}

  @Get('needs')
  @ApiOperation({ summary: 'What can be needed, and the other codes of a question' })
  @Answers(200, 'RouteNeeds', [401, 403])
  needs(): RouteNeedsResponse {
    return { needs: labelled(routeNeeds), urgencies: labelled(routeUrgencies), stages: labelled(routeStages), data: labelled(routeData), offences: labelled(routeOffences) };
  }

  @Post()
  @ApiOperation({ summary: 'The lawful routes to what is needed, ranked, and why the others are left out; writes nothing and needs no key' })
  @Answers(200, 'RouteAnswer', [401, 403, 422])
  look(@Actor() actor: SignedIn, @Body() question: RouteQuestionDto): Promise<RouteAnswerResponse> {
    return this.desk.look(actor, question);
  }
}

const labelled = (codes: Readonly<Record<string, string>>): readonly CodeWithLabel[] => Object.entries(codes).map(([code, label]) => ({ code, label }));
