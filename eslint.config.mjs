import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';

const domains = ['access', 'partners', 'identity-sheets', 'conventions', 'evaluations', 'dashboards'];
const below = {
  platform: ['platform'],
  access: ['access', 'platform'],
  partners: ['partners', 'access', 'platform'],
  'identity-sheets': ['identity-sheets', 'partners', 'access', 'platform'],
  conventions: ['conventions', 'partners', 'access', 'platform'],
  evaluations: ['evaluations', 'partners', 'access', 'platform'],
  dashboards: [...domains, 'platform'],
};

const scopes = Object.entries(below).map(([scope, allowed]) => ({
  sourceTag: `scope:${scope}`,
  onlyDependOnLibsWithTags: allowed.map((name) => `scope:${name}`),
}));

const layers = [
  {
    sourceTag: 'layer:domain',
    onlyDependOnLibsWithTags: ['layer:domain'],
    allowedExternalImports: ['fast-check'],
  },
  {
    sourceTag: 'layer:api',
    onlyDependOnLibsWithTags: ['layer:api', 'layer:domain', 'layer:pdf', 'layer:testing'],
    bannedExternalImports: ['@angular/*', 'pdfkit'],
  },
  {
    sourceTag: 'layer:web',
    onlyDependOnLibsWithTags: ['layer:web', 'layer:domain', 'layer:client'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'pdfkit'],
  },
  { sourceTag: 'layer:client', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'layer:pdf', onlyDependOnLibsWithTags: ['layer:domain', 'layer:pdf'] },
  { sourceTag: 'layer:testing', onlyDependOnLibsWithTags: ['layer:api', 'layer:domain', 'layer:pdf'] },
  { sourceTag: 'app:api', onlyDependOnLibsWithTags: ['layer:api', 'layer:domain', 'layer:pdf', 'layer:testing'] },
  { sourceTag: 'app:web', onlyDependOnLibsWithTags: ['layer:web', 'layer:client', 'layer:domain'] },
  { sourceTag: 'app:e2e', onlyDependOnLibsWithTags: ['layer:domain', 'layer:testing', 'layer:pdf'] },
];

// The demonstration is made by the builders that tests use.
const specs = [
  'apps/api/src/demo/**/*.ts',
  '**/*.spec.ts',
  '**/testing/**/*.ts',
  'apps/web-e2e/**/*.ts',
  'libs/platform/testing/**/*.ts',
];

export default tseslint.config(
  {
    ignores: ['**/dist', '**/tmp', '**/.angular', '**/coverage', '**/generated/**', 'data', 'tools/**/*.d.mts'],
  },
  ...nx.configs['flat/base'],
  ...nx.configs['flat/typescript'],
  {
    files: ['**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': ['error', { allow: [], depConstraints: [...scopes, ...layers] }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 60 }],
      'max-params': ['error', 4],
      'max-depth': ['error', 3],
      complexity: ['error', 10],
    },
  },
  {
    // Only config/env.ts reads the environment: everything else receives a slice of it.
    files: ['libs/*/api/**/*.ts', 'apps/api/**/*.ts'],
    ignores: ['libs/platform/api/src/config/env.ts', '**/*.spec.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read it in config/env.ts.' },
      ],
    },
  },
  {
    files: ['apps/api/**/*.ts', 'libs/*/api/**/*.ts', 'libs/platform/testing/**/*.ts'],
    // Without these two the type-import rule turns injected classes into type imports, and Nest cannot inject them.
    languageOptions: { parserOptions: { experimentalDecorators: true, emitDecoratorMetadata: true } },
    rules: {
      '@typescript-eslint/no-inferrable-types': ['error', { ignoreProperties: true }],
      // A constructor lists what Nest injects: five at most, more means two classes.
      'max-params': ['error', 5],
    },
  },
  {
    files: ['apps/web/**/*.ts', 'libs/*/web/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': ['error', { type: 'element', prefix: 'ent', style: 'kebab-case' }],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: 'ent', style: 'camelCase' }],
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/directive-class-suffix': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Property[key.name="styles"] TemplateElement[value.raw=/#[0-9a-fA-F]{3,8}\\b/]',
          message: 'Colours come from tokens.css: use var(--mat-sys-*) or var(--ent-*).',
        },
      ],
    },
  },
  {
    files: ['apps/web/**/*.html', 'libs/*/web/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
  },
  {
    files: ['**/*.spec.ts', 'apps/web-e2e/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 400 }], 'max-lines-per-function': 'off', 'max-params': 'off' },
  },
  {
    // Wording, questions and taxonomies: long lists of sentences, no logic.
    files: ['**/content/**/*.ts', '**/i18n/**/*.ts', 'apps/api/migrations/**/*.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: ['libs/**/*.ts', 'apps/**/*.ts'],
    ignores: specs,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/testing', '@entente/*/domain/testing', '@entente/platform/testing'],
              message: 'For specs and seeds only.',
            },
          ],
        },
      ],
    },
  },
);
