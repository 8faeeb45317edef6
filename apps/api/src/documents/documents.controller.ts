import { Body, Controller, Get, Inject, Param, Post, Res, StreamableFile, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { DocumentResponse } from '@comity/http-contract';
import type { Response } from 'express';
import { KnownId } from '../http/known-id.pipe';
import { formProblem } from '../http/problem';
import { Actor, Needs, type SignedIn } from '../identity';
import { Answers, AnswersBytes } from '../openapi/answers';
import { framedBySelf } from '../pages/security-headers';
import { AddDocumentDto } from './add-document.dto';
import { DocumentDesk } from './document-desk';
import { disposition } from './disposition';

const LARGEST = 25 * 1024 * 1024;
const oneFile = FileInterceptor('file', { limits: { files: 1, fileSize: LARGEST, fields: 4, fieldSize: 1_000, parts: 6 }, defParamCharset: 'utf8', preservePath: true });

/** The file as multer leaves it. */
interface Upload {
  readonly originalname: string;
  readonly size: number;
  readonly buffer: Buffer;
}

@ApiTags('Documents')
@Controller()
export class DocumentsController {
  constructor(@Inject(DocumentDesk) private readonly documents: DocumentDesk) {}

  @Get('requests/:id/documents')
  @Needs('request.read')
  @ApiOperation({ summary: 'The files of a request with their custody' })
  @Answers(200, ['Document'], [401, 403, 404])
  list(@Actor() actor: SignedIn, @Param('id', KnownId) id: string): Promise<readonly DocumentResponse[]> {
    return this.documents.list(actor, id);
  }

  @Post('requests/:id/documents')
  @Needs('document.add')
  @UseInterceptors(oneFile)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file', 'kind'], properties: { kind: { type: 'string', enum: ['attachment', 'answer'] }, file: { type: 'string', format: 'binary', description: 'At most 25 MB.' } } } })
  @ApiOperation({ summary: 'Add a file: its digest is taken at intake and checked at every hand-over' })
  @Answers(201, 'Document', [401, 403, 404, 409, 413, 422])
  add(@Actor() actor: SignedIn, @Param('id', KnownId) id: string, @Body() { kind }: AddDocumentDto, @UploadedFile() file: Upload | undefined): Promise<DocumentResponse> {
    if (!file || file.size === 0) throw formProblem([{ field: '/file', message: 'Send one file that is not empty, in the part "file".' }]);
    return this.documents.take(actor, id, { kind, name: file.originalname, bytes: file.buffer });
  }

  @Get('documents/:id/content')
  @Needs('document.read')
  @ApiOperation({ summary: 'The bytes of a file, checked against its digest; only own issued papers open in the page' })
  @AnswersBytes('application/octet-stream', [401, 403, 404])
  async content(@Actor() actor: SignedIn, @Param('id', KnownId) id: string, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    const { document, bytes } = await this.documents.read(actor, id);
    const inline = document.kind === 'issued' && document.mediaType === 'application/pdf';
    if (inline) framedBySelf(response);
    response.setHeader('Cache-Control', 'no-store').setHeader('Digest', `sha-256=${Buffer.from(document.sha256, 'hex').toString('base64')}`);
    return new StreamableFile(bytes, { type: document.mediaType, disposition: disposition(inline ? 'inline' : 'attachment', document.name), length: bytes.length });
  }
}
