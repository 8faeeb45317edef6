import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

const example = JSON.parse(readFileSync(new URL('../../examples/minimal-preservation.json', import.meta.url), 'utf8'));

/** Opens a draft and answers what its checks ask. @returns {Promise<{ id: string, version: { draftVersion: number, digest: string } }>} */
export async function openDraft(author) {
  const made = await author.call('POST', '/api/requests', example, { 'idempotency-key': randomUUID() });
  const draft = await author.call('GET', `/api/requests/${made.id}/draft`);
  const reasons = Object.fromEntries(draft.check.findings.filter(({ level }) => level === 'reason').map(({ rule }) => [rule, 'Explained in the file of the case.']));
  const declarations = Object.fromEntries(draft.check.declarations.map(({ rule }) => [rule, true]));
  const saved = await author.call('PUT', `/api/requests/${made.id}/draft`, { version: draft.version, values: draft.values, reasons, declarations });
  return { id: made.id, version: { draftVersion: saved.version, digest: saved.digest } };
}
