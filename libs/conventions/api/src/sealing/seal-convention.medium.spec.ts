import { AccessModule, accessRows } from '@entente/access/api';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { JobWorker, TenantDb } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { ConventionsModule, conventionsRows } from '../conventions.module';
import { conventionDocuments } from '../document';
import type { SignatureView } from '../signing/signing.view';
import { aSigningStage, Phone, type Stage } from '../testing';
import { SealConvention } from './seal-convention';

jest.setTimeout(60_000);

describe('sealing that fails', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, ConventionsModule],
      rows: [...accessRows, ...partnersRows, ...conventionsRows],
      documents: conventionDocuments,
    });
    await app.nest.get(JobWorker).start({ pollSeconds: 0.5 });
  });
  afterAll(() => app?.close());

  const until = async (
    { tenant, conventionId }: Stage,
    isThere: (signature: SignatureView) => boolean,
  ): Promise<SignatureView> => {
    for (let tries = 0; tries < 300; tries += 1) {
      const read = (await tenant.call('GET', `conventions/${conventionId}/signature`)).body as unknown as SignatureView;
      if (isThere(read)) return read;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('It never came.');
  };

  it('is said, and taken up again when the sender asks', async () => {
    const stage = await aSigningStage(app);
    await stage.send();
    const [host, partner] = [new Phone(app, stage.emails.host), new Phone(app, stage.emails.partner)];
    // A key whose envelope does not open: the organisation's seal cannot be set. Done twice, it opens again.
    const turnKey = () =>
      app.nest
        .get(TenantDb)
        .inTenant(stage.tenant.actor, (tx) =>
          tx.query('update organisation_seal set sealed_key = reverse(sealed_key)'),
        );
    const base = `conventions/${stage.conventionId}/signature`;
    const early = await stage.tenant.call('POST', `${base}/actions/replay`);
    await turnKey();
    await partner.sign();
    await host.sign();

    const failed = await until(stage, ({ failure }) => failure !== null);
    const page = (await partner.open()).body;
    const replayed = await stage.tenant.call('POST', `${base}/actions/replay`);
    await turnKey();
    await app.nest
      .get(SealConvention)
      .run(stage.tenant.actor, failed.id)
      .catch(() => undefined);

    expect(early.status).toBe(409);
    expect(failed).toMatchObject({
      status: 'completed',
      failure: { step: 'organisation-seal', cause: 'unexpected' },
      allowedActions: ['replay'],
    });
    expect(page).toMatchObject({ isFailed: true });
    expect(replayed.status).toBe(200);
    expect(await until(stage, ({ status }) => status === 'sealed')).toMatchObject({
      failure: null,
      allowedActions: [],
    });
  });
});
