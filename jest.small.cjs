// Rules, documents, e-mails and components: no database, no network.
const { join } = require('node:path');
const { createCjsPreset } = require('jest-preset-angular/presets/index.js');
const { moduleNameMapper, nodeProject } = require('./jest.preset.cjs');

const angular = createCjsPreset({ tsconfig: join(__dirname, 'apps/web/tsconfig.spec.json') });
const webRoots = ['/apps/web/src/', '/libs/[^/]+/web/src/'];

module.exports = {
  projects: [
    nodeProject('small', {
      testMatch: ['<rootDir>/{apps,libs}/**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.(medium|http)\\.spec\\.ts$', ...webRoots],
    }),
    {
      ...angular,
      displayName: 'web',
      rootDir: __dirname,
      testMatch: ['<rootDir>/apps/web/src/**/*.spec.ts', '<rootDir>/libs/*/web/src/**/*.spec.ts'],
      // Node loads Angular's own ESM files as they are: only the project's sources are transformed.
      transform: { '^.+\\.(ts|html)$': Object.values(angular.transform)[0] },
      transformIgnorePatterns: ['/node_modules/'],
      setupFilesAfterEnv: ['<rootDir>/apps/web/src/test-setup.ts'],
      moduleNameMapper,
      cacheDirectory: join(__dirname, 'tmp/jest/web'),
    },
  ],
};
