import { outgoingStages } from '@comity/domain';

/** A workflow as it must not be: the test of the bundle has to notice it. */
export async function foreign(): Promise<number> {
  return outgoingStages.length;
}
