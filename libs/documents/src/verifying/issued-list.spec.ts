import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { IssuedListError, readIssuedList, writeIssuedList } from './issued-list';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const [standing, gone, dataOfStanding, old] = ['standing', 'gone', 'data', 'old'].map(digest) as [string, string, string, string];

const list = (key = privateKey): string => writeIssuedList({
  authority: 'Prosecutor of Valdoria', code: 'BE-VAL', at: '2026-11-21T10:00:00Z', publicKey: pem,
  entries: [
    { file: standing, data: dataOfStanding, withdrawn: null },
    { file: gone, data: dataOfStanding, withdrawn: '2026-11-20T09:00:00Z' },
    { file: old, data: null, withdrawn: '2026-11-19T09:00:00Z' },
  ],
}, (text) => sign(null, Buffer.from(text), key).toString('base64'));

const code = (text: string, known?: string): string => {
  try {
    readIssuedList(text, known);
    return 'read';
  } catch (error) {
    if (error instanceof IssuedListError) return error.code;
    throw error;
  }
};

describe('a signed list of issued papers', () => {
  it('answers by the digest of the file and of its data', () => {
    const read = readIssuedList(list());
    expect(read).toMatchObject({ authority: 'Prosecutor of Valdoria', code: 'BE-VAL', at: '2026-11-21T10:00:00Z', entries: 3 });
    expect([standing, gone, dataOfStanding, old, digest('other')].map((each) => read.ask(each))).toEqual([
      { known: true, by: 'Prosecutor of Valdoria', withdrawn: false }, { known: true, by: 'Prosecutor of Valdoria', withdrawn: true },
      { known: true, by: 'Prosecutor of Valdoria', withdrawn: false }, { known: true, by: 'Prosecutor of Valdoria', withdrawn: true }, { known: false },
    ]);
  });

  it('is held against the key that the reader has from the authority, or its SHA-256', () => {
    expect([code(list(), pem), code(list(), readIssuedList(list()).keySha256)]).toEqual(['read', 'read']);
    const other = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();
    expect([code(list(), other), code(list(), '0'.repeat(64))]).toEqual(['LIST_KEY_OTHER', 'LIST_KEY_OTHER']);
  });

  it('is refused where one sign was changed, a line taken out, or another key signed it', () => {
    const lines = list().split('\n');
    expect(code(list().replace(standing, digest('forged')))).toBe('LIST_SIGNATURE_WRONG');
    expect(code(list().replace('Valdoria', 'Waldoria'))).toBe('LIST_SIGNATURE_WRONG');
    expect(code([...lines.slice(0, 2), ...lines.slice(3)].join('\n'))).toBe('LIST_SIGNATURE_WRONG');
    expect(code(list(generateKeyPairSync('ed25519').privateKey))).toBe('LIST_SIGNATURE_WRONG');
  });

  it.each([
    ['nothing', ''], ['one line', '{}\n'], ['no JSON', 'a\nb\n'], ['lists', '[]\n[]\n'], ['another schema', '{"schema":"comity/issued/2"}\n{"signature":""}\n'],
    ['cut off at its end', list().slice(0, -1)], ['a key that is none', list().replace('BEGIN PUBLIC', 'BEGIN PUBLIK')],
  ])('is not understood where it is %s', (_what, text) => {
    expect(code(text)).toBe('LIST_NOT_UNDERSTOOD');
  });
});
