import { setTimeout as until } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@comity/persistence';
import type { Logger, TimeSource } from '@comity/platform';
import { Problem } from '../http/problem';
import { LOGGER, TIME_SOURCE } from '../platform/tokens';
import { attemptSucceeded, beginAttempt } from './lockout';
import { checkNothing, passwordMatches } from './password';
import { newBearerToken, newSecret } from './secrets';
import { Sessions } from './sessions';
import type { SignedIn } from './signed-in';

/** A failure is answered after the same time, whatever it was. */
const FAILURE_MS = 250;

export interface Opened {
  readonly id: string;
  readonly secret: string;
  readonly expiresAt: string;
}

interface Person {
  readonly agency_id: string;
  readonly person_id: string;
}

/** Checks passwords and opens sessions. */
@Injectable()
export class SignIn {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(TIME_SOURCE) private readonly time: TimeSource,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** @throws 401 with one text for an unknown address, a wrong password, a locked and a closed account */
  async open(kind: SignedIn['kind'], email: string, password: string, label?: string): Promise<Opened> {
    const answerAt = Date.now() + FAILURE_MS;
    const person = await this.check(email, password);
    if (!person) return this.refuse(answerAt);
    const secret = kind === 'browser' ? newSecret() : newBearerToken();
    const session = await this.db.withAgency(person.agency_id, async (tx) => {
      await attemptSucceeded(tx, person.person_id);
      return this.sessions.open(tx, { kind, secret, personId: person.person_id, ...(label === undefined ? {} : { label }) });
    });
    this.log.info({ code: 'SIGNED_IN', agencyId: person.agency_id, personId: person.person_id, kind });
    return { ...session, secret };
  }

  private async check(email: string, password: string): Promise<Person | null> {
    const [person] = await this.db.acrossAgencies<Person>('SELECT agency_id, person_id FROM sign_in_candidate($1)', [email.trim()]);
    const stored = person ? await this.db.withAgency(person.agency_id, (tx) => beginAttempt(tx, person.person_id, this.time.now())) : null;
    const right = stored === null ? await checkNothing(password) : await passwordMatches(stored, password);
    if (!right && person) this.log.warn({ code: stored === null ? 'SIGN_IN_LOCKED' : 'SIGN_IN_FAILED', agencyId: person.agency_id, personId: person.person_id });
    return right && person ? person : null;
  }

  private async refuse(answerAt: number): Promise<never> {
    await until(Math.max(0, answerAt - Date.now()));
    throw new Problem(401, 'SIGN_IN_REFUSED', 'E-mail or password is wrong. After five failures in a row an account is locked for 15 minutes.');
  }
}
