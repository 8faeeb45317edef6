import { Module, type DynamicModule } from '@nestjs/common';
import type { Config, Logger } from '@comity/platform';
import { TemporalModule } from '@comity/temporal';
import { TemporalWorkerModule, type WorkflowBundle } from '@comity/temporal/worker';
import { DeliverMessages } from './activities/deliver-messages.activity';
import { IssueDocument } from './activities/issue-document.activity';
import { LoadRequest } from './activities/load-request.activity';
import { ProposeStep } from './activities/propose-step.activity';
import { RecordCommand } from './activities/record-command.activity';
import { ArrivedSteps } from './delivery/arrived-steps';
import { CHANNELS, type Channel } from './delivery/channel';
import { Deliveries } from './delivery/deliveries';
import { HandOver } from './delivery/hand-over';
import { LocalChannel } from './delivery/local-channel';
import { ReceivedFiles } from './delivery/received-files';
import { PaperPress } from './papers/paper-press';
import { StandardPapers } from './papers/standard-papers';
import { Rebuild } from './sweep/rebuild';
import { Rounds } from './sweep/rounds';
import { Sweep } from './sweep/sweep';
import { CaseFileModule } from './wiring/case-file.module';

const activities = [RecordCommand, ProposeStep, LoadRequest, IssueDocument, DeliverMessages];
/** The first that serves a recipient is taken. */
const channels = [LocalChannel];

@Module({})
export class WorkerModule {
  static forRoot(config: Config, logger: Logger, bundle: WorkflowBundle): DynamicModule {
    const { temporalAddress: address, temporalNamespace: namespace, taskQueue } = config;
    return {
      module: WorkerModule,
      imports: [CaseFileModule.forRoot(config, logger), TemporalModule.forRoot({ address, namespace, taskQueue }), TemporalWorkerModule.forRoot(bundle)],
      providers: [
        ...activities, ...channels, PaperPress, StandardPapers, HandOver, ReceivedFiles, ArrivedSteps, Deliveries,
        { provide: CHANNELS, inject: channels, useFactory: (...all: Channel[]) => all },
        Rounds, Rebuild, Sweep,
      ],
    };
  }
}
