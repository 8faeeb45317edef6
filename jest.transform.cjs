// Transforms TypeScript and ESM-only dependencies to CommonJS with swc; leaves CommonJS dependencies untouched.
const { createTransformer } = require('@swc/jest');

const base = { sourceMaps: 'inline', module: { type: 'commonjs', ignoreDynamic: false }, jsc: { target: 'es2022', keepClassNames: true } };
const ts = createTransformer({
  ...base,
  jsc: { ...base.jsc, parser: { syntax: 'typescript', decorators: true }, transform: { legacyDecorator: true, decoratorMetadata: true } },
  swcrc: false,
});
const js = createTransformer({ ...base, jsc: { ...base.jsc, parser: { syntax: 'ecmascript' } }, swcrc: false });
const ESM = /^\s*(import\b(?!\s*\()|export\s*(\{|\*|default|const|let|var|function|class|async))|[;}]\s*export\s*\{|[;}]import\s*[{*\w"']|\bimport\.meta\b/m;

module.exports = {
  process(source, file, options) {
    if (/\.tsx?$/.test(file)) return ts.process(source, file, options);
    if (!ESM.test(source)) return { code: source };
    return js.process(source, file, options);
  },
  getCacheKey: (source, file, options) => `${ts.getCacheKey(source, file, options)}1`,
};
