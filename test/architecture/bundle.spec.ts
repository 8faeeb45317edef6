import { DefaultLogger } from '@temporalio/worker';
import { buildWorkflowBundle } from '@comity/temporal/worker';
import { join, relative } from 'node:path';
import { workflowsPath } from '../workflow/support/engine';

const root = join(__dirname, '..', '..');
/** The SDK and what it brings itself. Everything else is foreign in the sandbox. */
const ownOfTheSdk = /^node_modules\/(@temporalio\/(workflow|common)|nexus-rpc|long|ms)\//;
/** Nothing at all: hooks of the SDK that we do not use. */
const empty = /^ignored\|/;
const ours = /^workflows\/src\//;

/** Files of which code stands in the bundle, as its source map names them. */
function filesIn(code: string): string[] {
  const map = /sourceMappingURL=data:application\/json;charset=utf-8;base64,([A-Za-z0-9+/=]+)/.exec(code);
  if (!map) throw new Error('The bundle has no source map.');
  const { sources } = JSON.parse(Buffer.from(map[1]!, 'base64').toString('utf8')) as { sources: string[] };
  return sources.filter((source) => !source.startsWith('webpack/') && !empty.test(source)).map((source) => relative(root, source));
}

export const foreignIn = (code: string): string[] => filesIn(code).filter((file) => !ours.test(file) && !ownOfTheSdk.test(file));

const bundle = (path: string) => buildWorkflowBundle(path, new DefaultLogger('ERROR', () => undefined));

describe('the workflow bundle', () => {
  it('holds the workflows and the SDK and nothing else', async () => {
    const code = await bundle(workflowsPath);
    expect(filesIn(code).some((file) => ours.test(file))).toBe(true);
    expect(foreignIn(code)).toEqual([]);
  }, 60_000);

  it.each([
    ['values of the domain', 'workflow-with-domain.ts', /^libs\/domain\//],
    ['a date library', 'workflow-with-dates.ts', /^node_modules\/temporal-polyfill\//],
  ])('is noticed when it holds %s', async (_what, file, expected) => {
    expect(foreignIn(await bundle(join(__dirname, 'foreign', file)))).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
  }, 60_000);
});
