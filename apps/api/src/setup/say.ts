/** Progress, for people: standard output belongs to the answer. */
export const say = (text: string): void => void process.stderr.write(`${text}\n`);
