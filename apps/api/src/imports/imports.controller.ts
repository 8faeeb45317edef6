import { Body, Controller, Inject, Param, Post, Res, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiExtraModels, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandPendingResponse, CommandResponse, ImportReadingResponse, RegisterPaperBody, TakeOverBody } from '@comity/http-contract';
import type { Response } from 'express';
import { told } from '../commands/told';
import { IdempotencyKey, NeedsIdempotencyKey } from '../http/idempotency-key.decorator';
import { KnownId } from '../http/known-id.pipe';
import { Actor, Needs, type SignedIn } from '../identity';
import { Answers } from '../openapi/answers';
import { TakeOverDesk } from './take-over-desk';
import { ImportReader } from './import-reader';
import { RegisterPaperDto, TakeOverDto } from './import.dto';
import { OrderPart } from './order-part.pipe';
import { oneFile } from './paper-reading';

const theFile = FileInterceptor('file', { defParamCharset: 'utf8', preservePath: true });
const file = { type: 'string', format: 'binary', description: 'The PDF that came.' } as const;
const form = (order: string | null): object => ({ type: 'object', required: ['file', ...(order ? ['order'] : [])], properties: { ...(order ? { order: { $ref: `#/components/schemas/${order}` } } : {}), file } });

type Upload = Parameters<typeof oneFile>[0];
type Answer = CommandResponse | CommandPendingResponse;

@ApiTags('Papers that came')
@ApiExtraModels(RegisterPaperDto, TakeOverDto)
@Controller()
@Needs('paper.register')
@UseInterceptors(theFile)
@ApiConsumes('multipart/form-data')
export class ImportsController {
  constructor(@Inject(ImportReader) private readonly reader: ImportReader, @Inject(TakeOverDesk) private readonly desk: TakeOverDesk) {}

  @Post('imports/check')
  @ApiBody({ schema: form(null) })
  @ApiOperation({ summary: 'What a paper that came another way says: data against pages, signatures, rules, sender; writes nothing and needs no key' })
  @Answers(200, 'ImportReading', [401, 403, 409, 413, 422])
  check(@Actor() actor: SignedIn, @UploadedFile() upload: Upload): Promise<ImportReadingResponse> {
    return this.reader.forNewRequest(actor, oneFile(upload));
  }

  @Post('imports')
  @NeedsIdempotencyKey()
  @ApiBody({ schema: form('RegisterPaperDto') })
  @ApiOperation({ summary: 'Register a request that came on paper: each difference chosen, time from the receipt that is stated. 409 PAPER_REGISTERED says where it is already' })
  @Answers(200, 'CommandAccepted', [401, 403, 409, 413, 422, 503], { 202: 'CommandPending' })
  async register(@Actor() actor: SignedIn, @IdempotencyKey() key: string, @UploadedFile() upload: Upload, @Body(new OrderPart(RegisterPaperDto)) order: RegisterPaperBody, @Res({ passthrough: true }) response: Response): Promise<Answer> {
    return told(await this.desk.register(actor, key, oneFile(upload), order), response);
  }

  @Post('requests/:id/imports/check')
  @ApiBody({ schema: form(null) })
  @ApiOperation({ summary: 'What a paper would bring to a request that came in: what it fills, and what differs; writes nothing and needs no key' })
  @Answers(200, 'ImportReading', [401, 403, 404, 409, 413, 422])
  checkInto(@Actor() actor: SignedIn, @Param('id', KnownId) id: string, @UploadedFile() upload: Upload): Promise<ImportReadingResponse> {
    return this.reader.forRequest(actor, id, oneFile(upload));
  }

  @Post('requests/:id/imports')
  @NeedsIdempotencyKey()
  @ApiBody({ schema: form('TakeOverDto') })
  @ApiOperation({ summary: 'Take a paper over into a request that came in: what was missing is filled, each difference is chosen' })
  @Answers(200, 'CommandAccepted', [401, 403, 404, 409, 413, 422, 503], { 202: 'CommandPending' })
  async takeOver(@Actor() actor: SignedIn, @IdempotencyKey() key: string, @Param('id', KnownId) id: string, @UploadedFile() upload: Upload, @Body(new OrderPart(TakeOverDto)) order: TakeOverBody, @Res({ passthrough: true }) response: Response): Promise<Answer> {
    return told(await this.desk.takeOver(actor, key, id, oneFile(upload), order), response);
  }
}
