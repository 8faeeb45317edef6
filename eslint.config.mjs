import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const BUILT = ['**/dist/**', '**/dist-test-types/**', '**/node_modules/**', '**/coverage/**', '**/test-artefacts/**', '.comity/**'];

// Rules that need types are few and chosen: each finds a fault that neither the compiler nor a test does.
const typed = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false, arguments: false } }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/only-throw-error': 'error',
};

const everywhere = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-console': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'no-unreachable': 'error',
  'no-empty': 'error',
};

const unused = ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_', ignoreRestSiblings: true }];

export default defineConfig(
  { ignores: BUILT },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    rules: { ...everywhere, '@typescript-eslint/no-unused-vars': unused, '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }] },
  },
  {
    // Compiled code, with types; specs are type-checked by tsc and linted without.
    files: ['apps/*/src/**/*.{ts,tsx}', 'libs/*/src/**/*.ts', 'workflows/src/**/*.ts', 'migrations/src/**/*.ts'],
    ignores: ['**/*.spec.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: typed,
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    rules: { ...everywhere, 'no-unused-vars': unused, 'no-undef': 'off' },
  },
  {
    // Programs whose output is the console.
    files: ['apps/cli/**', 'tools/**', 'bench/**', 'test/**', 'apps/*/src/build-*.ts'],
    rules: { 'no-console': 'off' },
  },
);
