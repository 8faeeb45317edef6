import { Body, Controller, HttpCode, Inject, Post, Query, Res, StreamableFile, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { brokenSignatures, documentOfPaper } from '@comity/documents';
import type { ExtractedDocumentResponse } from '@comity/http-contract';
import { checkEachGiven, checkGiven, type CheckResult, type GivenAnswer } from '@comity/domain';
import type { TimeSource } from '@comity/platform';
import type { Response } from 'express';
import { AdoptedRecords } from '../checks/adopted-records';
import { disposition } from '../documents/disposition';
import { formProblem } from '../http/problem';
import { Actor, Needs, type SignedIn } from '../identity';
import { Answers, AnswersBytes } from '../openapi/answers';
import { TIME_SOURCE } from '../platform/tokens';
import { paperOfBody } from './given-body';
import { acceptably } from './given-problem';
import { PaperOptionsDto } from './paper-options.dto';

const oneFile = FileInterceptor('file', { defParamCharset: 'utf8', preservePath: true });
const MOST_AT_ONCE = 100;
/** For the signatures of one file; what is not finished then is said. */
const PATIENCE_MS = 10_000;
const givenDocument = ApiBody({ schema: { oneOf: [{ $ref: '#/components/schemas/GivenDocument' }, { type: 'object', required: ['document'], properties: { document: { $ref: '#/components/schemas/GivenDocument' }, translations: { type: 'array', description: 'Texts in the language of "also".', items: { $ref: '#/components/schemas/GivenTranslation' } } } }] } });

/** Documents of any form, as the command line takes them. Nothing is stored and no request is touched. */
@ApiTags('Papers')
@Controller('papers')
@Needs('request.read')
export class PapersController {
  constructor(@Inject(AdoptedRecords) private readonly records: AdoptedRecords, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  @Post('check')
  @ApiBody({ schema: { oneOf: [{ $ref: '#/components/schemas/GivenDocument' }, { type: 'array', maxItems: MOST_AT_ONCE, items: { type: 'object' } }] } })
  @ApiOperation({ summary: 'Check a document of any form, or a list of them, by the rules of its form and, under `requirements`, by what the adopted law records of the requested State in its context; nothing is stored' })
  @Answers(200, 'GivenCheck', [400, 401, 403, 413, 422])
  check(@Actor() actor: SignedIn, @Body() given: unknown): Promise<CheckResult | readonly GivenAnswer[]> {
    if (Array.isArray(given) && given.length > MOST_AT_ONCE) throw formProblem([{ field: '', message: `Send at most ${MOST_AT_ONCE} documents at once.` }]);
    return acceptably(async () => {
      const by = await this.records.checker(actor);
      return Array.isArray(given) ? checkEachGiven(given, by) : checkGiven(given, by);
    });
  }

  @Post('render')
  @HttpCode(200)
  @givenDocument
  @ApiOperation({ summary: 'The paper of a document of any form (PDF); 422 DOCUMENT_INCOMPLETE with the findings, unless a draft is asked for; nothing is stored' })
  @AnswersBytes('application/pdf', [400, 401, 403, 413, 422])
  async render(@Body() given: unknown, @Query() { draft, ...order }: PaperOptionsDto, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    const { bytes, sha256, pages, wording, unsigned } = await acceptably(() => paperOfBody(given, { ...order, draft: draft === 'true' }));
    if (unsigned) response.setHeader('X-Comity-Unsigned', 'true');
    response.setHeader('X-Comity-Pages', String(pages)).setHeader('X-Comity-Wording', wording).setHeader('Digest', `sha-256=${Buffer.from(sha256, 'hex').toString('base64')}`);
    return new StreamableFile(bytes, { type: 'application/pdf', disposition: disposition('attachment', 'paper.pdf'), length: bytes.length });
  }

  @Post('extract')
  @UseInterceptors(oneFile)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary', description: 'A paper of Comity, also one that came by e-mail.' } } } })
  @ApiOperation({ summary: 'The document that a paper was made from; "omitted" names what its copy leaves out, "warnings" what is broken in its signatures; nothing is stored' })
  @Answers(200, 'ExtractedDocument', [400, 401, 403, 413, 422])
  extract(@UploadedFile() file: { readonly buffer: Buffer } | undefined): Promise<ExtractedDocumentResponse> {
    if (!file || file.buffer.length === 0) throw formProblem([{ field: '/file', message: 'Send one file that is not empty, in the part "file".' }]);
    return acceptably(async () => {
      const document = documentOfPaper(file.buffer);
      const broken = await brokenSignatures(file.buffer, { now: new Date(this.time.now()), patience: PATIENCE_MS });
      return { ...document, ...(broken.length > 0 ? { warnings: broken.map(({ code, signature, message }) => ({ code, signature: signature ?? null, message })) } : {}) };
    });
  }
}
