import { type LinkMail, linkMail, type StoppedMail, stoppedMail } from './signing-mails';

const common = {
  number: '2026-014',
  title: 'Aller ensemble vers le soin',
  organisation: 'Le Tilleul',
  sender: 'Nadia Belkacem',
};
const link = (changes: Partial<LinkMail> = {}): LinkMail => ({
  ...common,
  name: 'Marc Thévenot',
  isSender: false,
  url: 'https://entente.example/s#t',
  deadline: '2027-01-01',
  reason: 'invited',
  isFirst: false,
  ...changes,
});
const stopped = (changes: Partial<StoppedMail> = {}): StoppedMail => ({
  ...common,
  name: 'Marc Thévenot',
  isSender: false,
  reason: 'Une date.',
  by: 'Nadia Belkacem',
  status: 'cancelled',
  ...changes,
});
const mine = { name: 'Nadia Belkacem', isSender: true } as const;

describe('the mails of signing', () => {
  it('name to a signatory who asks them, and whom a reply reaches', () => {
    const { text } = linkMail(link());

    expect(text).toContain('Nadia Belkacem (Le Tilleul) vous invite à lire et à signer');
    expect(text).toContain('Répondez à ce courriel, Nadia Belkacem le saura.');
  });

  it.each(['invited', 'reminded', 'renewed', 'repeated', 'corrected'] as const)(
    'never tell the sender about themselves: %s',
    (reason) => {
      const { text } = linkMail(link({ ...mine, reason }));

      expect(text.replace('Bonjour Nadia Belkacem', '')).not.toContain('Nadia Belkacem');
      expect(text).not.toMatch(/[Rr]épondez à ce courriel/);
      expect(text).toContain('Corrigez l’adresse sur la page de la convention');
    },
  );

  it.each(['declined', 'cancelled', 'expired'] as const)('tell the sender what they can do next: %s', (status) => {
    const by = status === 'declined' ? 'Marc Thévenot' : 'Nadia Belkacem';
    const { text } = stoppedMail(stopped({ ...mine, status, by }));

    expect(text.replace('Bonjour Nadia Belkacem', '')).not.toContain('Nadia Belkacem');
    expect(text).not.toMatch(/[Rr]épondez à ce courriel/);
  });

  it('tell everybody else who took the text back', () => {
    expect(stoppedMail(stopped()).text).toContain('Nadia Belkacem a repris la convention n° 2026-014');
  });
});
