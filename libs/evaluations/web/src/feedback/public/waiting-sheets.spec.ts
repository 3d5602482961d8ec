import { TestBed } from '@angular/core/testing';
import { ApiProblem, BrowserMemory, PublicApi } from '@entente/platform/web';
import { WaitingSheets } from './waiting-sheets';

type Body = { readonly key: string };

describe('sheets that wait for the network', () => {
  const stored = new Map<string, string>();
  const memory = {
    read: (name: string) => stored.get(name) ?? null,
    write: (name: string, text: string) => (stored.set(name, text), true),
    forget: (name: string) => void stored.delete(name),
    names: (start: string) => [...stored.keys()].filter((name) => name.startsWith(start)),
  };
  let answer: () => Promise<void>;
  let sent: string[];

  const opened = (): WaitingSheets => {
    TestBed.resetTestingModule();
    const api = {
      invoke: (_operation: unknown, { body }: { readonly body: Body }) => {
        sent.push(body.key);
        return answer();
      },
    };
    TestBed.configureTestingModule({
      providers: [WaitingSheets, { provide: BrowserMemory, useValue: memory }, { provide: PublicApi, useValue: api }],
    });
    return TestBed.inject(WaitingSheets);
  };
  const sheet = (key: string) => ({ code: 'KS3KC2TT', key, answers: [] });
  const refuse = (status: number) => () => Promise.reject(new ApiProblem({}, status));

  beforeEach(() => {
    stored.clear();
    sent = [];
    answer = refuse(0);
  });

  it('stay when nothing answers, are found by the next page, and leave once the server has them', async () => {
    const first = opened();
    first.keep(sheet('a'));
    first.keep(sheet('b'));
    await first.sendAll();
    expect([first.count(), sent]).toEqual([2, ['a']]);

    const second = opened();
    expect(second.count()).toBe(2);
    await Promise.resolve();
    answer = () => Promise.resolve();
    sent = [];
    await new Promise((resolve) => setTimeout(resolve));
    await second.sendAll();

    expect([second.count(), sent, stored.size]).toEqual([0, ['a', 'b'], 0]);
  });

  it('leave too when the questionnaire is over, which is said', async () => {
    const sheets = opened();
    sheets.keep(sheet('a'));
    answer = refuse(410);

    await sheets.sendAll();

    expect([sheets.count(), sheets.tooLate()]).toEqual([0, true]);
  });

  it('are taken back by whoever has just answered, and no other', () => {
    const sheets = opened();
    sheets.keep(sheet('a'));
    sheets.keep(sheet('b'));

    sheets.eraseLast();
    sheets.eraseLast();

    expect(opened().count()).toBe(1);
    expect([...stored.keys()].some((name) => name.endsWith('a'))).toBe(true);
  });

  it('are not kept for more than thirty days, nor when they are not sheets', () => {
    stored.set('feedback.waiting.old', JSON.stringify({ ...sheet('old'), keptAt: '2020-01-01T00:00:00Z' }));
    stored.set('feedback.waiting.odd', 'not a sheet');

    expect(opened().count()).toBe(0);
    expect(stored.size).toBe(0);
  });
});
