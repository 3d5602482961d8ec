import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConventionAnswers, type QuestionId } from '../answers/convention-answers';
import { conventionAnswersFaults, readAnswers } from '../answers/convention-answers-faults';
import { beginningAnswers, emptyAnswers } from '../answers/empty-answers';
import { openQuestions, questionFlow } from '../answers/flow';
import { preSignatureChecks } from '../checks/pre-signature-checks';
import { annexesAffectedBy, clausesAffectedBy } from '../document/clauses-affected-by';
import { writeConvention } from '../document/write-convention';
import { emptyParty } from '../parties/convention-party';
import { plainText } from '../rich-text/rich-text';
import { richTextFaults } from '../rich-text/rich-text-faults';
import {
  employeeAnswers,
  frameworkAnswers,
  amendmentAnswers,
  immersionAnswers,
  leTilleulAnswers,
  leTilleulParties,
  pathwayAnswers,
  readDocument,
  roomAnswers,
} from '../testing';
import { type ConventionTemplate, questionOf, questionsOf } from './convention-template';
import { type Field } from './field';
import { conventionTemplates, currentTemplates, offeredTemplates, templateOf } from './templates';

const nobody = [emptyParty('host'), emptyParty('partner')] as const;

const wholes: readonly (readonly [name: string, code: ConventionTemplate['code'], answers: ConventionAnswers])[] = [
  ['framework', 'T1', frameworkAnswers],
  ['mobile team', 'T2', leTilleulAnswers],
  ['room', 'T3', roomAnswers],
  ['employee', 'T3', employeeAnswers],
  ['pathway', 'T4', pathwayAnswers],
  ['amendment', 'T6', amendmentAnswers],
  ['immersion', 'T7', immersionAnswers],
];

const template = (code: ConventionTemplate['code']): ConventionTemplate => {
  const found = templateOf(code);
  if (!found) throw new Error(`${code} is missing`);
  return found;
};

const everyClause = ({ clauses }: ConventionTemplate): ConventionAnswers['clauses'] => ({
  added: clauses.filter(({ place }) => place !== 'mandatory').map(({ clause }) => clause.code),
  removed: [],
});

describe('the templates offered', () => {
  it('are the newest of each kind, once', () => {
    expect(currentTemplates().map(({ code }) => code)).toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7']);
    expect(offeredTemplates().map(({ code }) => code)).toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'T7']);
  });

  it('are named and told as they are shown, before any convention could fill a mark', () => {
    const told = currentTemplates().flatMap(({ name, situation }) => [name.fr, name.en, situation.fr, situation.en]);
    expect(told.filter((words) => /[{}~|]/.test(words))).toEqual([]);
  });

  it('ask together for every answer that is kept, and for nothing else', () => {
    const asked = new Map<string, Set<string>>();
    for (const { id, fields } of conventionTemplates.flatMap(questionsOf))
      asked.set(id, new Set([...(asked.get(id) ?? []), ...fields.map(({ name }) => name)]));
    const { clauses: _clauses, unknown: _unknown, ...kept } = emptyAnswers();

    expect(Object.fromEntries([...asked].map(([id, names]) => [id, [...names].sort()]))).toEqual(
      Object.fromEntries(Object.entries(kept).map(([id, answer]) => [id, Object.keys(answer).sort()])),
    );
  });
});

