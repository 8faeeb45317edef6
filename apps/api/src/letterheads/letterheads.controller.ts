import { FileInspector, letterheadLimits } from '@comity/documents';
import type { LetterheadProposalDetailResponse, LetterheadProposalResponse, LetterheadResponse } from '@comity/http-contract';
import { Body, Controller, Get, Inject, Param, Post, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IdempotencyKey, NeedsIdempotencyKey } from '../http/idempotency-key.decorator';
import { KnownId } from '../http/known-id.pipe';
import { Actor, Needs, type SignedIn } from '../identity';
import { Answers } from '../openapi/answers';
import { toGiven, type PictureUpload } from './given-letterhead';
import { LetterheadDesk } from './letterhead-desk';
import { AdoptLetterheadDto, EndLetterheadDto, pictureChoices, ProposeLetterheadDto } from './letterhead.dto';

const onePicture = FileInterceptor('file', { defParamCharset: 'utf8', limits: { files: 1, fileSize: letterheadLimits.uploadBytes, fields: 6, fieldSize: 10_000, parts: 8 } });
const words = { type: 'string' };

@ApiTags('Letterhead')
@Controller('agency')
export class LetterheadsController {
  constructor(@Inject(LetterheadDesk) private readonly desk: LetterheadDesk, @Inject(FileInspector) private readonly inspector: FileInspector) {}

  @Get('letterhead')
  @ApiOperation({ summary: 'What stands at the head of the papers of the own agency' })
  @Answers(200, 'Letterhead', [401])
  present(@Actor() actor: SignedIn): Promise<LetterheadResponse> {
    return this.desk.present(actor);
  }

  @Get('letterheads')
  @ApiOperation({ summary: 'Letterheads that were proposed, newest first, at most 100' })
  @Answers(200, ['LetterheadProposal'], [401])
  list(@Actor() actor: SignedIn): Promise<readonly LetterheadProposalResponse[]> {
    return this.desk.list(actor);
  }

  @Post('letterheads')
  @Needs('letterhead.propose')
  @NeedsIdempotencyKey()
  @UseInterceptors(onePicture)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['name', 'picture', 'reason'], properties: { name: words, nameNative: words, lang: words, address: { ...words, description: 'Line by line.' }, picture: { ...words, enum: [...pictureChoices], description: 'new: the one in the part "file"; keep: the one that holds now; none: no picture.' }, reason: words, file: { ...words, format: 'binary', description: 'PNG or JPEG, at most 4 MB; it is checked and made anew as a plain PNG of at most 1200 × 400 points.' } } } })
  @ApiOperation({ summary: 'Propose a letterhead; papers bear it when another administrator adopts it' })
  @Answers(201, 'LetterheadProposalDetail', [401, 403, 413, 422])
  async propose(@Actor() actor: SignedIn, @IdempotencyKey() key: string, @Body() body: ProposeLetterheadDto, @UploadedFile() file: PictureUpload | undefined): Promise<LetterheadProposalDetailResponse> {
    return this.desk.propose(actor, key, await toGiven(body, file, this.inspector));
  }

  @Get('letterheads/:id')
  @ApiOperation({ summary: 'A proposed letterhead with what became of it' })
  @Answers(200, 'LetterheadProposalDetail', [401, 404])
  one(@Actor() actor: SignedIn, @Param('id', KnownId) id: string): Promise<LetterheadProposalDetailResponse> {
    return this.desk.one(actor, id);
  }

  @Post('letterheads/:id/adopt')
  @Needs('letterhead.adopt')
  @NeedsIdempotencyKey()
  @ApiOperation({ summary: 'Adopt what another administrator proposed: papers approved from now on bear it' })
  @Answers(200, 'LetterheadProposalDetail', [401, 403, 404, 409, 422])
  adopt(@Actor() actor: SignedIn, @IdempotencyKey() key: string, @Param('id', KnownId) id: string, @Body() body: AdoptLetterheadDto): Promise<LetterheadProposalDetailResponse> {
    return this.desk.decide(actor, key, { id, decision: 'adopt', body });
  }

  @Post('letterheads/:id/reject')
  @Needs('letterhead.adopt')
  @NeedsIdempotencyKey()
  @ApiOperation({ summary: 'Reject what another administrator proposed' })
  @Answers(200, 'LetterheadProposalDetail', [401, 403, 404, 409, 422])
  reject(@Actor() actor: SignedIn, @IdempotencyKey() key: string, @Param('id', KnownId) id: string, @Body() body: EndLetterheadDto): Promise<LetterheadProposalDetailResponse> {
    return this.desk.decide(actor, key, { id, decision: 'reject', body });
  }

  @Post('letterheads/:id/withdraw')
  @Needs('letterhead.propose')
  @NeedsIdempotencyKey()
  @ApiOperation({ summary: 'Withdraw an own proposal' })
  @Answers(200, 'LetterheadProposalDetail', [401, 403, 404, 409, 422])
  withdraw(@Actor() actor: SignedIn, @IdempotencyKey() key: string, @Param('id', KnownId) id: string, @Body() body: EndLetterheadDto): Promise<LetterheadProposalDetailResponse> {
    return this.desk.decide(actor, key, { id, decision: 'withdraw', body });
  }
}
