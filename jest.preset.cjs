const { mkdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const root = __dirname;
mkdirSync(join(root, 'tmp/results'), { recursive: true }); // jest does not make the folder of --outputFile

const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8')).compilerOptions;

/** The aliases of tsconfig.base.json, as jest wants them. */
exports.moduleNameMapper = Object.fromEntries(
  Object.entries(paths).map(([alias, [target]]) => [`^${alias}$`, join(root, target)]),
);

/** The same swc options as the API's build, so that tests run what production runs. */
exports.swc = [
  '@swc/jest',
  {
    configFile: false,
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      target: 'es2023',
      keepClassNames: true,
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: true },
    },
  },
];

/** One jest project on Node. */
exports.nodeProject = (displayName, options) => ({
  displayName,
  rootDir: root,
  testEnvironment: 'node',
  transform: { '\\.ts$': exports.swc },
  moduleNameMapper: exports.moduleNameMapper,
  cacheDirectory: join(root, 'tmp/jest', displayName),
  ...options,
});
