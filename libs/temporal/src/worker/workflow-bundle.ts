import { bundleWorkflowCode, type BundleOptions } from '@temporalio/worker';

type ConfigHook = NonNullable<BundleOptions['webpackConfigHook']>;

/** From TypeScript the bundler must take sibling packages from their sources too, not from a stale build. */
const fromSources: ConfigHook = (config) => ({ ...config, resolve: { ...config.resolve, conditionNames: ['comity-source', '...'] } });

/** Code of the workflow sandbox. `workflowsPath` is the entry of the workflows, as JavaScript or TypeScript. */
export async function buildWorkflowBundle(workflowsPath: string, logger?: BundleOptions['logger']): Promise<string> {
  const { code } = await bundleWorkflowCode({
    workflowsPath, ...(workflowsPath.endsWith('.ts') ? { webpackConfigHook: fromSources } : {}), ...(logger ? { logger } : {}),
  });
  return code;
}
