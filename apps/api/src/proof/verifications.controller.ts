import { Body, Controller, Get, Header, Inject, Param, Post, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { VerificationResponse } from '@comity/http-contract';
import { KnownId } from '../http/known-id.pipe';
import { formProblem } from '../http/problem';
import { Actor, Needs, type SignedIn } from '../identity';
import { Answers } from '../openapi/answers';
import { VerifyFileDto } from './verify-file.dto';
import { VerificationDesk } from './verification-desk';

const oneFile = FileInterceptor('file', { defParamCharset: 'utf8', preservePath: true });

@ApiTags('Proof')
@Controller()
@Needs('document.read')
export class VerificationsController {
  constructor(@Inject(VerificationDesk) private readonly desk: VerificationDesk) {}

  @Get('documents/:id/verification')
  @ApiOperation({ summary: 'The signatures of a stored PDF, version by version: as they were found when it came in, else as they are now. 409 for other files' })
  @Answers(200, 'Verification', [401, 403, 404, 409])
  ofDocument(@Actor() actor: SignedIn, @Param('id', KnownId) id: string): Promise<VerificationResponse> {
    return this.desk.ofDocument(actor, id);
  }

  @Post('verifications')
  @UseInterceptors(oneFile)
  @Header('Cache-Control', 'no-store')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' }, partnerId: { type: 'string', format: 'uuid', description: 'The agency it is said to be from: what is believed of it counts too.' } } } })
  @ApiOperation({ summary: 'Check the signatures of a file that you have in hand; nothing of it is kept' })
  @Answers(200, 'Verification', [401, 403, 413, 422])
  ofFile(@Actor() actor: SignedIn, @Body() { partnerId }: VerifyFileDto, @UploadedFile() file: { readonly buffer: Buffer; readonly size: number } | undefined): Promise<VerificationResponse> {
    if (!file || file.size === 0) throw formProblem([{ field: '/file', message: 'Send one PDF that is not empty, in the part "file".' }]);
    return this.desk.ofFile(actor, file.buffer, partnerId ?? null);
  }
}
