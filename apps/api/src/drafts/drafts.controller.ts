import { Body, Controller, Get, Inject, Param, Post, Put, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CheckResponse, DraftResponse } from '@comity/http-contract';
import type { Request, Response } from 'express';
import { KnownId } from '../http/known-id.pipe';
import { Actor, Needs, type SignedIn } from '../identity';
import { Answers, AnswersBytes } from '../openapi/answers';
import { DraftDesk, type DraftVersionResponse } from './draft-desk';
import { DraftPaper } from './draft-paper';
import { sendPreview } from './preview';
import { SaveDraftDto } from './save-draft.dto';

@ApiTags('Drafts')
@Controller('requests/:id/draft')
@Needs('request.read')
export class DraftsController {
  constructor(@Inject(DraftDesk) private readonly drafts: DraftDesk, @Inject(DraftPaper) private readonly paper: DraftPaper) {}

  @Get()
  @ApiOperation({ summary: 'The draft with the result of its checks' })
  @Answers(200, 'Draft', [401, 403, 404])
  read(@Actor() actor: SignedIn, @Param('id', KnownId) id: string): Promise<DraftResponse> {
    return this.drafts.read(actor, id);
  }

  @Put()
  @Needs('request.draft')
  @ApiOperation({ summary: 'Save a new version; 409 DRAFT_CHANGED carries the newer one in "current"' })
  @Answers(200, 'Draft', [401, 403, 404, 409, 413, 422])
  save(@Actor() actor: SignedIn, @Param('id', KnownId) id: string, @Body() body: SaveDraftDto): Promise<DraftResponse> {
    return this.drafts.save(actor, id, body);
  }

  @Get('versions')
  @ApiOperation({ summary: 'Who saved which version, newest first' })
  @Answers(200, ['DraftVersion'], [401, 403, 404])
  versions(@Actor() actor: SignedIn, @Param('id', KnownId) id: string): Promise<readonly DraftVersionResponse[]> {
    return this.drafts.versions(actor, id);
  }

  @Post('check')
  @ApiOperation({ summary: 'Run the checks that sending runs on the draft as it is saved' })
  @Answers(200, 'Check', [401, 403, 404])
  check(@Actor() actor: SignedIn, @Param('id', KnownId) id: string): Promise<CheckResponse> {
    return this.drafts.check(actor, id);
  }

  @Get('preview.pdf')
  @ApiOperation({ summary: 'The paper as it would be, marked as a draft; 304 where the ETag that is asked with names the same' })
  @AnswersBytes('application/pdf', [401, 403, 404, 409, 422])
  async preview(@Actor() actor: SignedIn, @Param('id', KnownId) id: string, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<StreamableFile | undefined> {
    return sendPreview(await this.paper.preview(actor, id), request, response);
  }
}
