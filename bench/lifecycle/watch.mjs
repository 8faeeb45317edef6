import pg from 'pg';

/**
 * Tells when the record of a request is where a step may follow: listens to what PostgreSQL announces, so that waiting
 * costs API and worker nothing.
 */
export async function watchRequests(ownerUrl) {
  const listener = new pg.Client({ connectionString: ownerUrl });
  const asker = new pg.Client({ connectionString: ownerUrl });
  await listener.connect();
  await asker.connect();
  const waiting = new Set();
  let [asking, again] = [false, false];

  const look = async () => {
    if (asking) { again = true; return; }
    asking = true;
    do {
      again = false;
      const open = [...waiting];
      if (open.length === 0) break;
      const { rows } = await asker.query(
        "SELECT id, partner_request_id AS partner, side, stage, version, coalesce((state ->> 'partnerClosed')::boolean, false) AS \"partnerClosed\" FROM request WHERE id = ANY($1) OR partner_request_id = ANY($1)",
        [open.map(({ id }) => id)],
      );
      for (const each of open) {
        const row = rows.find((candidate) => each.holds(candidate));
        if (!row) continue;
        waiting.delete(each);
        each.resolve(row);
      }
    } while (again);
    asking = false;
  };
  listener.on('notification', look);
  await listener.query('LISTEN comity_changes');

  const until = (id, holds) => new Promise((resolve) => {
    waiting.add({ id, holds, resolve });
    look();
  });
  return {
    reaches: (id, stage) => until(id, (row) => row.id === id && row.stage === stage),
    arrives: async (id) => (await until(id, (row) => row.side === 'incoming' && row.partner === id && row.version > 0)).id,
    partnerCloses: (id) => until(id, (row) => row.id === id && row.partnerClosed),
    async close() { await listener.end(); await asker.end(); },
  };
}
