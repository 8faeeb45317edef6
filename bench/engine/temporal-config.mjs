/** Configuration of a Temporal server on PostgreSQL, after the module's own `development-postgres12.yaml` (JSON is YAML). */
export function temporalConfig({ postgresPort, password, ports, dynamicFile }) {
  const store = (databaseName, maxConns) => ({
    sql: { pluginName: 'postgres12', databaseName, connectAddr: `127.0.0.1:${postgresPort}`, connectProtocol: 'tcp', user: 'comity_owner', password, maxConns, maxIdleConns: maxConns, maxConnLifetime: '1h' },
  });
  const rpc = (name) => ({ rpc: { grpcPort: ports[name], membershipPort: ports[`${name}Membership`], bindOnLocalHost: true } });
  return {
    log: { stdout: true, level: 'warn' },
    persistence: {
      defaultStore: 'default', visibilityStore: 'visibility', numHistoryShards: 4,
      datastores: { default: store('temporal', 20), visibility: store('temporal_visibility', 5) },
    },
    global: { membership: { maxJoinDuration: '30s', broadcastAddress: '127.0.0.1' } },
    services: Object.fromEntries(['frontend', 'matching', 'history', 'worker'].map((name) => [name, rpc(name)])),
    clusterMetadata: {
      enableGlobalNamespace: false, failoverVersionIncrement: 10, masterClusterName: 'active', currentClusterName: 'active',
      clusterInformation: { active: { enabled: true, initialFailoverVersion: 1, rpcName: 'frontend', rpcAddress: `127.0.0.1:${ports.frontend}` } },
    },
    dcRedirectionPolicy: { policy: 'noop' },
    dynamicConfigClient: { filepath: dynamicFile, pollInterval: '10s' },
  };
}

/** The values that every Temporal server of Comity runs with: tasks are handed over at once. */
export const dynamicConfig = {
  'history.transferProcessorMaxPollRPS': [{ value: 2000 }],
  'system.enableActivityEagerExecution': [{ value: true }],
};

export const portNames = ['frontend', 'matching', 'history', 'worker'].flatMap((name) => [name, `${name}Membership`]);
