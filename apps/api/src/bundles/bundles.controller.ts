import { Controller, Get, Inject, Param, Post, Query, Res, StreamableFile, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ImportCheckResponse } from '@comity/http-contract';
import type { Response } from 'express';
import { KnownId } from '../http/known-id.pipe';
import { Actor, Needs, type SignedIn } from '../identity';
import { Answers, AnswersBytes } from '../openapi/answers';
import { BundleDesk } from './bundle-desk';
import { BundleDto } from './bundle.dto';
import { ClockSheetDesk } from './clock-sheet-desk';
import { ClosureDesk } from './closure-desk';
import { download } from './download';
import { ImportDesk } from './import-desk';
import { SilenceDesk } from './silence-desk';

const oneFile = FileInterceptor('file', { defParamCharset: 'utf8', preservePath: true });

@ApiTags('Documents')
@Controller('requests/:id')
@Needs('document.read')
export class BundlesController {
  constructor(
    @Inject(BundleDesk) private readonly bundles: BundleDesk,
    @Inject(ClockSheetDesk) private readonly sheets: ClockSheetDesk,
    @Inject(SilenceDesk) private readonly silences: SilenceDesk,
    @Inject(ClosureDesk) private readonly closures: ClosureDesk,
    @Inject(ImportDesk) private readonly imports: ImportDesk,
  ) {}

  @Get('bundle')
  @ApiOperation({ summary: 'The paper of a request, its files, their custody and an index as one file; every file is read, and its custody says so' })
  @AnswersBytes('application/octet-stream', [401, 403, 404, 409, 422])
  async bundle(@Actor() actor: SignedIn, @Param('id', KnownId) id: string, @Query() { as = 'pdf', for: reader = 'file', documents }: BundleDto, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    const { bytes, name, mediaType } = await this.bundles.make(actor, id, { as, reader, documents });
    return download(response, bytes, name, mediaType);
  }

  @Get('closure-letter')
  @Needs('request.read')
  @ApiOperation({ summary: 'The letter that tells the other side that the request is closed here, and how (PDF). 409 while it is open' })
  @AnswersBytes('application/pdf', [401, 403, 404, 409])
  async closure(@Actor() actor: SignedIn, @Param('id', KnownId) id: string, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    const { bytes, name } = await this.closures.letter(actor, id);
    return download(response, bytes, name, 'application/pdf');
  }

  @Get('clocks/:clockId/sheet')
  @Needs('request.read')
  @ApiOperation({ summary: 'Why this date: the working of one clock on paper (PDF)' })
  @AnswersBytes('application/pdf', [401, 403, 404])
  async sheet(@Actor() actor: SignedIn, @Param('id', KnownId) id: string, @Param('clockId', KnownId) clockId: string, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    const { bytes, name } = await this.sheets.sheet(actor, id, clockId);
    return download(response, bytes, name, 'application/pdf');
  }

  @Get('clocks/:clockId/silence')
  @Needs('request.read')
  @ApiOperation({ summary: 'Proof of silence: what was sent, what came, and why something was due by then (PDF). 409 where nothing is late' })
  @AnswersBytes('application/pdf', [401, 403, 404, 409])
  async silence(@Actor() actor: SignedIn, @Param('id', KnownId) id: string, @Param('clockId', KnownId) clockId: string, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    const { bytes, name } = await this.silences.proof(actor, id, clockId);
    return download(response, bytes, name, 'application/pdf');
  }

  @Post('import-check')
  @UseInterceptors(oneFile)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ required: false, schema: { type: 'object', properties: { file: { type: 'string', format: 'binary', description: 'A paper that came another way; without it the one that came with the message is checked.' } } } })
  @ApiOperation({ summary: 'Before a received paper is taken over: its data against the message and against its pages, field by field; writes nothing and needs no key' })
  @Answers(200, 'ImportCheck', [401, 403, 404, 409, 413, 422])
  importCheck(@Actor() actor: SignedIn, @Param('id', KnownId) id: string, @UploadedFile() file: { readonly buffer: Buffer } | undefined): Promise<ImportCheckResponse> {
    return this.imports.check(actor, id, file?.buffer);
  }
}
