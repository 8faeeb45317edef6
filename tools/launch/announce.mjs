import { readJson } from './json-file.mjs';

/** Tells the person where to go, with which account, and where the data lies. */
export function announce({ settings, paths, servers, progress }) {
  const say = (text) => progress.say(text);
  say('');
  say(`Comity is ready: http://127.0.0.1:${settings.port}`);
  const accounts = settings.mode === 'demonstration' ? readJson(paths.accounts) : undefined;
  if (accounts?.length) {
    say('');
    say('Demonstration accounts (every authority, person and case is invented):');
    say('');
    for (const line of table(accounts)) say(`  ${line}`);
  }
  say('');
  say(`Data:  ${settings.dataDir}${servers.databaseDir && !servers.databaseDir.startsWith(settings.dataDir) ? ` and ${servers.databaseDir}` : ''}`);
  say(`Logs:  ${paths.logs}`);
  say(`Pages of the interface: http://127.0.0.1:${settings.port}/api/docs`);
  say('Stop:  Ctrl-C');
}

function table(accounts) {
  const columns = [['Agency', 'agencyName'], ['Role', 'role'], ['Name', 'name'], ['E-mail', 'email'], ['Password', 'password']];
  const rows = [columns.map(([title]) => title), ...accounts.map((account) => columns.map(([, key]) => String(account[key] ?? '')))];
  const widths = columns.map((_, i) => Math.max(...rows.map((row) => [...row[i]].length)));
  const line = (row) => row.map((cell, i) => cell + ' '.repeat(widths[i] - [...cell].length)).join('  ').trimEnd();
  return [line(rows[0]), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.slice(1).map(line)];
}
