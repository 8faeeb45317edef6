const CLEAR = '\r\x1b[2K';
const PLAIN_INTERVAL_MS = 15_000;

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(Date.now() - since < 10_000 ? 1 : 0)} s`;

/**
 * Shows what is happening, how long it usually takes and how long it has taken: one refreshed line on a
 * terminal, plain lines otherwise.
 */
export function createProgress(out = process.stdout) {
  let current;
  const draw = () => {
    const { title, usual, since, note } = current;
    const text = `  … ${title} (usually ${usual}) ${seconds(since)}${note ? ` · ${note}` : ''}`;
    out.write(CLEAR + text.slice(0, (out.columns ?? 100) - 1));
  };
  const plain = () => out.write(`  … ${current.title}: ${seconds(current.since)}${current.note ? ` · ${current.note}` : ''}\n`);

  return {
    /** A line of its own, kept clear of the refreshed line. */
    say(text = '') {
      out.write((out.isTTY && current ? CLEAR : '') + text + '\n');
    },
    /** The newest thing a step said about itself, for example the package being compiled. */
    note(text) {
      if (current) current.note = text;
    },
    /**
     * @template T @param {string} title @param {string} usual how long it usually takes
     * @param {() => Promise<T>} work @returns {Promise<T>}
     */
    async step(title, usual, work) {
      current = { title, usual, since: Date.now(), note: '' };
      const { since } = current;
      if (!out.isTTY) out.write(`  … ${title} (usually ${usual})\n`);
      const timer = setInterval(out.isTTY ? draw : plain, out.isTTY ? 200 : PLAIN_INTERVAL_MS);
      try {
        const result = await work();
        out.write(`${out.isTTY ? CLEAR : ''}  ✓ ${title} (${seconds(since)})\n`);
        return result;
      } catch (error) {
        out.write(`${out.isTTY ? CLEAR : ''}  ✗ ${title} (${seconds(since)})\n`);
        throw error;
      } finally {
        clearInterval(timer);
        current = undefined;
      }
    },
  };
}
