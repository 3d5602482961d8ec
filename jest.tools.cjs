// Start, crash, stop, backup and restore, on real processes.
const { join } = require('node:path');

module.exports = {
  displayName: 'tools',
  rootDir: join(__dirname, 'tools'),
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.spec.mjs'],
  moduleFileExtensions: ['mjs', 'cjs', 'js', 'json'],
  transform: {},
  testTimeout: 60_000,
  silent: true,
  cacheDirectory: join(__dirname, 'tmp/jest/tools'),
};
