import { Visitor } from '../../support/http-client';
import type { Installation } from '../../support/installation';

/** The people of both sides, signed in. */
export interface People {
  readonly author: Visitor;
  readonly checker: Visitor;
  readonly supervisor: Visitor;
  readonly officer: Visitor;
  readonly theirSupervisor: Visitor;
}

export async function signIn(house: Installation): Promise<People> {
  const as = (agency: string, role: string): Promise<Visitor> => Visitor.signedIn(house, house.account(agency, role));
  return {
    author: await as('BE-VAL', 'prosecutor'), checker: await as('BE-VAL', 'liaison-officer'), supervisor: await as('BE-VAL', 'supervisor'),
    officer: await as('GE-TSK', 'liaison-officer'), theirSupervisor: await as('GE-TSK', 'supervisor'),
  };
}
