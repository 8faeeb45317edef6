import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AgencySeal } from '@comity/documents';
import { signatureChoices } from '@comity/domain';
import type { SignatureMethodResponse } from '@comity/http-contract';
import { agencyById, Database } from '@comity/persistence';
import type { Config, TimeSource } from '@comity/platform';
import { Actor, Needs, type SignedIn } from '../identity';
import { Answers } from '../openapi/answers';
import { CONFIG, TIME_SOURCE } from '../platform/tokens';

/** What people can choose when a paper is approved. The key is looked at each time: it can be replaced while Comity runs. */
@ApiTags('Proof')
@Controller('agency')
export class SignatureMethodsController {
  private readonly seal: AgencySeal;

  constructor(@Inject(Database) private readonly db: Database, @Inject(CONFIG) config: Config, @Inject(TIME_SOURCE) private readonly time: TimeSource) {
    this.seal = new AgencySeal(config.signing);
  }

  @Get('signature-methods')
  @Needs('request.read')
  @ApiOperation({ summary: 'How a paper of the own agency can be signed now, by its key and certificate, and why not otherwise' })
  @Answers(200, ['SignatureMethod'], [401, 403])
  async list(@Actor() { agencyId }: SignedIn): Promise<readonly SignatureMethodResponse[]> {
    const { code } = await this.db.withAgency(agencyId, (tx) => agencyById(tx, agencyId));
    const standing = this.seal.standingOf(code, new Date(this.time.now()));
    return signatureChoices(standing).map(({ method, why }) => ({ method, possible: why === null, why }));
  }
}
