import { AccessModule, accessRows } from '@entente/access/api';
import { aTenant } from '@entente/access/api/testing';
import { currentReviewQuestions, openQuestionsOf } from '@entente/evaluations/domain';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { structuralDefects } from '@entente/platform/pdf/testing';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { unzipSync } from 'fflate';
import { writeFileSync } from 'node:fs';
import { evaluationDocuments, evaluationFiles } from '../document';
import { EvaluationsModule, evaluationsRows } from '../evaluations.module';
import { closeAReview } from '../testing';

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

// Every criterion, and every field of every question.
const linesOfOne = 39 + openQuestionsOf(currentReviewQuestions).flatMap(({ fields }) => fields).length;

describe('the files of a year, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, EvaluationsModule],
      rows: [...accessRows, ...partnersRows, ...evaluationsRows],
      documents: evaluationDocuments,
      files: evaluationFiles,
    });
  });
  afterAll(() => app?.close());

  it('hold every answer, as text that no spreadsheet runs', async () => {
    const tenant = await aTenant(app);
    await closeAReview(tenant, { partner: '=HYPERLINK("http://piege.example")' });
    await closeAReview(tenant, { partner: 'CSAPA Le Passage' });

    const csv = await tenant.call('GET', 'syntheses/year.csv?year=2026&language=fr');
    const lines = csv.text.trim().split('\r\n');
    expect(lines).toHaveLength(1 + 2 * linesOfOne);
    expect(lines[0]).toContain('Bilan;Partenaire;Année');
    expect(lines.filter((line) => /(^|;)=/.test(line))).toEqual([]);

    const xlsx = await tenant.call('GET', 'syntheses/year.xlsx?year=2026&language=fr');
    expect(xlsx.headers['content-disposition']).toBe('attachment; filename="bilans-2026.xlsx"');
    const parts = unzipSync(new Uint8Array(xlsx.raw));
    const sheet = text(parts['xl/worksheets/sheet1.xml']);
    expect(sheet.match(/<row /g)).toHaveLength(1 + 2 * linesOfOne);
    expect(sheet).not.toContain('<f>');
    expect(sheet + text(parts['xl/sharedStrings.xml'])).toContain('=HYPERLINK(');
  });

  it('say a year without reviews as plainly', async () => {
    const tenant = await aTenant(app);
    const csv = await tenant.call('GET', 'syntheses/year.csv?year=2020&language=en');
    const xlsx = await tenant.call('GET', 'syntheses/year.xlsx?year=2020');
    const pdf = await tenant.call('GET', 'syntheses/year.pdf?year=2020');

    expect(csv.text.trim().split('\r\n')).toHaveLength(1);
    expect([xlsx.status, pdf.status]).toEqual([200, 200]);
  });

  it('print the synthesis as a document that everybody can read', async () => {
    const tenant = await aTenant(app);
    await closeAReview(tenant, { partner: 'CSAPA Le Passage' });

    const pdf = await tenant.call('GET', 'syntheses/year.pdf?year=2026&language=fr');

    if (process.env['KEEP_PDF']) writeFileSync(process.env['KEEP_PDF'], pdf.raw);
    expect(await structuralDefects(new Uint8Array(pdf.raw))).toEqual([]);
    expect((await tenant.call('GET', 'syntheses/year.pdf?year=1999')).status).toBe(422);
  });
});
