import { publishLaw, publishOwnWordings } from '@comity/api';
import { Database } from '@comity/persistence';

/** Publishes the wordings and packs of the repository, with the calendars of a few States, and lets every agency there is adopt them. */
export async function publishTestLaw(ownerUrl: string, states: readonly string[] = ['BE', 'DE', 'GE', 'GR'], now = '2026-01-01T00:00:00Z'): Promise<void> {
  const owner = await Database.connect({ url: ownerUrl, poolSize: 1 });
  try {
    await publishLaw(owner, now, states);
    await publishOwnWordings(owner, now);
  } finally {
    await owner.close();
  }
}
