import type { Command } from 'commander';
import { jsonOption, serverOption } from '../requests/commands';
import { serverAddress } from '../server/address';
import { printJson, printLines } from '../terminal/output';
import type { Finding } from './finding';
import { serverFindings } from './server';
import { build, dataFolder, nodeVersion } from './this-computer';

const words: Readonly<Record<Finding['status'], string>> = { ok: 'ok', problem: 'PROBLEM', 'not-checked': '-' };

/** `comity doctor`. */
export function addDoctor(program: Command): void {
  program.command('doctor')
    .description('Looks at this computer and at the server, and says what to do about each problem.')
    .addOption(jsonOption()).addOption(serverOption())
    .addHelpText('after', `
Looks at: the version of Node, the build, the data folder, the port, the server and its database, Temporal and worker, the
difference between the two clocks, and your token.

Example:
  $ comity doctor

Exit codes: 0 no problem; 1 at least one problem; 2 the address of the server is not acceptable`)
    .action(doctor);
}

async function doctor({ json, server }: { json?: boolean; server?: string }): Promise<void> {
  const findings = [nodeVersion(), build(), dataFolder(), ...(await serverFindings(serverAddress(server)))];
  const healthy = findings.every(({ status }) => status !== 'problem');
  process.exitCode = healthy ? 0 : 1;
  if (json) printJson({ ok: healthy, checks: findings });
  else printLines(findings.flatMap(lines));
}

const lines = ({ check, status, says, todo }: Finding): readonly string[] => [
  `${words[status].padEnd(8)} ${check.padEnd(12)} ${says}`, ...(todo ? [`${' '.repeat(22)}${todo}`] : []),
];
