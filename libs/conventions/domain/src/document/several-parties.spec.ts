import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConventionAnswers } from '../answers/convention-answers';
import { beginningAnswers } from '../answers/empty-answers';
import { openQuestions, questionFlow } from '../answers/flow';
import { preSignatureChecks } from '../checks/pre-signature-checks';
import { emptyParty, mostParties, partyKeys } from '../parties/convention-party';
import { partiesFrom } from '../parties/change-parties';
import { plainText } from '../rich-text/rich-text';
import { templateOf } from '../template/templates';
import { type TemplateCode } from '../template/convention-template';
import {
  ccasParty,
  employeeAnswers,
  fortyParties,
  fourMembers,
  fortyPartyAnswers,
  frameworkAnswers,
  immersionAnswers,
  leTilleulAnswers,
  leTilleulParties,
  networkAnswers,
  pathwayAnswers,
  readDocument,
  roomAnswers,
  threeParties,
  threePartyAnswers,
  threePartyFrameworkAnswers,
} from '../testing';
import { essentials } from './essentials';
import { writeConvention } from './write-convention';

const templateFor = (code: TemplateCode) => {
  const found = templateOf(code);
  if (!found) throw new Error(`${code} is missing`);
  return found;
};
const write = (code: TemplateCode, answers: ConventionAnswers, parties = threeParties) =>
  writeConvention(templateFor(code), answers, parties, { number: '2026-014' });
const article = (answers: ConventionAnswers, clause: string, parties = threeParties): string => {
  const found = write('T2', answers, parties).articles.find(({ clauseCode }) => clauseCode === clause);
  return found ? plainText(found.body) : '';
};

describe.each([
  ['three-framework', 'T1', threePartyFrameworkAnswers, threeParties],
  ['three-outreach', 'T2', threePartyAnswers, threeParties],
  ['network', 'T5', networkAnswers, fourMembers],
] as const)('a whole convention between several: %s', (name, code, answers, parties) => {
  const document = write(code, answers, parties);

  it('reads as the text that was reviewed', () => {
    const file = join(__dirname, `../testing/content/${name}.txt`);

    expect(`${readDocument(document)}\n`).toBe(readFileSync(file, 'utf8'));
  });

  it('leaves nothing open and passes every check', () => {
    const content = { answers, parties, edits: {}, acceptedWarnings: [] };
    const professionals = document.articles.flatMap(() => [
      ...answers.referents.lines.map((line) => line.name),
      ...answers.signature.signatories.map((line) => line.name),
    ]);

    expect(document.unresolved).toEqual([]);
    expect(openQuestions(templateFor(code), answers, parties)).toEqual([]);
    expect(
      preSignatureChecks({ template: templateFor(code), content, document, today: '2026-11-17', professionals }),
    ).toEqual([]);
  });
});

describe('between three, no wording', () => {
  it.each([
    ['T1', frameworkAnswers],
    ['T2', leTilleulAnswers],
    ['T3', roomAnswers],
    ['T3', employeeAnswers],
    ['T4', pathwayAnswers],
    ['T5', networkAnswers],
    ['T7', immersionAnswers],
  ] as const)('of %s speaks of two', (code, answers) => {
    const every = templateFor(code)
      .clauses.filter(({ place }) => place !== 'mandatory')
      .map(({ clause }) => clause.code);
    const clauses = { added: every, removed: [] };
    const text = readDocument(write(code, { ...answers, clauses }));
    const blank = readDocument(write(code, { ...beginningAnswers(templateFor(code)), clauses }));

    expect(text).not.toMatch(/l’autre Partie|l’autre équipe|(?:les|des|aux) deux Parties/u);
    expect(blank).not.toMatch(/l’autre\b|\bdeux (?!mois)|\bDeux /u);
    expect(text).not.toMatch(/[^\S\n]{2,}|\(\)| [,.]|\.\.|,,|;;/);
  });
});

