import { Controller, Get, Inject, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { KnownId } from '../http/known-id.pipe';
import { Actor, type SignedIn } from '../identity';
import { AnswersBytes } from '../openapi/answers';
import { framedBySelf } from '../pages/security-headers';
import { LetterheadFiles } from './letterhead-files';

/** Pictures of our own making, and specimens: what a browser may show inside our pages. */
@ApiTags('Letterhead')
@Controller('agency')
export class LetterheadFilesController {
  constructor(@Inject(LetterheadFiles) private readonly files: LetterheadFiles) {}

  @Get('letterhead/picture')
  @ApiOperation({ summary: 'The picture that holds; 404 where there is none' })
  @AnswersBytes('image/png', [401, 404])
  async picture(@Actor() actor: SignedIn): Promise<StreamableFile> {
    return asPicture(await this.files.picture(actor));
  }

  @Get('letterhead/specimen.pdf')
  @ApiOperation({ summary: 'An invented paper under the letterhead that holds, marked as a draft' })
  @AnswersBytes('application/pdf', [401])
  async specimen(@Actor() actor: SignedIn, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    return asPaper(await this.files.specimen(actor), response);
  }

  @Get('letterheads/:id/picture')
  @ApiOperation({ summary: 'The picture of a proposal; 404 where it has none' })
  @AnswersBytes('image/png', [401, 404])
  async pictureOf(@Actor() actor: SignedIn, @Param('id', KnownId) id: string): Promise<StreamableFile> {
    return asPicture(await this.files.picture(actor, id));
  }

  @Get('letterheads/:id/specimen.pdf')
  @ApiOperation({ summary: 'An invented paper under a proposed letterhead, marked as a draft' })
  @AnswersBytes('application/pdf', [401, 404])
  async specimenOf(@Actor() actor: SignedIn, @Param('id', KnownId) id: string, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    return asPaper(await this.files.specimen(actor, id), response);
  }
}

const asPicture = (bytes: Buffer): StreamableFile => new StreamableFile(bytes, { type: 'image/png', disposition: 'inline; filename="letterhead.png"', length: bytes.length });

function asPaper(bytes: Buffer, response: Response): StreamableFile {
  framedBySelf(response);
  return new StreamableFile(bytes, { type: 'application/pdf', disposition: 'inline; filename="specimen.pdf"', length: bytes.length });
}
