export * from './delivery/channel';
export { WorkerModule } from './worker.module';
export { IssueDocument } from './activities/issue-document.activity';
