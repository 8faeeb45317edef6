import type { FailureBody } from '../failure';

/** One JSON document on standard output, and nothing else there. */
export const printJson = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);

/** Lines for people, on standard output. */
export const printLines = (lines: readonly string[]): void => void process.stdout.write(lines.map((line) => `${line}\n`).join(''));

/** A remark for people, on standard error. */
export const remark = (text: string): void => void process.stderr.write(`${text}\n`);

/** One JSON object for programs; a sentence where a person is looking. */
export function printFailure(body: FailureBody, forPerson: boolean = process.stderr.isTTY): void {
  remark(forPerson ? `${body.message}${body.field ? ` (${body.field})` : ''}\n[${body.code}]` : JSON.stringify(body));
}
