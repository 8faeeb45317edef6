import { connect, constants } from 'node:http2';

const SERVICE = 'temporal.api.workflowservice.v1.WorkflowService';
const SERVING = 1;

/** The standard gRPC health question, spoken directly so that it can be asked before anything is installed. */
function question() {
  const name = Buffer.from(SERVICE);
  const message = Buffer.concat([Buffer.from([0x0a, name.length]), name]);
  const head = Buffer.alloc(5);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
}

/** True when the Temporal server at `address` (host:port, plain text) says that it serves. */
export function isServing(address, timeoutMs = 2000) {
  return new Promise((resolve) => {
    const session = connect(`http://${address}`);
    const timer = setTimeout(() => done(false), timeoutMs);
    const done = (answer) => {
      clearTimeout(timer);
      session.destroy();
      resolve(answer);
    };
    session.once('error', () => done(false));
    const stream = session.request({
      [constants.HTTP2_HEADER_METHOD]: 'POST',
      [constants.HTTP2_HEADER_PATH]: '/grpc.health.v1.Health/Check',
      [constants.HTTP2_HEADER_CONTENT_TYPE]: 'application/grpc',
      te: 'trailers',
    });
    const parts = [];
    stream.on('data', (part) => parts.push(part));
    stream.once('error', () => done(false));
    // Answer: 5 bytes of frame head, then field 1 (status) as a varint.
    stream.once('end', () => {
      const body = Buffer.concat(parts);
      done(body.length >= 7 && body[5] === 0x08 && body[6] === SERVING);
    });
    stream.end(question());
  });
}
