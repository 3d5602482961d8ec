import { AccessModule, accessRows } from '@entente/access/api';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { JobWorker, Mailer } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { ConventionsModule, conventionsRows } from '../conventions.module';
import { conventionDocuments } from '../document';
import { aSigningStage, mailTo, Phone } from '../testing';

jest.setTimeout(60_000);

describe('mails that say how signing ended', () => {
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
  afterEach(() => jest.restoreAllMocks());

  /** A server that says « try again later » once to each address named; returns who was written to about what. */
  const aGreylist = (subject: RegExp, ...addresses: string[]): string[] => {
    const mailer = app.nest.get(Mailer);
    const send = mailer.send.bind(mailer);
    const [waiting, told]: [Set<string>, string[]] = [new Set(addresses), []];
    jest.spyOn(mailer, 'send').mockImplementation(async (mail) => {
      if (!subject.test(mail.subject)) return send(mail);
      told.push(mail.to);
      if (waiting.delete(mail.to)) throw new Error('451 4.7.1 greylisted');
      return send(mail);
    });
    return told;
  };

  it('send the sealed document once to each, whoever’s server is slow', async () => {
    const stage = await aSigningStage(app);
    await stage.send();
    const { host, partner } = stage.emails;
    const told = aGreylist(/Signée par tous/, host, partner);
    await new Phone(app, partner).sign();
    await new Phone(app, host).sign();

    await Promise.all([mailTo(app, host, /Signée par tous/), mailTo(app, partner, /Signée par tous/)]);

    expect(told.toSorted()).toEqual([partner, partner, host, host].toSorted());
  });

  it('tell a refusal once to each of the others, and to whoever sent', async () => {
    const stage = await aSigningStage(app);
    await stage.send();
    const { host, partner } = stage.emails;
    const told = aGreylist(/n’est plus à signer/, stage.tenant.email);
    const phone = new Phone(app, partner);
    await phone.open();
    await phone.call('POST', '/actions/view');
    await phone.call('POST', '/actions/refuse', { reason: 'Notre conseil doit d’abord se réunir.' });

    await mailTo(app, stage.tenant.email, /n’est plus à signer/);

    expect(told.toSorted()).toEqual([host, stage.tenant.email, stage.tenant.email].toSorted());
  });
});
