import { createHash } from 'node:crypto';
import { consentSentence, currentConsent } from '@entente/conventions/domain';
import { appendEvent, type ChainedEvent } from '@entente/platform/pades';
import { type EvidenceEvent, type EvidencePdfContent, type EvidenceSignatory } from '../evidence-document';

/** A SHA-256 as good as any, the same at each run. */
export const hashOf = (words: string): string => createHash('sha256').update(words).digest('hex');
const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1 Mobile/15E148 Safari/604.1';
const computer = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

const acts = (from: Date, ip: string, userAgent: string): readonly EvidenceEvent[] =>
  (['document-viewed', 'code-sent', 'code-accepted', 'consent-given', 'signature-recorded'] as const).map(
    (type, index) => ({ type, at: new Date(from.getTime() + index * 37_000), ip, userAgent }),
  );

const signatoryOf = (
  who: Pick<EvidenceSignatory, 'fieldName' | 'party' | 'name' | 'title' | 'organisation' | 'email' | 'authority'>,
  events: readonly EvidenceEvent[],
): EvidenceSignatory => {
  const at = events.at(-1)?.at ?? new Date(0);
  const sentence = consentSentence(currentConsent, { number: '2026-014', partyName: who.organisation }, 'fr');
  return {
    ...who,
    consent: { version: currentConsent.version, sentence, documentHash: hashOf('frozen'), at },
    signedAt: at,
    events,
  };
};

const nadia = signatoryOf(
  {
    fieldName: 'signature-host-1',
    party: 'host',
    name: 'Nadia Belkacem',
    title: 'Directrice',
    organisation: 'Le Tilleul',
    email: 'n.belkacem@letilleul.example',
    authority: 'délibération du conseil d’administration du 9 novembre 2026',
  },
  acts(new Date('2026-11-18T09:30:05Z'), '192.0.2.45', computer),
);

const marc = signatoryOf(
  {
    fieldName: 'signature-partner-1',
    party: 'partner',
    name: 'Marc Thévenot',
    title: 'Directeur',
    organisation: 'Centre hospitalier de Clairval',
    email: 'm.thevenot@ch-clairval.example',
    authority: 'délégation du 3 mars 2025',
  },
  acts(new Date('2026-12-01T17:02:41Z'), '2001:db8:85a3::8a2e:370:7334', phone),
);

const server = (type: EvidenceEvent['type'], at: string): EvidenceEvent => ({
  type,
  at: new Date(at),
  ip: null,
  userAgent: null,
});

const chained = (events: readonly (readonly [EvidenceSignatory, EvidenceEvent])[], genesis: string): ChainedEvent[] =>
  events.reduce<ChainedEvent[]>((chain, [{ name, email }, { type, at, ip, userAgent }]) => {
    const event = { type, at: at.toISOString(), facts: {}, personal: { name, email, address: ip, agent: userAgent } };
    return [...chain, appendEvent(chain.at(-1)?.hash ?? genesis, event)];
  }, []);

/** The evidence of Le Tilleul's convention, signed by two people and sealed, some of it changed. */
export const anEvidenceContent = (overrides: Partial<EvidencePdfContent> = {}): EvidencePdfContent => {
  const events = chained(
    [nadia, marc].flatMap((signatory) => signatory.events.map((event) => [signatory, event] as const)),
    hashOf('genesis'),
  );
  return {
    convention: {
      number: '2026-014',
      title: 'Aller ensemble vers le soin',
      version: 4,
      law: 'FR',
      parties: [
        { key: 'host', name: 'Le Tilleul' },
        { key: 'partner', name: 'Centre hospitalier de Clairval' },
      ],
    },
    organisation: { name: 'Le Tilleul', logo: null },
    revisions: [
      { kind: 'frozen', by: 'Le Tilleul', at: new Date('2026-11-17T09:00:00Z'), level: null, sha256: hashOf('frozen') },
      { kind: 'signature', by: nadia.name, at: nadia.signedAt, level: 'B-B', sha256: hashOf('first') },
      { kind: 'signature', by: marc.name, at: marc.signedAt, level: 'B-B', sha256: hashOf('second') },
      {
        kind: 'organisation-seal',
        by: 'Le Tilleul',
        at: new Date('2026-12-01T17:05:12Z'),
        level: 'B-B',
        sha256: hashOf('sealed'),
      },
    ],
    signatories: [nadia, marc],
    events: [
      server('request-sent', '2026-11-17T09:00:04Z'),
      server('reminder-sent', '2026-11-20T07:00:00Z'),
      server('request-completed', '2026-12-01T17:05:09Z'),
      server('organisation-sealed', '2026-12-01T17:05:12Z'),
    ],
    validity: { level: 'B-B', until: '2029-11-17' },
    timestampAuthority: null,
    rootFingerprint: hashOf('root'),
    verification: { code: '7KQ4-M2XR-WT3B-98', url: 'https://entente.example/v/7KQ4M2XRWT3B98' },
    journal: { genesis: hashOf('genesis'), head: events.at(-1)?.hash ?? hashOf('genesis'), events },
    masked: false,
    createdAt: new Date('2026-12-01T17:05:14Z'),
    author: 'Le Tilleul',
    isDemo: false,
    ...overrides,
  };
};
