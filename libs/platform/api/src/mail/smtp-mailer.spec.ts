import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import type { Mail } from './mailer';
import { SmtpMailer } from './smtp-mailer';

type Answers = Readonly<Record<string, string>>;

const usual: Answers = {
  EHLO: '250-test\r\n250 AUTH PLAIN',
  AUTH: '235 2.7.0 welcome',
  MAIL: '250 2.1.0 ok',
  RCPT: '250 2.1.5 ok',
  DATA: '354 go on',
  '.': '250 2.0.0 taken',
  QUIT: '221 bye',
};

const talk = (socket: Socket, answers: Answers): void => {
  let isText = false;
  socket.setEncoding('utf8').write('220 test\r\n');
  socket.on('data', (text: string) => {
    for (const line of text.split('\r\n').filter((one) => one && (!isText || one === '.'))) {
      const verb = line === '.' ? '.' : line.slice(0, 4).toUpperCase();
      const answer = answers[verb] ?? '250 ok';
      isText = verb === 'DATA' && answer.startsWith('354');
      socket.write(`${answer}\r\n`);
      if (isText) return;
    }
  });
  socket.on('error', () => undefined);
};

const mail: Mail = {
  to: 'ines@simone-vairon.example',
  subject: 'Objet',
  html: '<p>Texte</p>',
  text: 'Texte',
  language: 'fr',
  senderName: 'Le Tilleul',
  messageKey: 'one',
};

describe('SmtpMailer', () => {
  let server: Server;

  afterEach(() => new Promise((resolve) => server.close(resolve)));

  const mailerBefore = async (answers: Answers): Promise<SmtpMailer> => {
    server = createServer((socket) => talk(socket, { ...usual, ...answers }));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return new SmtpMailer(`smtp://user:password@127.0.0.1:${port}?ignoreTLS=true`, 'entente@letilleul.example');
  };

  it('hands a mail to the server', async () => {
    const mailer = await mailerBefore({});

    expect(await mailer.send(mail)).toEqual({ state: 'accepted' });
  });

  it.each([
    ['the recipient', { RCPT: '550 5.1.1 nobody here' }],
    ['the mail', { '.': '554 5.7.1 this text is not taken' }],
  ])('tells a permanent refusal of %s', async (_what, answers) => {
    const mailer = await mailerBefore(answers);

    expect(await mailer.send(mail)).toMatchObject({ state: 'refused', reason: expect.stringContaining('5') as string });
  });

  it.each([
    ['the password', { AUTH: '535 5.7.8 wrong password' }],
    ['the sender', { MAIL: '550 5.7.1 not your address' }],
    ['for the moment', { RCPT: '451 4.7.1 come back later' }],
  ])('tries again when the server refuses %s, which says nothing of the recipient', async (_what, answers) => {
    const mailer = await mailerBefore(answers);

    await expect(mailer.send(mail)).rejects.toThrow();
  });
});
