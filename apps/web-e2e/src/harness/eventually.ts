const patience = 30_000;
const pause = 50;

/** Checks again until it holds: a page draws what a gesture changed a moment after it. */
export const eventually = async (check: () => Promise<void>): Promise<void> => {
  const limit = Date.now() + patience;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > limit) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
};
