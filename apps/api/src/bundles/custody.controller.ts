import { Controller, Get, Inject, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { KnownId } from '../http/known-id.pipe';
import { Actor, Needs, type SignedIn } from '../identity';
import { AnswersBytes } from '../openapi/answers';
import { CustodyDesk } from './custody-desk';
import { download } from './download';

@ApiTags('Documents')
@Controller('documents/:id')
@Needs('document.read')
export class CustodyController {
  constructor(@Inject(CustodyDesk) private readonly custody: CustodyDesk) {}

  @Get('custody')
  @ApiOperation({ summary: 'Who has had this file and whether it was the same each time, on paper (PDF, landscape)' })
  @AnswersBytes('application/pdf', [401, 403, 404])
  async list(@Actor() actor: SignedIn, @Param('id', KnownId) id: string, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    const { bytes, name } = await this.custody.list(actor, id);
    return download(response, bytes, name, 'application/pdf');
  }
}
