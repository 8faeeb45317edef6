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
import { AcceptDocumentDto, AddDocumentDto } from './add-document.dto';
import { DocumentDesk } from './document-desk';
import { disposition } from './disposition';

// How large it may be is a setting: see the module.
const oneFile = FileInterceptor('file', { defParamCharset: 'utf8', preservePath: true });

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
  @ApiBody({ schema: { type: 'object', required: ['file', 'kind'], properties: { kind: { type: 'string', enum: ['attachment', 'answer'] }, reason: { type: 'string', description: 'Why it is taken in despite a warning: needed after 409 FILE_NEEDS_REASON.' }, fileName: { type: 'string', description: 'The name it had, where it is kept under another.' }, file: { type: 'string', format: 'binary', description: 'At most 25 MB, unless set otherwise.' } } } })
  @ApiOperation({ summary: 'Add a file: it is looked at, its digest is taken and checked at every hand-over. 422 FILE_REFUSED: it is not taken in; 409 FILE_NEEDS_REASON: send it again with a reason' })
  @Answers(201, 'Document', [401, 403, 404, 409, 413, 422])
  add(@Actor() actor: SignedIn, @Param('id', KnownId) id: string, @Body() { kind, reason, fileName }: AddDocumentDto, @UploadedFile() file: Upload | undefined): Promise<DocumentResponse> {
    if (!file || file.size === 0) throw formProblem([{ field: '/file', message: 'Send one file that is not empty, in the part "file".' }]);
    return this.documents.take(actor, id, { kind, reason, name: file.originalname, cameAs: fileName ?? file.originalname, bytes: file.buffer });
  }

  @Post('documents/:id/accept')
  @Needs('document.add')
  @ApiOperation({ summary: 'Accept a file that is held because of what was found in it; the reason stays' })
  @Answers(200, 'Document', [401, 403, 404, 409, 422])
  accept(@Actor() actor: SignedIn, @Param('id', KnownId) id: string, @Body() { reason }: AcceptDocumentDto): Promise<DocumentResponse> {
    return this.documents.accept(actor, id, reason);
  }

  @Get('documents/:id/without-metadata')
  @Needs('document.read')
  @ApiOperation({ summary: 'The same picture without what it says of itself: camera, position, author, times. 409 for other files' })
  @AnswersBytes('application/octet-stream', [401, 403, 404, 409])
  async withoutMetadata(@Actor() actor: SignedIn, @Param('id', KnownId) id: string, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    const { document, bytes } = await this.documents.stripped(actor, id);
    response.setHeader('Cache-Control', 'no-store');
    return new StreamableFile(bytes, { type: document.mediaType, disposition: disposition('attachment', document.name), length: bytes.length });
  }

  @Get('documents/:id/content')
  @Needs('document.read')
  @ApiOperation({ summary: 'The bytes of a file, checked against its digest; only own issued papers open in the page' })
  @AnswersBytes('application/octet-stream', [401, 403, 404, 409])
  async content(@Actor() actor: SignedIn, @Param('id', KnownId) id: string, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    const { document, bytes } = await this.documents.read(actor, id);
    const inline = document.kind === 'issued' && document.mediaType === 'application/pdf';
    if (inline) framedBySelf(response);
    if (!inline) response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
    response.setHeader('Cache-Control', 'no-store').setHeader('Digest', `sha-256=${Buffer.from(document.sha256, 'hex').toString('base64')}`);
    return new StreamableFile(bytes, { type: document.mediaType, disposition: disposition(inline ? 'inline' : 'attachment', document.name), length: bytes.length });
  }
}
