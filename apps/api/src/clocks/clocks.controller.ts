import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ClockPreviewResponse } from '@comity/http-contract';
import { Actor, Needs, type SignedIn } from '../identity';
import { Answers } from '../openapi/answers';
import { ClockPreview } from './clock-preview';

@ApiTags('Clocks')
@Controller('clocks')
@Needs('request.read')
export class ClocksController {
  constructor(@Inject(ClockPreview) private readonly clocks: ClockPreview) {}

  @Post('preview')
  @ApiOperation({ summary: 'What if it started at …: a limit computed under the law that the agency has adopted; writes nothing and needs no key' })
  @ApiBody({ schema: { $ref: '#/components/schemas/ClockQuestion' } })
  @Answers(200, 'ClockPreview', [401, 403, 422])
  preview(@Actor() actor: SignedIn, @Body() question: Record<string, unknown>): Promise<ClockPreviewResponse> {
    return this.clocks.ask(actor, question);
  }
}
