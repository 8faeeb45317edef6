import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/common';
import { installationWorkflowId, workflowTypes } from '@comity/workflows/contract';

/** Tells whether the Temporal store is the one that this installation has worked with before. */
export class EngineStore {
  constructor(private readonly client: Client, private readonly options: { readonly taskQueue: string }) {}

  async isKnown(): Promise<boolean> {
    try {
      const { status } = await this.client.workflow.getHandle(installationWorkflowId(this.options.taskQueue)).describe();
      return status.name === 'RUNNING';
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return false;
      throw error;
    }
  }

  /** Call it when every open request runs in this store, not before: a crash in between must rebuild again. */
  async remember(): Promise<void> {
    const { taskQueue } = this.options;
    try {
      await this.client.workflow.start(workflowTypes.installation, { workflowId: installationWorkflowId(taskQueue), taskQueue, workflowIdConflictPolicy: 'FAIL' });
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  }
}
