const fs = require('node:fs');

module.exports = async () => {
  const { server, dir } = globalThis.__ENTENTE_MEDIUM__ ?? {};
  await server?.stop();
  if (dir) fs.rmSync(dir, { recursive: true, force: true });
};
