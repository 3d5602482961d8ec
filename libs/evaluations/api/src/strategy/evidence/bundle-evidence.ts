import { Injectable, Logger } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { evidenceDocumentWords, evidenceWords, print } from '@entente/evaluations/domain';
import { DocumentRenderer, FileStore, SystemClock, TenantDb, type TenantScope } from '@entente/platform/api';
import { csvText, type Day, formatDay, type Language } from '@entente/platform/kernel';
import { Readable } from 'node:stream';
import type { EvidenceSummaryContent } from '../../document/contents';
import { reviewDocumentKinds } from '../../document/kinds';
import type { EvidenceView } from '../strategy.views';
import { type Gathered, GatherEvidence, type GatheredPiece } from './gather-evidence';

/** A bundle ready to leave: its exact length is known before its first byte. */
export type EvidenceBundle = { readonly name: string; readonly length: number; readonly stream: Readable };

type Entry = { readonly name: string; readonly lastModified: Date; readonly size: number };
type Written = Entry & { readonly input: Uint8Array };

/**
 * Sends the evidence of a year as one ZIP. Files are stored as they are (they are compressed already), read one by one
 * as the reader takes them: memory holds one file, whatever the year. The length is said first, so that a broken
 * transfer never passes for a whole one; the directory of the archive comes last and is missing from it too.
 */
@Injectable()
export class BundleEvidence {
  private readonly logger = new Logger(BundleEvidence.name);

  constructor(
    private readonly db: TenantDb,
    private readonly gather: GatherEvidence,
    private readonly files: FileStore,
    private readonly renderer: DocumentRenderer,
    private readonly clock: SystemClock,
  ) {}

  async announce(actor: Member, strategyId: string, language: Language): Promise<EvidenceView> {
    const { pieces, isCut } = await this.gathered(actor, strategyId, language);
    return {
      isCut,
      count: pieces.length,
      bytes: pieces.reduce((all, { size }) => all + size, 0),
      first: pieces.slice(0, 50).map(({ path, day, size, codes, ...piece }) => ({
        path,
        title: titleOf(piece, language),
        day,
        size,
        codes: [...codes],
      })),
    };
  }

  async open(actor: Member, strategyId: string, language: Language): Promise<EvidenceBundle> {
    const gathered = await this.gathered(actor, strategyId, language);
    const now = this.clock.now();
    const summaries = await this.summaries(gathered, language, now);
    const { makeZip, predictLength } = await import('client-zip');
    const entries = gathered.pieces.map((piece) => ({ ...entryOf(piece), sha256: piece.sha256 }));
    const zip = makeZip(this.contents(actor, summaries, entries));
    return {
      name: `${print(evidenceWords.file, language)}-${gathered.year}.zip`,
      length: Number(predictLength([...summaries, ...entries].map(({ name, size }) => ({ name, size })))),
      stream: Readable.fromWeb(zip as Parameters<typeof Readable.fromWeb>[0]),
    };
  }

  private gathered(actor: Member, strategyId: string, language: Language): Promise<Gathered> {
    return this.db.readInTenant(actor, (tx) => this.gather.read(tx, strategyId, language));
  }

  private async *contents(
    scope: TenantScope,
    summaries: readonly Written[],
    entries: readonly (Entry & { readonly sha256: string })[],
  ): AsyncGenerator<Written> {
    yield* summaries;
    for (const { sha256, ...entry } of entries) {
      const file = await this.files.get(scope, sha256);
      if (!file || file.bytes.length !== entry.size) {
        this.logger.error(`A piece of the evidence could not be read: ${sha256}`);
        throw new Error('A piece of the evidence could not be read.');
      }
      yield { ...entry, input: file.bytes };
    }
  }

  private async summaries(gathered: Gathered, language: Language, now: Date): Promise<readonly Written[]> {
    const pdf = await this.renderer.render(reviewDocumentKinds.evidenceSummary, summaryOf(gathered, language, now));
    const csv = Buffer.from(indexOf(gathered, language), 'utf8');
    const written = (name: string, input: Uint8Array) => ({ name, input, size: input.length, lastModified: now });
    return [
      written(`${print(evidenceWords.summary, language)}.pdf`, pdf.bytes),
      written(`${print(evidenceWords.index, language)}.csv`, csv),
    ];
  }
}

const entryOf = ({ path, day, size }: GatheredPiece): Entry => ({
  name: path,
  size,
  lastModified: new Date(`${day}T12:00:00Z`),
});

const titleOf = (
  { document, reference, about }: Pick<GatheredPiece, 'document' | 'reference' | 'about'>,
  language: Language,
) =>
  [print(evidenceDocumentWords[document], language), document === 'strategy-report' ? '' : reference, about]
    .filter(Boolean)
    .join(', ');

const indexOf = ({ pieces }: Gathered, language: Language): string => {
  const { path, piece, reference, about, date, codes, size, sha256 } = evidenceWords;
  return csvText([
    [path, piece, reference, about, date, codes, size, sha256].map((head) => print(head, language)),
    ...pieces.map((each) => [
      each.path,
      print(evidenceDocumentWords[each.document], language),
      each.reference,
      each.about,
      each.day,
      each.codes.join(', '),
      String(each.size),
      each.sha256,
    ]),
  ]);
};

const summaryOf = (
  { year, organisation, pieces, frameworks, isCut }: Gathered,
  language: Language,
  now: Date,
): EvidenceSummaryContent => {
  const say = (words: { fr: string; en: string }, params = {}) => print(words, language, params);
  return {
    summary: {
      language,
      kind: say(evidenceWords.kind),
      title: say(evidenceWords.title, { year }),
      lead: say(evidenceWords.lead, {
        count: pieces.length,
        organisation,
        day: formatDay(now.toISOString().slice(0, 10) as Day, language),
      }),
      notices: [
        say(evidenceWords.notOfficial),
        ...(isCut ? [say(evidenceWords.cut)] : []),
        ...(frameworks.length > 0 ? frameworks : [say(evidenceWords.noFramework)]),
      ],
      head: [say(evidenceWords.piece), say(evidenceWords.date), say(evidenceWords.codes)],
      rows: pieces.map((piece) => ({
        piece: titleOf(piece, language),
        path: piece.path,
        day: formatDay(piece.day, language),
        codes: piece.codes.join(', '),
      })),
      empty: say(evidenceWords.none),
    },
    edition: { author: organisation, createdAt: now },
  };
};
