module.exports = async () => {
  await globalThis.__PRODUCT__?.stop();
};
