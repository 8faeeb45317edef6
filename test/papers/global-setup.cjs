const path = require('node:path');

/** What the checks need is there, or they fail before the first one, saying what is missing. */
module.exports = async () => {
  const tools = path.resolve(__dirname, '..', '..', 'tools', 'papers');
  const { requirePrograms } = await import(path.join(tools, 'programs.mjs'));
  const { veraPdf } = await import(path.join(tools, 'verapdf.mjs'));
  requirePrograms();
  process.env.COMITY_VERAPDF = await veraPdf((text) => process.stderr.write(`veraPDF: ${text}\n`));
};
