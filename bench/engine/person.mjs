import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** One exchange over a kept connection. @returns {Promise<{ status: number, headers: object, body: any }>} */
function exchange(url, method, headers, body) {
  return new Promise((resolve, reject) => {
    const call = request(url, { method, agent, headers }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part)).once('error', reject).once('end', () => {
        const text = Buffer.concat(parts).toString();
        const json = answer.headers['content-type']?.includes('json');
        resolve({ status: answer.statusCode, headers: answer.headers, body: json && text ? JSON.parse(text) : text });
      });
    });
    call.once('error', reject);
    call.end(body);
  });
}

/** Somebody who is signed in and speaks HTTP. */
export class Person {
  constructor(house, cookie, csrf) {
    Object.assign(this, { house, cookie, csrf });
  }

  static async signedIn(house, agency, role) {
    const { email, password } = house.accounts.find((account) => account.agency === agency && account.role === role);
    const answer = await exchange(`${house.url}/api/sign-in`, 'POST', { 'content-type': 'application/json' }, JSON.stringify({ email, password }));
    if (answer.status !== 200) throw new Error(`${email} cannot sign in: ${answer.status}`);
    return new Person(house, answer.headers['set-cookie'][0].split(';')[0], answer.body.csrfToken);
  }

  async call(method, path, body, headers = {}) {
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const answer = await exchange(this.house.url + path, method, { cookie: this.cookie, 'x-csrf-token': this.csrf, ...(sent && { 'content-type': 'application/json' }), ...headers }, sent);
    if (answer.status >= 300) throw new Error(`${method} ${path} was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  /** Gives a command and waits until it is decided. @throws when it is not accepted at once */
  async command(requestId, type, body = {}) {
    const answer = await this.call('POST', `/api/requests/${requestId}/commands`, { type, ...body }, { 'idempotency-key': randomUUID() });
    if (answer.outcome !== 'accepted') throw new Error(`${type} was answered ${JSON.stringify(answer)}`);
    return answer;
  }
}

export const signIn = async (house) => ({
  author: await Person.signedIn(house, 'BE-VAL', 'prosecutor'), checker: await Person.signedIn(house, 'BE-VAL', 'liaison-officer'), officer: await Person.signedIn(house, 'GE-TSK', 'liaison-officer'),
});
