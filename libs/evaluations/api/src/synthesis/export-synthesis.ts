import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type Member, OrganisationDirectory } from '@entente/access/api';
import { print, synthesisWords, yearReport } from '@entente/evaluations/domain';
import { DocumentRenderer, SystemClock, TenantDb } from '@entente/platform/api';
import { csvText, dayOf, formatDay, type Language } from '@entente/platform/kernel';
import { reviewDocumentKinds } from '../document/kinds';
import type { YearSynthesisContent } from '../document/year-synthesis';
import { AnswerBatches } from './answer-batches';
import { ReadSynthesis } from './read-synthesis';
import type { SynthesisQuery } from './synthesis.views';
import type { SheetContent } from './write-sheet';

/** The organisation and the day, for the foot of the page. */
@Injectable()
export class SynthesisAround {
  constructor(
    private readonly organisation: OrganisationDirectory,
    private readonly clock: SystemClock,
  ) {}

  async read(tx: Parameters<OrganisationDirectory['identity']>[0]) {
    const { name, profile } = await this.organisation.identity(tx);
    const at = this.clock.now();
    return { name, at, day: dayOf(at, profile.timeZone) };
  }
}

/** What a year leaves the house as: the synthesis on paper, and every answer for a spreadsheet. */
@Injectable()
export class ExportSynthesis {
  constructor(
    private readonly db: TenantDb,
    private readonly synthesis: ReadSynthesis,
    private readonly answers: AnswerBatches,
    private readonly renderer: DocumentRenderer,
    private readonly around: SynthesisAround,
  ) {}

  async pdf(actor: Member, query: SynthesisQuery, language: Language): Promise<Uint8Array> {
    const synthesis = await this.synthesis.execute(actor, query, language);
    const { name, day, at } = await this.db.readInTenant(actor, (tx) => this.around.read(tx));
    const say = (words: (typeof synthesisWords)[keyof typeof synthesisWords]) =>
      print(words, language, { year: String(synthesis.year), day: formatDay(day, language) });
    const content: YearSynthesisContent = {
      report: yearReport(synthesis, language),
      edition: {
        author: name,
        createdAt: at,
        language,
        kind: say(synthesisWords.kind),
        footer: say(synthesisWords.footer),
        headings: [say(synthesisWords.partner), say(synthesisWords.reasons)],
      },
    };
    return (await this.renderer.render(reviewDocumentKinds.yearSynthesis, content)).bytes;
  }

  /** Written as it is read: the whole never stands in memory. */
  csv(actor: Member, query: SynthesisQuery, language: Language): Readable {
    return Readable.from(asCsv(this.answers.read(actor, query, language)));
  }

  async xlsx(actor: Member, query: SynthesisQuery, language: Language): Promise<Uint8Array> {
    const rows: (readonly string[])[] = [];
    for await (const sheet of this.answers.read(actor, query, language)) rows.push(...sheet);
    const content: SheetContent = { name: print(synthesisWords.reviewed, language), rows };
    return (await this.renderer.render(reviewDocumentKinds.answersSheet, content)).bytes;
  }
}

async function* asCsv(batches: AsyncIterable<readonly (readonly string[])[]>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const rows of batches) {
    if (rows.length === 0) continue;
    const text = csvText(rows);
    // The mark that opens a file stands once.
    yield isFirst ? text : text.replace(/^\ufeff/, '');
    isFirst = false;
  }
}
