import { Option, type Command } from 'commander';
import { printJson, printLines } from '../terminal/output';
import { sign, type SignOptions } from './sign';
import { verificationLines, verify, type VerifyFileOptions } from './verify';

export function addSign(documents: Command): void {
  documents.command('sign')
    .description('Signs a PDF (PAdES) by writing behind its end; what was there stays byte for byte.')
    .argument('<file.pdf>', 'the PDF; - is standard input')
    .requiredOption('--out <file>', 'where the signed PDF goes')
    .option('--key <file>', 'private key in PEM: ECDSA on P-256, or RSA with at least 2048 bits')
    .option('--cert <file>', 'its certificate in PEM, with those of its issuers if they are at hand')
    .option('--p12 <file>', 'key and certificates in one PKCS #12 file, instead of --key and --cert')
    .option('--tsa <url>', 'time stamping authority (RFC 3161); without one the time of signing is only said, not proven')
    .option('--visible <place>', 'PAGE,X,Y,WIDTH,HEIGHT in points from the lower left corner, or "block": beside the signature block')
    .option('--name <name>', 'the name that is shown, if not that of the certificate')
    .option('--reason <text>', 'why it is signed')
    .option('--place <text>', 'where it is signed')
    .addOption(new Option('--certify <level>', 'first signature only: what may happen later. 1: nothing; 2: filling in and signing; 3: comments too').choices(['1', '2', '3']))
    .addHelpText('after', `
Writes { "file", "sha256", "field", "level" }; level is B-T with a time stamp, B-B without. Further signatures are added
by signing the signed file again. The password of a key is asked for, or taken from COMITY_KEY_PASSWORD; never an argument.

Example:
  $ comity documents sign request.pdf --key key.pem --cert cert.pem --tsa https://tsa.example/ --out signed.pdf
  $ comity documents sign request.pdf --p12 me.p12 --visible 4,400,120,140,60 --reason Approved --out signed.pdf

Exit codes:
  0  the signed PDF was written
  1  a defect of Comity, or no time stamp that can be used
  2  key, file or place are not acceptable: standard error holds { "code", "message", "field" }`)
    .action(async (path: string, options: SignOptions) => printJson(await sign(path, options)));
}

export function addVerify(documents: Command): void {
  documents.command('verify')
    .description('Checks the signatures of a PDF, version by version, and what was added after each.')
    .argument('<file.pdf>', 'the PDF; - is standard input')
    .option('--trust <file>', 'whom to believe: root certificates in PEM, or a policy { "roots", "certificates", "timeStampRoots", "timeStampRequired" } in JSON')
    .option('--issued <file>', 'list of issued files: one SHA-256 a line, "withdrawn" after it where it was')
    .option('--register <file>', 'signed list of issued papers that an authority publishes; its signature is checked, no net is needed')
    .option('--register-key <key>', 'the key of that authority, as a PEM file or its SHA-256: a list signed with another is refused')
    .option('--json', 'write JSON also where a person is looking')
    .addHelpText('after', `
Writes { "signatures", "issued", "intact", "findings" }; sentences where a person is looking. "intact" is true when the
file is exactly what its signatures cover, but for what they allow to be added: further signatures, fields filled
in, comments only where a certification allows them. Whether a signer is believed is told apart from it ("trust").
Findings are "broken", "doubt" or "note". "issued" is null unless a list is given.
With --register there is also "register": what the list says of the file and of the data inside, whose it is and of when.

Example:
  $ comity documents verify signed.pdf --trust roots.pem --json
  $ comity documents verify paper.pdf --register issued-BE-VAL-2026-11-21.jsonl --register-key be-val.pem

Exit codes:
  0  the file was checked, whatever came out
  1  a defect of Comity
  2  a file cannot be read: standard error holds { "code", "message", "field" }`)
    .action(async (path: string, { json, ...options }: VerifyFileOptions & { readonly json?: boolean }) => {
      const answer = await verify(path, options);
      const { signatures, issued, intact, findings, register } = answer;
      if (json || !process.stdout.isTTY) printJson({ signatures, issued, intact, findings, ...(register ? { register } : {}) });
      else printLines(verificationLines(answer));
    });
}
