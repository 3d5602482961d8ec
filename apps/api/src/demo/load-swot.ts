import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { BoardCard } from '@entente/evaluations/domain';
import { addDays, type Day } from '@entente/platform/kernel';
import { decided, type Person, room } from './content/swot';
import type { Visitor } from './visitor';

type Moment = { readonly board: { readonly version: number; readonly cards: readonly BoardCard[] } };
type Opened = Moment & { readonly id: string; readonly code: string };

/** A phone of the story, which comes in with the code and does what its owner does. */
class Phone {
  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly base: string,
    private readonly cookie: string,
  ) {}

  static async join(app: NestFastifyApplication, { id, code }: Opened, { party, name }: Person): Promise<Phone> {
    const payload = { code, party, name, anonymous: name === '', key: randomUUID() };
    const answer = await app.inject({ method: 'POST', url: '/api/v1/swot/join', payload });
    const cookie = /entente_swot=[^;]+/.exec(String(answer.headers['set-cookie']))?.[0] ?? '';
    return new Phone(app, `/api/v1/swot/${id}`, cookie);
  }

  async put(path: string, payload: object): Promise<void> {
    const headers = { cookie: this.cookie };
    const answer = await this.app.inject({ method: 'PUT', url: `${this.base}${path}`, headers, payload });
    if (answer.statusCode >= 400) throw new Error(`PUT ${path} answered ${answer.statusCode}: ${answer.body}`);
  }
}

const moveOn = async (writer: Visitor, id: string, times: number): Promise<Moment> => {
  let moment = await writer.call<Moment>('GET', `swot/${id}`);
  for (let left = times; left > 0; left -= 1) {
    const { version } = moment.board;
    moment = await writer.call<Moment>('POST', `swot/${id}/actions/move`, { version, way: 'next' });
  }
  return moment;
};

/** Opened, written by four people of both sides, voted. */
export const voteInSwot = async (app: NestFastifyApplication, writer: Visitor, partnerId: string) => {
  const opened = await writer.call<Opened>('POST', 'swot', { partnerId, reviewId: null, mode: 'live' });
  const phones = await Promise.all(room.map((person) => Phone.join(app, opened, person)));
  await moveOn(writer, opened.id, 2);
  for (const [at, { notes }] of room.entries())
    for (const [quadrant, text] of notes) await phones[at]?.put(`/notes/${randomUUID()}`, { quadrant, text });
  const { board } = await moveOn(writer, opened.id, 2);
  const cardOf = (name: string) => board.cards.find((card) => card.name === name)?.id ?? '';
  for (const [at, { dots }] of room.entries()) await phones[at]?.put('/dots', { targets: dots.map(cardOf) });
  return { id: opened.id, phones, cardOf };
};

/** The same to its end, with its report approved by our side. */
export const closeSwot = async (
  app: NestFastifyApplication,
  writer: Visitor,
  { partnerId, on }: { readonly partnerId: string; readonly on: Day },
): Promise<void> => {
  const { id, phones, cardOf } = await voteInSwot(app, writer, partnerId);
  const act = async (name: string, body: object) => {
    const { board } = await writer.call<Moment>('GET', `swot/${id}`);
    await writer.call('POST', `swot/${id}/actions/${name}`, { ...body, version: board.version });
  };
  await moveOn(writer, id, 1);
  await act('cross', {
    crossingId: randomUUID(),
    kind: 'amplify',
    text: 'Bâtir notre réponse à l’appel à projets sur la permanence',
    inside: cardOf('La permanence du jeudi, connue de tous'),
    outside: cardOf('L’appel à projets « santé mentale jeunes »'),
  });
  await moveOn(writer, id, 2);
  const actions = decided.map((action) => ({ ...action, id: randomUUID(), dueOn: addDays(on, 120), from: null }));
  await act('agree', { actions });
  await act('note-end', { nextOn: addDays(on, 180), informs: 'Chacun informe son équipe.' });
  for (const [at, phone] of phones.entries()) await phone.put('/mood', { mood: at === 0 ? 4 : 5 });
  await act('close', {});
  await act('approve', {});
};
