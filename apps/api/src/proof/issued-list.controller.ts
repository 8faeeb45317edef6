import { Controller, Get, Inject, Res, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { disposition } from '../documents/disposition';
import { Actor, Needs, type SignedIn } from '../identity';
import { AnswersBytes } from '../openapi/answers';
import { IssuedListDesk } from './issued-list-desk';

@ApiTags('Proof')
@Controller('agency')
export class IssuedListController {
  constructor(@Inject(IssuedListDesk) private readonly desk: IssuedListDesk) {}

  @Get('issued-list')
  @Needs('register.publish')
  @ApiOperation({ summary: 'The register of issued papers as a signed list, for checks without the net: digests and days of withdrawal, nothing else' })
  @AnswersBytes('text/plain', [401, 403])
  async list(@Actor() actor: SignedIn, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    const { text, name } = await this.desk.list(actor);
    const bytes = Buffer.from(text, 'utf8');
    response.setHeader('Cache-Control', 'no-store');
    return new StreamableFile(bytes, { type: 'text/plain', disposition: disposition('attachment', name), length: bytes.length });
  }
}
