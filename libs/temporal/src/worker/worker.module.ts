import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ActivityRegistry } from './activity-registry';
import { WORKFLOW_BUNDLE, WorkerHost, type WorkflowBundle } from './worker-host';

/** The worker side; needs TemporalModule. Activities are the marked methods of any provider of the application. */
@Module({})
export class TemporalWorkerModule {
  static forRoot(bundle: WorkflowBundle): DynamicModule {
    return {
      module: TemporalWorkerModule,
      imports: [DiscoveryModule],
      providers: [{ provide: WORKFLOW_BUNDLE, useValue: bundle }, ActivityRegistry, WorkerHost],
      exports: [WorkerHost],
    };
  }
}
