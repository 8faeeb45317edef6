import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(__dirname, '..', '..');

/**
 * Who may import whom. Node's own modules are free everywhere but in `domain` and `workflows`. Change the architecture
 * here, on purpose, or not at all.
 */
const allowed: Readonly<Record<string, readonly RegExp[]>> = {
  'libs/domain': [/^temporal-polyfill$/],
  'libs/platform': [/^pino$/, /^node:/],
  'libs/http-contract': [/^@comity\/domain$/, /^class-(validator|transformer)$/, /^@nestjs\/(swagger|common)$/, /^reflect-metadata$/],
  'libs/documents': [/^@comity\/domain$/, /^(pdfkit|fontkit|bidi-js|qrcode|jpeg-js)$/, /^node:/],
  // The library of holidays is for the import alone, and read only when it is asked for.
  'libs/packs': [/^@comity\/domain$/, /^date-holidays$/, /^node:/],
  'libs/persistence': [/^@comity\/(domain|platform)$/, /^(typeorm|pg|reflect-metadata)$/, /^node:/],
  'libs/temporal': [/^@comity\/(domain|platform|workflows\/contract)$/, /^@temporalio\//, /^@nestjs\//, /^reflect-metadata$/, /^node:/],
  workflows: [/^@temporalio\/(workflow|common)$/],
  migrations: [/^typeorm$/],
  'apps/api': [/^@comity\/(domain|platform|http-contract|documents|packs|persistence|temporal|migrations|workflows)$/, /^(?!@comity\/)/],
  'apps/worker': [/^@comity\/(domain|platform|documents|persistence|temporal\/worker|temporal|workflows|workflows\/contract)$/, /^(?!@comity\/)/],
  'apps/cli': [/^@comity\/(domain|platform|documents|packs|packs\/library)$/, /^commander$/, /^node:/],
  'apps/web': [/^@comity\/domain$/, /^(?!@comity\/)/],
};
/** Types alone may be imported from further places: they leave no trace in what runs. */
const typesFrom: Readonly<Record<string, readonly RegExp[]>> = {
  workflows: [/^@comity\/domain$/], 'apps/web': [/^@comity\/http-contract$/], 'apps/cli': [/^@comity\/http-contract$/],
  'libs/domain': [], 'libs/persistence': [/^@comity\/http-contract$/],
};

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return /^(dist|node_modules|dist-test-types)$/.test(name) ? [] : sources(path);
    return /(?<!\.spec|\.d)\.tsx?$/.test(name) ? [path] : [];
  });
}

interface Import { readonly from: string; readonly typeOnly: boolean }

export function importsOf(text: string): Import[] {
  const statements = text.matchAll(/^\s*(import|export)\s+(type\s+)?(?:[^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm);
  const called = text.matchAll(/\b(?:require|import)\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [...[...statements].map((found) => ({ from: found[3]!, typeOnly: found[2] !== undefined })), ...[...called].map((found) => ({ from: found[1]!, typeOnly: false }))];
}

const fits = (rules: readonly RegExp[] | undefined, name: string): boolean => rules?.some((rule) => rule.test(name)) ?? false;

describe('who may import whom', () => {
  it.each(Object.keys(allowed))('%s keeps to its table', (workspace) => {
    const wrong = sources(join(root, workspace, 'src')).flatMap((file) =>
      importsOf(readFileSync(file, 'utf8'))
        .filter(({ from, typeOnly }) => !from.startsWith('.') && !fits(allowed[workspace], from) && !(typeOnly && fits(typesFrom[workspace], from)))
        .map(({ from }) => `${relative(root, file)} imports ${from}`));
    expect(wrong).toEqual([]);
  });

  it('no file reaches into another workspace by a path', () => {
    const wrong = Object.keys(allowed).flatMap((workspace) => sources(join(root, workspace, 'src')).flatMap((file) =>
      importsOf(readFileSync(file, 'utf8')).filter(({ from }) => from.startsWith('.') && relative(join(root, workspace), join(file, '..', from)).startsWith('..')).map(({ from }) => `${relative(root, file)} imports ${from}`)));
    expect(wrong).toEqual([]);
  });

  it('case data is reached inside withAgency alone', () => {
    // `acrossAgencies` is the one other door; it may name nothing but the directory, the functions that return ids, and what anybody may know of a paper.
    const wrong = ['libs/persistence', 'apps/api', 'apps/worker'].flatMap((workspace) => sources(join(root, workspace, 'src')).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/acrossAgencies(?:<[^(]*>)?\(\s*(['"`])([\s\S]*?)\1/g)]
        .map((found) => found[2]!)
        .filter((sql) => !/\b(?:FROM|UPDATE)\s+(agency|installation|due_rungs|undelivered_messages|undecided_steps|open_requests|sign_in_candidate|session_owner|feed_owner|issued_status)\b/.test(sql) && !/to_regclass\('public\.installation'\)/.test(sql))
        .map((sql) => `${relative(root, file)}: ${sql}`)));
    expect(wrong).toEqual([]);
  });

  it('finds imports of every form', () => {
    expect(importsOf("import a from 'x';\nimport type { B } from 'y';\nexport * from 'z';\nconst c = require('w');\nimport 'v';").map((found) => found.from)).toEqual(['x', 'y', 'z', 'v', 'w']);
  });
});
