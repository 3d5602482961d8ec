// Starts the built product on a fresh database, once for all journeys. BASE_URL in the environment uses one that runs.
module.exports = async () => {
  if (process.env.BASE_URL) return;
  const { startProduct } = await import('./product.mjs');
  globalThis.__PRODUCT__ = await startProduct();
  process.env.BASE_URL = globalThis.__PRODUCT__.url;
};
