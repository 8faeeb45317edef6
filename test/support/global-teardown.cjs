// Ends the servers that global-setup.cjs started. They also end by themselves when Jest dies, because their standard
// input closes then.
module.exports = async () => {
  const servers = globalThis.comityTestServers;
  if (!servers) return;
  const ended = new Promise((resolve) => servers.once('exit', resolve));
  servers.stdin.end();
  await ended;
};
