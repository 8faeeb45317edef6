import { repositoryRuleBook } from '@comity/domain';
import { calendarPack, calendarStates, participationPack, requirementPack, stateCodes, stateNamed } from '@comity/packs';
import { adoptAtSetUp, publishPack, repositoryRules, type AgencyTransaction, type Database } from '@comity/persistence';
import { newId } from '@comity/platform';
import { publishedCalendars } from './published-calendars';
import { actAs } from './write-agency';

/**
 * Writes the packs of this release beside those of earlier ones. For an agency that has a law nothing changes: its
 * administrators adopt the new version, or not. One that has none gets the newest.
 * @param db connected as the owner of the tables
 * @param states whose calendars are written: all of the pack by default
 * @returns the versions that are new
 */
export async function publishLaw(db: Database, now: string, states: readonly string[] = calendarStates()): Promise<readonly string[]> {
  return db.withAgency(newId(), async (tx) => {
    // Two set-ups at the same moment: the second finds everything published.
    await tx.query('SELECT pg_advisory_xact_lock(176400)');
    const fresh = await publishAll(tx, now, states);
    for (const { id } of await tx.query<{ id: string }>('SELECT id FROM agency ORDER BY code')) {
      await actAs(tx, id);
      await adoptAtSetUp({ ...tx, agencyId: id }, now);
    }
    return fresh;
  });
}

async function publishAll(tx: AgencyTransaction, now: string, withCalendar: readonly string[]): Promise<readonly string[]> {
  const [calendars, rules, participation, { requirements, ...asked }] = [calendarPack(), repositoryRules(), participationPack(), requirementPack()];
  const states = stateCodes().map((code) => ({ code, name: stateNamed(code)!.name, zones: stateNamed(code)!.zones }));
  const made = [
    [calendars.version, await publishPack(tx, { kind: 'calendar', ...calendars, summary: { states: states.length, calendars: withCalendar.length }, content: { states } }, now, () => publishedCalendars(withCalendar))],
    [rules.version, await publishPack(tx, { kind: 'rules', ...rules, summary: { limits: repositoryRuleBook.limits.length, modifiers: repositoryRuleBook.modifiers.length, nationalRules: repositoryRuleBook.nationalRules.length }, content: repositoryRuleBook }, now)],
    [participation.version, await publishPack(tx, { kind: 'participation', version: participation.version, digest: participation.digest, summary: { records: participation.records.length }, content: { records: participation.records } }, now)],
    [asked.version, await publishPack(tx, { kind: 'requirements', version: asked.version, digest: asked.digest, summary: { requirements: requirements.length }, content: { requirements } }, now)],
  ] as const;
  return made.filter(([, fresh]) => fresh).map(([version]) => version);
}
