import type { WordingDetailResponse, WordingResponse } from '@comity/http-contract';
import { Body, Controller, Get, Inject, Param, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { IdempotencyKey, NeedsIdempotencyKey } from '../http/idempotency-key.decorator';
import { KnownId } from '../http/known-id.pipe';
import { Actor, Needs, type SignedIn } from '../identity';
import { Answers, AnswersBytes } from '../openapi/answers';
import { framedBySelf } from '../pages/security-headers';
import { WordingDesk } from './wording-desk';
import { ApproveWordingDto, WithdrawApprovalDto } from './wording.dto';

@ApiTags('Wordings')
@Controller('agency/wordings')
export class WordingsController {
  constructor(@Inject(WordingDesk) private readonly desk: WordingDesk) {}

  @Get()
  @ApiOperation({ summary: 'Wordings of forms in other languages than English, and who in the own agency stands for them' })
  @Answers(200, ['Wording'], [401])
  list(@Actor() actor: SignedIn): Promise<readonly WordingResponse[]> {
    return this.desk.list(actor);
  }

  @Get(':form/:lang')
  @ApiOperation({ summary: 'Every text of a form in a language beside its English' })
  @Answers(200, 'WordingDetail', [401, 404])
  one(@Actor() actor: SignedIn, @Param('form') form: string, @Param('lang') lang: string): Promise<WordingDetailResponse> {
    return this.desk.one(actor, form, lang);
  }

  @Get(':form/:lang/specimen.pdf')
  @ApiOperation({ summary: 'An invented case on the form in this language, marked as a draft' })
  @AnswersBytes('application/pdf', [401, 404])
  async specimen(@Actor() actor: SignedIn, @Param('form') form: string, @Param('lang') lang: string, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    const bytes = await this.desk.specimen(actor, form, lang);
    framedBySelf(response);
    return new StreamableFile(bytes, { type: 'application/pdf', disposition: 'inline; filename="specimen.pdf"', length: bytes.length });
  }

  @Post(':form/:lang/approvals')
  @Needs('wording.approve')
  @NeedsIdempotencyKey()
  @ApiOperation({ summary: 'Enter that a named, competent person has approved this wording: papers no longer say that it is not certified' })
  @Answers(201, 'WordingDetail', [401, 403, 404, 409, 422])
  approve(@Actor() actor: SignedIn, @IdempotencyKey() key: string, @Param('form') form: string, @Param('lang') lang: string, @Body() body: ApproveWordingDto): Promise<WordingDetailResponse> {
    return this.desk.approve(actor, key, { form, lang, body });
  }

  @Post('approvals/:id/withdraw')
  @Needs('wording.approve')
  @NeedsIdempotencyKey()
  @ApiOperation({ summary: 'Withdraw an approval: papers made from now on bear the mark again' })
  @Answers(200, 'WordingDetail', [401, 403, 404, 409, 422])
  withdraw(@Actor() actor: SignedIn, @IdempotencyKey() key: string, @Param('id', KnownId) id: string, @Body() body: WithdrawApprovalDto): Promise<WordingDetailResponse> {
    return this.desk.withdraw(actor, key, id, body);
  }
}
