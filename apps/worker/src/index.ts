export * from './delivery/channel';
export { WorkerModule } from './worker.module';
