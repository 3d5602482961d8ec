// Starts the built product, as `npm start` does, on a data folder of its own, once for all journeys.
// BASE_URL in the environment uses a product that already runs.
module.exports = async () => {
  if (process.env.BASE_URL) return;
  const { clear, launch, PRODUCT } = await import('../../tools/testing/launch.mjs');
  const product = await launch({ app: PRODUCT, env: { DEMO: '1' } });
  globalThis.__PRODUCT__ = {
    async stop() {
      await product.stop();
      await clear(product.dataDir);
    },
  };
  try {
    await product.ready();
  } catch (error) {
    await globalThis.__PRODUCT__.stop();
    throw error;
  }
  process.env.BASE_URL = product.url;
};
