import { loadConfig } from '@comity/platform';
import { tlsOf } from './transport';

const config = (host: string): ReturnType<typeof loadConfig> => loadConfig({ COMITY_APP_DATABASE_URL: 'postgresql://x', TEMPORAL_ADDRESS: 'x:1', COMITY_HOST: host });

describe('plain HTTP', () => {
  it.each(['127.0.0.1', '127.8.0.1', '::1', 'localhost'])('is spoken on %s, which only this machine reaches', (host) => expect(tlsOf(config(host), {})).toBeUndefined());
  it.each(['0.0.0.0', '::', '192.0.2.7', 'comity.example', '127.example', 'localhost.example'])('is refused on %s, with what to do', (host) => {
    expect(() => tlsOf(config(host), {})).toThrow(/COMITY_HOST.*COMITY_TLS_CERT_FILE.*COMITY_TLS=proxy/);
  });
  it('is allowed behind a TLS proxy that somebody answers for', () => expect(tlsOf(config('0.0.0.0'), { COMITY_TLS: 'proxy' })).toBeUndefined());
  it('half a certificate is refused', () => expect(() => tlsOf(config('127.0.0.1'), { COMITY_TLS_CERT: 'x' })).toThrow(/both/));
});
