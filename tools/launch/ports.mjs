import { createConnection, createServer } from 'node:net';
import { Failure } from './failure.mjs';
import { readJson, writeJson } from './json-file.mjs';

/** Resolves to the error code of a failed attempt to listen on the port, or undefined when it is free. */
const refusal = (port, host) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });

/** @throws {Failure} when the port is taken or may not be used */
export async function requireFree(port, host = '127.0.0.1') {
  const code = await refusal(port, host);
  if (code === undefined) return;
  const example = port === 3000 ? 3001 : port + 1;
  if (code === 'EADDRINUSE') throw new Failure(`Port ${port} is already in use: stop the program that uses it, or start Comity on another port, for example with PORT=${example}.`);
  throw new Failure(`Port ${port} cannot be used (${code}): start Comity on another port, for example with PORT=3000.`);
}

/** A port that is free now. */
export const freePort = (host = '127.0.0.1') =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, host, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** The ports this data folder's own servers use: chosen once, chosen again only when another program has taken one. */
export async function keptPorts(file, names) {
  const kept = readJson(file) ?? {};
  const ports = {};
  for (const name of names) {
    const free = Number.isInteger(kept[name]) && (await refusal(kept[name], '127.0.0.1')) === undefined;
    ports[name] = free ? kept[name] : await freePort();
  }
  writeJson(file, { ...kept, ...ports });
  return ports;
}

/** True when something accepts connections there within `timeoutMs`. */
export const accepts = (host, port, timeoutMs = 3000) =>
  new Promise((resolve) => {
    const socket = createConnection({ host, port, timeout: timeoutMs });
    const done = (answer) => { socket.destroy(); resolve(answer); };
    socket.once('connect', () => done(true)).once('timeout', () => done(false)).once('error', () => done(false));
  });
