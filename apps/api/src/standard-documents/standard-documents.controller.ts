import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { StandardDocumentResponse, StandardDocumentsResponse } from '@comity/http-contract';
import type { Request, Response } from 'express';
import { sendPreview } from '../drafts/preview';
import { SaveDraftDto } from '../drafts/save-draft.dto';
import { KnownId } from '../http/known-id.pipe';
import { Actor, Needs, type SignedIn } from '../identity';
import { Answers, AnswersBytes } from '../openapi/answers';
import { MakeStandardDocumentDto } from './standard-document.dto';
import { StandardDocumentDesk } from './standard-document-desk';
import { StandardDocumentPaper } from './standard-document-paper';

/** Standard documents inside a request. They are issued by the command `IssueStandardDocument`. */
@ApiTags('Standard documents')
@Controller()
@Needs('request.read')
export class StandardDocumentsController {
  constructor(@Inject(StandardDocumentDesk) private readonly documents: StandardDocumentDesk, @Inject(StandardDocumentPaper) private readonly paper: StandardDocumentPaper) {}

  @Get('requests/:id/standard-documents')
  @ApiOperation({ summary: 'Which standard documents can be made in a request, those that fit first, and which were made' })
  @Answers(200, 'StandardDocuments', [401, 403, 404])
  list(@Actor() actor: SignedIn, @Param('id', KnownId) id: string): Promise<StandardDocumentsResponse> {
    return this.documents.list(actor, id);
  }

  @Post('requests/:id/standard-documents')
  @Needs('request.draft')
  @ApiOperation({ summary: 'Begin a standard document with what the rows know; "filled" names the fields and where each comes from' })
  @Answers(201, 'StandardDocument', [401, 403, 404, 409, 422])
  make(@Actor() actor: SignedIn, @Param('id', KnownId) id: string, @Body() body: MakeStandardDocumentDto): Promise<StandardDocumentResponse> {
    return this.documents.make(actor, id, body);
  }

  @Get('standard-documents/:id')
  @ApiOperation({ summary: 'A standard document with the result of its checks' })
  @Answers(200, 'StandardDocument', [401, 403, 404])
  read(@Actor() actor: SignedIn, @Param('id', KnownId) id: string): Promise<StandardDocumentResponse> {
    return this.documents.read(actor, id);
  }

  @Put('standard-documents/:id')
  @Needs('request.draft')
  @ApiOperation({ summary: 'Save a new version; 409 DRAFT_CHANGED carries the newer one in "current"' })
  @Answers(200, 'StandardDocument', [401, 403, 404, 409, 413, 422])
  save(@Actor() actor: SignedIn, @Param('id', KnownId) id: string, @Body() body: SaveDraftDto): Promise<StandardDocumentResponse> {
    return this.documents.save(actor, id, body);
  }

  @Delete('standard-documents/:id')
  @Needs('request.draft')
  @HttpCode(204)
  @ApiOperation({ summary: 'Discard a standard document that was not issued' })
  discard(@Actor() actor: SignedIn, @Param('id', KnownId) id: string): Promise<void> {
    return this.documents.discard(actor, id);
  }

  @Get('standard-documents/:id/preview.pdf')
  @ApiOperation({ summary: 'The paper as it would be, marked as a draft; 304 where the ETag that is asked with names the same' })
  @AnswersBytes('application/pdf', [401, 403, 404, 409, 422])
  async preview(@Actor() actor: SignedIn, @Param('id', KnownId) id: string, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<StreamableFile | undefined> {
    return sendPreview(await this.paper.preview(actor, id), request, response);
  }
}
