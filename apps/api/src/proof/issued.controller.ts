import { Controller, Get, Header, Inject, Param, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { readPaperCode } from '@comity/domain';
import type { IssuedResponse } from '@comity/http-contract';
import { Database, issuedStatus } from '@comity/persistence';
import { Public } from '../identity';
import { Answers } from '../openapi/answers';
import { IssuedThrottle } from './issued-throttle';

/** What stands on a paper can be asked about by whoever holds it. */
@ApiTags('Proof')
@Controller('issued')
export class IssuedController {
  constructor(@Inject(Database) private readonly db: Database) {}

  @Public()
  @UseGuards(IssuedThrottle)
  @Get(':codeOrDigest')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Whether a paper was issued here, by which authority, and whether it was withdrawn: nothing else. By its whole code, or the SHA-256 of the file or of its data; no session is needed' })
  @Answers(200, 'Issued', [429])
  async ask(@Param('codeOrDigest') given: string): Promise<IssuedResponse> {
    const read = readPaperCode(given);
    const found = read === null ? null : await issuedStatus(this.db, read);
    return found ? { issued: true, authority: found.authority, withdrawn: found.withdrawn } : { issued: false };
  }
}
