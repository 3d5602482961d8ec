// Starts the built product on a fresh database, once for all journeys. BASE_URL in the environment uses one that runs.
const code = 'ABCD-EFGH-JKMN';

const founder = {
  code,
  organisation: 'Association Le Tilleul',
  name: 'Nadia Belkacem',
  jobTitle: 'Directrice',
  email: 'nadia.belkacem@letilleul.example',
  password: 'partenaires en confiance',
};

/** Without a demonstration the product is new: pages that need an organisation would all lead to the first visit. */
async function openOrganisation(url) {
  const { isFirstRun } = await (await fetch(`${url}/api/v1/instance`)).json();
  if (!isFirstRun) return;
  const body = JSON.stringify(founder);
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/api/v1/instance/first-run`, { method: 'POST', headers, body });
  if (!answer.ok) throw new Error(`The first visit failed: ${await answer.text()}`);
}

module.exports = async () => {
  if (process.env.BASE_URL) return;
  const { startProduct } = await import('./product.mjs');
  globalThis.__PRODUCT__ = await startProduct({ FIRST_RUN_CODE: code });
  process.env.BASE_URL = globalThis.__PRODUCT__.url;
  await openOrganisation(process.env.BASE_URL);
};
