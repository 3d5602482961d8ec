// Journeys in a real browser, on the built product.
const { nodeProject } = require('./jest.preset.cjs');

module.exports = nodeProject('e2e', {
  testMatch: ['<rootDir>/apps/web-e2e/src/**/*.e2e.ts'],
  globalSetup: '<rootDir>/apps/web-e2e/global-setup.cjs',
  globalTeardown: '<rootDir>/apps/web-e2e/global-teardown.cjs',
  testTimeout: 150_000,
  maxWorkers: 1,
});
