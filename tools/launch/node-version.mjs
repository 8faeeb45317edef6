import { Failure } from './failure.mjs';

const OLDEST = [20, 19];

/** @throws {Failure} when this Node is older than the code needs */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new Failure(`Comity needs Node ${OLDEST.join('.')} or later and this is Node ${version}: install a newer Node and start again.`);
}
