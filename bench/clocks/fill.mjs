// Run as a process of its own, so that the memory it takes is not in the way of what is measured.
import { askClock, limitClock, newRequest, rungs, thresholds } from '@comity/domain';
import { adoptedLaw, Database } from '@comity/persistence';
import { newId } from '@comity/platform';
import pg from 'pg';
import { questions } from './questions.mjs';

const BATCH = 2_000;
/** Starts lie up to so many days back, as those of open clocks do. */
const DAYS_BACK = 90;
/** The State of the holiday twice. Limits of one State's own law lie where that law says. */
const STATES = ['DE', 'DE', 'FR', 'BE', 'GB', 'US'];

/** Fills the agency with open requests, each with two clocks of the law that run on, and says how many count under which State. */
async function fill({ ownerUrl, db, own, partner, count }) {
  const [now, law] = [new Date().toISOString(), await db.withAgency(own.id, adoptedLaw)];
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const byState = {};
  let [made, requests, clocks] = [0, [], []];
  const flush = async () => {
    await client.query(insert('request', requests), [JSON.stringify(requests)]);
    await client.query(insert('clock', clocks), [JSON.stringify(clocks)]);
    await client.query(
      `INSERT INTO clock_entry (clock_id, agency_id, seq, at, person_id, what, new_due, new_act_by)
       SELECT c.id, c.agency_id, 1, $2, $3, 'started', c.due_exclusive, c.act_by FROM jsonb_to_recordset($1) AS c(id uuid, agency_id uuid, due_exclusive timestamptz, act_by timestamptz)`,
      [JSON.stringify(clocks), now, own.people.officer]);
    [requests, clocks] = [[], []];
  };
  try {
    for (const { question } of questions(count * 4, { from: Date.now() - DAYS_BACK * 86_400_000, days: DAYS_BACK, states: STATES })) {
      if (made === count) break;
      const said = askClock(question, law, now);
      // Those that ended a while ago are not open any more.
      if (said.answer?.outcome !== 'running' || Date.parse(said.answer.due) < Date.now() - 5 * 86_400_000) continue;
      if (made % 2 === 0) requests.push(requestRow({ number: made, own, partner, law, now }));
      const row = clockRow({ question, result: said.answer, request: requests.at(-1).id, own, law });
      if (made % 2 === 1 && clocks.at(-1).code === row.code) continue;
      clocks.push(row);
      byState[row.law_state] = (byState[row.law_state] ?? 0) + 1;
      made += 1;
      if (clocks.length >= BATCH) await flush();
    }
    if (clocks.length > 0) await flush();
    await client.query('VACUUM ANALYZE');
    return { clocks: made, byState };
  } finally {
    await client.end();
  }
}

const insert = (table, rows) => {
  const columns = Object.keys(rows[0]).join(', ');
  return `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`;
};

function requestRow({ number, own, partner, law, now }) {
  const id = newId();
  return {
    id, agency_id: own.id, side: 'outgoing', reference: `BE-VAL-2026-${String(number).padStart(6, '0')}`, partner_agency_id: partner.id, family_id: id, form: 'preservation-request', form_version: '1',
    instrument: 'coe-budapest-185', pack_version: law.parts.rules.version, lang: 'en', subject: 'Invented', urgency: 'normal', stage: 'draft', state: newRequest('outgoing', 'preservation-request'), version: 0,
    author_id: own.people.prosecutor, owner_id: own.people.prosecutor, created_at: now, changed_at: now, stage_since: now, event_seq: 0, last_hash: '0'.repeat(64),
  };
}

function clockRow({ question, result, request, own, law }) {
  const { soonAt, criticalAt } = thresholds(result.startsAt, result.actBy, result.due);
  return {
    id: newId(), agency_id: own.id, request_id: request, code: limitClock(result.limit), kind: result.kind, limit_id: result.limit, pack_version: law.parts.rules.version, owed_by: 'us', ladder: true,
    start_event: { type: 'received', at: result.startsAt, saidBy: 'us' }, starts_at: result.startsAt, act_by: result.actBy, due_exclusive: result.due, soon_at: soonAt, critical_at: criticalAt,
    whole_day: result.wholeDay, zone: result.zone, profile: result.profile, explanation: result.steps, due_version: 1, state: 'running', rungs_left: rungs, question, law_state: result.state,
    law_region: result.region, law_version: law.version, calendar_version: result.calendar, verified: result.verified, doubts: result.doubts, certainty: 'confirmed',
  };
}

const given = JSON.parse(process.argv[2]);
const db = await Database.connect({ url: given.appUrl, poolSize: 1 });
process.send(await fill({ ...given, db }));
await db.close();
process.disconnect();
