import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { type Strategy, strategyProblems, strategyReport } from '@entente/evaluations/domain';
import { DocumentRenderer, FileStore, TenantDb, type Tx } from '@entente/platform/api';
import { type Day, type Language, languages } from '@entente/platform/kernel';
import type { StrategyReportContent } from '../document/contents';
import { reviewDocumentKinds } from '../document/kinds';
import type { PdfFile } from '../report/download-report';
import { StrategySurroundings } from './strategy-surroundings';
import { type DrawnStrategyReport, StrategyStore } from './strategy.store';

/** Puts the report for the board in words, draws it, and gives back the one of the last closing. */
@Injectable()
export class StrategyPaper {
  constructor(
    private readonly db: TenantDb,
    private readonly store: StrategyStore,
    private readonly surroundings: StrategySurroundings,
    private readonly files: FileStore,
    private readonly renderer: DocumentRenderer,
  ) {}

  today(tx: Tx): Promise<Day> {
    return this.surroundings.today(tx);
  }

  async content(tx: Tx, strategy: Strategy, language: Language): Promise<StrategyReportContent> {
    const { organisation, known, questionnaire, members } = await this.surroundings.read(tx, strategy);
    const report = strategyReport({
      strategy,
      questionnaire,
      known,
      previous: await this.store.previousOf(tx, strategy.year),
      organisation: organisation.name,
      owners: new Map([...members.values()].map(({ id, name }) => [id, name])),
      language,
    });
    return { report, edition: { author: organisation.name, createdAt: this.surroundings.clock.now() } };
  }

  draw(actor: Member, contents: Readonly<Record<Language, StrategyReportContent>>): Promise<DrawnStrategyReport[]> {
    return Promise.all(
      languages.map(async (language) => {
        const content = contents[language];
        const { bytes, pageCount } = await this.renderer.render(reviewDocumentKinds.strategyReport, content);
        const sha256 = await this.files.put(actor, bytes, 'application/pdf');
        return { language, sha256, pageCount, drawnAt: content.edition.createdAt };
      }),
    );
  }

  /** The frozen report of a closed review; before, a draft that is stored nowhere. */
  async download(actor: Member, id: string, language: Language): Promise<PdfFile> {
    const found = await this.db.readInTenant(actor, async (tx) => {
      const { strategy } = await this.store.find(tx, id);
      const name = `strategie-${strategy.year}`;
      if (strategy.status !== 'closed')
        return { name, content: await this.content(tx, strategy, language), sha256: '' };
      return { name, content: null, sha256: (await this.store.report(tx, id, language))?.sha256 ?? '' };
    });
    if (found.content) {
      const { bytes } = await this.renderer.render(reviewDocumentKinds.strategyReport, found.content);
      return { name: `${found.name}-projet.pdf`, bytes };
    }
    const file = await this.files.get(actor, found.sha256);
    if (!file) throw strategyProblems['report-not-found']();
    return { name: `${found.name}-${language}.pdf`, bytes: file.bytes };
  }
}