describe.each(conventionTemplates.map((each) => [each.code, each] as const))('%s', (_code, each) => {
  const questions = questionsOf(each);

  it('asks each question once, worded in both languages, with an example', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    for (const { label, hint, example, fields } of questions) {
      const columns = fields.flatMap((field): readonly Field[] => (field.kind === 'rows' ? field.columns : []));
      for (const words of [label, hint, example, ...[...fields, ...columns].map((field) => field.label)]) {
        expect(words?.fr).toMatch(/\S/);
        expect(words?.en).toMatch(/\S/);
      }
    }
  });

  it('begins with answers that its own validator takes, and asks them all', () => {
    const begun = beginningAnswers(each);

    expect(conventionAnswersFaults(each, begun)).toEqual([]);
    expect(questionFlow(each, begun, [...nobody]).next).toBe('parties');
  });

  it('is written with no answer at all, every clause taken, without a mark left nor a double space', () => {
    const answers = { ...beginningAnswers(each), clauses: everyClause(each) };
    const document = writeConvention(each, answers, [...nobody]);

    expect(document.articles).toHaveLength(each.clauses.length);
    expect(readDocument(document)).not.toMatch(/\{\{|\}\}|undefined|null|NaN|\*\*|\[object/);
    expect(readDocument(document)).not.toMatch(/[^\S\n]{2,}|\(\)| [,.]|\.\.|,,|;;/);
    expect(document.articles.flatMap(({ body }) => richTextFaults(body))).toEqual([]);
  });

  it('is written with every clause that may be left out, left out', () => {
    const removed = each.clauses.filter(({ place }) => place !== 'mandatory').map(({ clause }) => clause.code);
    const answers = { ...beginningAnswers(each), clauses: { added: [], removed } };

    expect(writeConvention(each, answers, [...nobody]).articles).toHaveLength(each.clauses.length - removed.length);
  });

  // Signatories stand under the text, and the people to inform in no text at all.
  const outsideTheText: readonly QuestionId[] = ['signature', 'others'];

  it.each(questions.map(({ id }) => id).filter((id) => !outsideTheText.includes(id)))(
    'asks %s for something',
    (question) => {
      expect([...clausesAffectedBy(each, question), ...annexesAffectedBy(each, question)]).not.toEqual([]);
    },
  );

  const given = wholes.filter(([, code]) => code === each.code).map(([, , answers]) => answers);
  const reached = new Set(
    [beginningAnswers(each), ...given]
      .flatMap((answers) => [answers, { ...answers, clauses: everyClause(each) }])
      .flatMap((answers) => writeConvention(each, answers, leTilleulParties).articles)
      .map(({ clauseCode }) => clauseCode),
  );

  it('reaches every clause', () => {
    expect(each.clauses.map(({ clause }) => clause.code).filter((code) => !reached.has(code))).toEqual([]);
  });
});

describe.each(wholes)('a whole %s', (name, code, answers) => {
  const each = template(code);
  const document = writeConvention(each, answers, leTilleulParties, { number: '2026-014' });

  it('is made of answers that its validator takes', () => {
    expect(readAnswers(each, JSON.parse(JSON.stringify(answers)))).toEqual({ answers });
  });

  it('leaves nothing open and passes every check', () => {
    const content = { answers, parties: leTilleulParties, edits: {}, acceptedWarnings: [] };
    const professionals = ['Julien Marchetti', 'Awa Diallo', 'Hélène Roussel', 'Paul Ferrand', 'Nadia Belkacem'];

    expect(document.unresolved).toEqual([]);
    expect(openQuestions(each, answers, leTilleulParties)).toEqual([]);
    expect(preSignatureChecks({ template: each, content, document, today: '2026-11-17', professionals })).toEqual([]);
  });

  it('reads as the text that was reviewed', () => {
    const file = join(__dirname, `../testing/content/${name === 'mobile team' ? 'le-tilleul' : name}.txt`);
    const text = `${readDocument(document)}\n`;

    expect(text).toBe(readFileSync(file, 'utf8'));
    expect(text).not.toMatch(/[^\S\n]{2,}|\(\)| [,.]|\.\.|,,|;;/);
  });

  it('names exactly the annexes that it carries', () => {
    const named = document.articles
      .filter(({ clauseCode }) => clauseCode !== 'CL-43')
      .flatMap(({ body }) => [...plainText(body).matchAll(/annexe ([A-N])\b/g)].map(([, letter]) => letter));

    expect([...new Set(named)].sort()).toEqual(document.annexes.map(({ letter }) => letter).sort());
  });
});

describe('what a template does not ask', () => {
  const answers = beginningAnswers(template('T7'));
  const faults = (value: unknown): string[] =>
    conventionAnswersFaults(template('T7'), value).map(({ pointer, code }) => `${pointer} ${code}`);

  it('may be missing, or stay as it begins', () => {
    const { actions: _actions, ...without } = answers;

    expect(faults(without)).toEqual([]);
    expect(readAnswers(template('T7'), without)).toEqual({ answers });
  });

  it('is refused once something is written there: no page would show it', () => {
    expect(faults({ ...answers, finding: { text: 'caché' } })).toEqual(['/finding unknown-field']);
    expect(faults({ ...answers, term: { ...answers.term, renewal: 'tacit' } })).toEqual([
      '/term/renewal unknown-field',
    ]);
    expect(faults({ ...answers, constructor: {} })).toEqual(['/constructor unknown-field']);
    expect(questionOf(template('T7'), 'finding')).toBeUndefined();
  });
});
