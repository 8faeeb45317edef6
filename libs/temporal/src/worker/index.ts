export * from './activity';
export * from './activity-registry';
export * from './worker-host';
export * from './worker.module';
export * from './workflow-bundle';
