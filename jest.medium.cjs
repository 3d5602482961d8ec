// Use cases, stores, jobs and routes on a real PostgreSQL.
const { nodeProject } = require('./jest.preset.cjs');

module.exports = nodeProject('medium', {
  testMatch: ['<rootDir>/{apps,libs}/**/*.{medium,http}.spec.ts'],
  globalSetup: '<rootDir>/libs/platform/testing/global-setup.cjs',
  globalTeardown: '<rootDir>/libs/platform/testing/global-teardown.cjs',
  testTimeout: 30_000,
});