describe('each of three parties', () => {
  it('is presented, gains, gives, and is told what all of them give', () => {
    expect(article(threePartyAnswers, 'CL-01')).toMatch(/le CCAS\s*: des demandes de domiciliation mieux préparées/u);
    expect(article(threePartyAnswers, 'CL-08')).toMatch(/Le CCAS prend l’engagement suivant\s*:/u);
    expect(article(threePartyAnswers, 'CL-10')).toMatch(/le CCAS\s*: 132\s*heures par an/u);
  });

  it('leaves a gap of its own for what it gains', () => {
    const { unresolved } = write('T2', { ...threePartyAnswers, gains: leTilleulAnswers.gains });

    expect(unresolved).toEqual([{ label: 'ce que cette Partie y gagne', question: 'gains', place: 'CL-01' }]);
  });

  it('keeps secrets or does not: the article names who may not receive them', () => {
    const answers = { ...threePartyAnswers, information: { mode: 'identified' } as const };
    const both = partiesFrom([
      ...leTilleulParties,
      ccasParty,
      { ...ccasParty, key: 'partner-3', shortName: 'la mission locale', status: 'other' },
    ]);

    expect(article(answers, 'CL-18')).toMatch(/^Le CCAS n’entrant pas dans le champ/);
    expect(article(answers, 'CL-18', both)).toMatch(/^Le CCAS et la mission locale n’entrant pas dans le champ/);
  });

  it('reads its own commitments first', () => {
    const [first] = essentials(write('T2', threePartyAnswers), 'partner-2');

    expect(first?.title.fr).toBe('Le CCAS s’engage');
  });

  it('must give, name a référent and a signatory', () => {
    const content = { answers: leTilleulAnswers, parties: threeParties, edits: {}, acceptedWarnings: [] };
    const found = preSignatureChecks({
      template: templateFor('T2'),
      content,
      document: write('T2', leTilleulAnswers),
      today: '2026-11-17',
      professionals: [],
    });

    expect(found.filter(({ params }) => params?.['party'] === 'le CCAS').map(({ code }) => code)).toEqual([
      'board-approval-missing',
      'referent-missing',
      'signatory-missing',
      'no-contribution',
      'deputy-missing',
    ]);
  });
});

describe('a charter', () => {
  const between = (parties: typeof threeParties) => {
    const content = { answers: networkAnswers, parties, edits: {}, acceptedWarnings: [] };
    const document = write('T5', networkAnswers, parties);
    const found = preSignatureChecks({
      template: templateFor('T5'),
      content,
      document,
      today: '2026-11-17',
      professionals: [],
    });
    return found
      .filter(({ code }) => code === 'members-missing')
      .map(({ level, params }) => `${level} ${params?.['count']}`);
  };

  it('gathers three members at least, and asks for them until they are there', () => {
    expect(between(leTilleulParties)).toEqual(['blocking 3']);
    expect(between(threeParties)).toEqual([]);
    expect(questionFlow(templateFor('T5'), networkAnswers, leTilleulParties).next).toBe('parties');
    expect(questionFlow(templateFor('T5'), networkAnswers, fourMembers).next).toBeNull();
  });

  it('lists its members with their college, and leaves a member free to go', () => {
    const { annexes, articles } = write('T5', networkAnswers, fourMembers);
    const [members] = annexes.find(({ letter }) => letter === 'M')?.tables ?? [];
    const leaving = articles.find(({ clauseCode }) => clauseCode === 'CL-34');

    expect(members?.rows.map((row) => row.at(-1)?.text)).toEqual([
      'Associations',
      'Santé',
      'Collectivités',
      'Associations',
    ]);
    expect(leaving && plainText(leaving.body)).toMatch(/^Un membre peut se retirer à tout moment, par écrit/);
  });

  it('without colleges says that all stand on the same footing', () => {
    const { articles } = write('T5', { ...networkAnswers, colleges: { lines: [] } }, fourMembers);
    const steering = articles.find(({ clauseCode }) => clauseCode === 'CL-15');

    expect(steering && plainText(steering.body)).toContain('sans collège');
  });

  it('names on the note that people read one référent, when members are a crowd', () => {
    const { annexes } = write('T5', { ...networkAnswers, referents: fortyPartyAnswers.referents }, fortyParties);
    const note = annexes.find(({ letter }) => letter === 'I');

    expect(note && plainText(note.intro)).toContain('Le Tilleul et 39 autres.');
    expect(note && plainText(note.intro)).not.toContain('Dominique');
  });
});

describe('a crowd', () => {
  const crowd = partiesFrom([
    ...leTilleulParties,
    ...partyKeys.slice(2).map((key, index) => ({ ...ccasParty, key, shortName: `le membre ${index + 3}` })),
  ]);

  it('of forty is counted in the title, not listed', () => {
    expect(write('T1', frameworkAnswers, crowd).subtitle).toMatch(
      /^Convention-cadre entre Le Tilleul et 39 autres Parties\. Du /,
    );
    expect(write('T1', frameworkAnswers, crowd).parties).toHaveLength(mostParties);
  });

  it('is told in a few lines on a phone, the reader first', () => {
    const lines = essentials(write('T1', fortyPartyAnswers, fortyParties), 'partner-12').map(({ title }) => title.fr);

    expect(lines.slice(0, 4)).toEqual([
      'L’association 13 s’engage',
      'Le Tilleul s’engage',
      'Le Centre hospitalier s’engage',
      'Les 37 autres parties s’engagent aussi',
    ]);
    expect(lines).toHaveLength(6);
  });

  it('without names shows as many gaps', () => {
    const nobody = partiesFrom(partyKeys.slice(0, 4).map(emptyParty));

    expect(write('T1', frameworkAnswers, nobody).subtitle).toMatch(
      /entre \[à préciser\s*: nom de la première Partie\], .*deuxième Partie\], .*troisième Partie\] et .*quatrième Partie\]\./u,
    );
  });
});
