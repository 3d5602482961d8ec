import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { type ConventionAnswers, type QuestionId } from '../answers/convention-answers';
import { emptyAnswers } from '../answers/empty-answers';
import { outreachTemplate } from '../content/t2/t2';
import { emptyParty } from '../parties/convention-party';
import { plainText, richText, paragraph } from '../rich-text/rich-text';
import { richTextFaults } from '../rich-text/rich-text-faults';
import { questionsOf } from '../template/convention-template';
import { leTilleulAnswers, leTilleulParties, readDocument, someAnswers } from '../testing';
import { editArticle, keepEdit, restoreArticle } from './article-edits';
import { annexesAffectedBy, clauseAffectedBy, clausesAffectedBy } from './clauses-affected-by';
import { writeConvention } from './write-convention';

const nobody = [emptyParty('host'), emptyParty('partner')] as const;
const write = (answers: ConventionAnswers, parties = leTilleulParties) =>
  writeConvention(outreachTemplate, answers, parties, { number: '2026-014' });
const article = (answers: ConventionAnswers, code: string, parties = leTilleulParties): string => {
  const found = write(answers, parties).articles.find(({ clauseCode }) => clauseCode === code);
  return found ? plainText(found.body) : '';
};

describe('the convention of Le Tilleul and the hospital', () => {
  it('reads as the text that was reviewed', () => {
    const reviewed = readFileSync(join(__dirname, '../testing/content/le-tilleul.txt'), 'utf8');

    expect(`${readDocument(write(leTilleulAnswers))}\n`).toBe(reviewed);
  });

  it('leaves nothing open', () => {
    expect(write(leTilleulAnswers).unresolved).toEqual([]);
  });

  it('is written the same each time', () => {
    expect(JSON.stringify(write(leTilleulAnswers))).toBe(JSON.stringify(write(leTilleulAnswers)));
  });
});

describe('every clause', () => {
  const variants = outreachTemplate.clauses.flatMap(({ clause }) =>
    clause.variants.map((variant) => [clause.code, variant.id] as const),
  );
  const everything = {
    added: outreachTemplate.clauses.filter(({ place }) => place !== 'mandatory').map(({ clause }) => clause.code),
    removed: [],
  };

  it.each([
    ['full answers', someAnswers({ clauses: everything }), leTilleulParties],
    ['no answer at all', { ...emptyAnswers(), clauses: everything }, nobody],
  ])('is written with %s, without a mark left nor a double space', (_what, answers, parties) => {
    const document = writeConvention(outreachTemplate, answers, [...parties]);
    const text = readDocument(document);

    expect(document.articles).toHaveLength(outreachTemplate.clauses.length);
    expect(text).not.toMatch(/\{\{|\}\}|undefined|null|NaN|\*\*|\[object/);
    expect(text).not.toMatch(/[^\S\n]{2,}|\(\)| [,.]|\.\.|,,|;;/);
  });

  const money = {
    flows: true,
    lines: [{ label: 'Fournitures', amount: 124_000, payer: 'host' as const, funder: '' }],
    settlement: 'en fin d’année',
  };
  const reached = new Set(
    [
      write(emptyAnswers(), [...nobody]),
      write(leTilleulAnswers),
      write(someAnswers({ clauses: everything })),
      write(someAnswers({ money, slip: { used: true, returnDays: 10 } })),
      write(
        someAnswers({
          governance: { ...leTilleulAnswers.governance, exists: false },
          files: { ...leTilleulAnswers.files, role: 'joint' },
        }),
      ),
      write(someAnswers({ files: { ...leTilleulAnswers.files, role: 'processor', processor: 'host' } })),
      write(someAnswers({ information: { mode: 'identified' }, publicAid: { given: true, aided: 'host' } })),
      write(someAnswers({ information: { mode: 'team' }, term: { ...leTilleulAnswers.term, renewal: 'none' } })),
      write(someAnswers({ information: { mode: 'team' } }), [
        leTilleulParties[0],
        { ...leTilleulParties[1], status: 'other' },
      ]),
      write(someAnswers({ slip: { used: false, returnDays: null }, clauses: everything })),
      write(someAnswers({ information: { mode: 'identified' }, parties: { title: '', law: 'BE' } })),
      write(someAnswers({ term: { ...leTilleulAnswers.term, renewal: 'express' } })),
    ].flatMap(({ articles }) => articles.map(({ clauseCode, variant }) => `${clauseCode} ${variant}`)),
  );

  it.each(variants)('%s, wording %s, can be reached', (code, id) => {
    expect(reached).toContain(`${code} ${id}`);
  });

  it('makes a body that the editor can open', () => {
    const bodies = [...write(leTilleulAnswers).articles, ...write(emptyAnswers(), [...nobody]).articles];

    expect(bodies.flatMap(({ body }) => richTextFaults(body))).toEqual([]);
  });

  it('counts its pieces of text as it tells where they come from', () => {
    const gap = write(emptyAnswers(), [...nobody]).articles.flatMap(({ templateBody, origins }) => {
      const nodes = JSON.stringify(templateBody).match(/"text":"(?:[^"\\]|\\.)*"/g) ?? [];
      return origins
        .filter(({ gap: label }) => label !== null)
        .map(({ node, gap: label }) => nodes[node]?.includes(label ?? '') ?? false);
    });

    expect(gap.length).toBeGreaterThan(30);
    expect(gap.every(Boolean)).toBe(true);
  });

  it('never breaks on what people type', () => {
    // Control characters never come this far: the validator refuses them.
    const printable = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => !/[\p{Cc}\p{Co}]/u.test(text));
    const typed = fc.oneof(printable, fc.constantFrom('{{x}}', '**', '- a', 'M. Dupont', ' ', 'L’', '…'));
    fc.assert(
      fc.property(typed, typed, (first, second) => {
        const answers = someAnswers({
          finding: { text: first },
          objectives: { lines: [{ change: first, result: second, dueOn: null, indicator: first }] },
          places: { access: [], territories: [first, second], lines: [{ name: first, address: second }] },
          relay: { by: 'both', withinDays: 3, how: second },
        });

        return write(answers).articles.every(({ body }) => richTextFaults(body).length === 0);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a sentence with one or many', () => {
  it('agrees with one objective, one place, one action, one commitment', () => {
    const { objectives, places, actions, contributions } = leTilleulAnswers;
    const one = someAnswers({
      objectives: { lines: objectives.lines.slice(0, 1) },
      places: { ...places, lines: places.lines.slice(0, 1) },
      actions: { lines: actions.lines.slice(0, 1) },
      contributions: { lines: contributions.lines.filter(({ unit }) => unit === 'session') },
    });

    expect(article(one, 'CL-03')).toMatch(/^Les Parties poursuivent l’objectif suivant/);
    expect(article(one, 'CL-06')).toMatch(/Les actions se déroulent dans le lieu suivant/);
    expect(article(one, 'CL-07')).toMatch(/^L’action prévue est la suivante/);
    expect(article(one, 'CL-08')).toMatch(/^Le Tilleul prend l’engagement suivant/);
  });

  it('tells two sides as « les deux Parties »', () => {
    expect(article(someAnswers({ relay: { by: 'both', withinDays: 1, how: '' } }), 'CL-07')).toMatch(
      /la suite est assurée par les deux Parties, dans un délai de 1\u00a0jour\./,
    );
  });
});

describe('the annexes', () => {
  const codes = (answers: ConventionAnswers): string =>
    write(answers)
      .annexes.map(({ letter }) => letter)
      .join('');

  it('are those that the articles cite', () => {
    expect(codes(leTilleulAnswers)).toBe('ABHIL');
    expect(codes(someAnswers({ information: { mode: 'identified' } }))).toBe('ABCHIL');
    expect(codes(someAnswers({ slip: { used: true, returnDays: 10 } }))).toBe('ABDHIL');
    expect(codes(someAnswers({ files: { ...leTilleulAnswers.files, role: 'joint' } }))).toBe('ABGHIL');
    expect(codes(someAnswers({ information: { mode: 'team' } }))).toBe('ABCHIJL');
  });

  it('are exactly those whose letter an article names', () => {
    const { articles, annexes } = write(
      someAnswers({ information: { mode: 'team' }, slip: { used: true, returnDays: 3 } }),
    );
    const named = articles
      .filter(({ clauseCode }) => clauseCode !== 'CL-43')
      .flatMap(({ body }) => [...plainText(body).matchAll(/annexe ([A-N])\b/g)].map(([, letter]) => letter));

    expect([...new Set(named)].sort()).toEqual(annexes.map(({ letter }) => letter).sort());
  });

  it('print both sides’ hours a year, forty-four weeks counted', () => {
    const [lines, totals] = write(leTilleulAnswers).annexes.find(({ letter }) => letter === 'L')?.tables ?? [];

    expect(lines?.rows[0]?.map(({ text }) => text)).toEqual([
      'Le Tilleul',
      'Assurer la présence d’un travailleur social à chaque maraude santé',
      '1\u00a0séance de 3\u00a0heures par semaine',
      '132',
    ]);
    expect(totals?.rows.map((row) => row[1]?.text)).toEqual(['264', '162']);
  });
});

describe('an article rewritten by hand', () => {
  const body = richText(paragraph('Les Parties écrivent leur propre règle.'));
  const [first] = write(leTilleulAnswers).articles.filter(({ clauseCode }) => clauseCode === 'CL-13');
  if (!first) throw new Error('CL-13 is always there');
  const edits = editArticle({}, first, body);
  const rewritten = (answers: ConventionAnswers, kept = edits) =>
    writeConvention(outreachTemplate, answers, leTilleulParties, { edits: kept }).articles.find(
      ({ clauseCode }) => clauseCode === 'CL-13',
    );

  it('keeps its words, and the words of the template beside', () => {
    expect(rewritten(leTilleulAnswers)).toMatchObject({
      source: 'edited',
      outdated: false,
      body,
      templateBody: first.body,
    });
  });

  it('says when its answers have changed since', () => {
    const changed = someAnswers({ money: { flows: true, lines: [], settlement: '' } });
    const outdated = rewritten(changed);

    expect(outdated).toMatchObject({ outdated: true, body });
    expect(outdated && rewritten(changed, keepEdit(edits, outdated))).toMatchObject({ outdated: false, body });
  });

  it('goes back to the template when its text is emptied or restored', () => {
    expect(editArticle(edits, first, richText())).toEqual({});
    expect(editArticle(edits, first, first.body)).toEqual({});
    expect(restoreArticle(edits, 'CL-13')).toEqual({});
  });

  it('still shows the gaps that its writer left', () => {
    const open = editArticle({}, first, richText(paragraph('Le montant est de [à préciser : montant].')));

    expect(rewritten(leTilleulAnswers, open)?.gaps).toEqual([{ label: 'montant', question: null, place: 'CL-13' }]);
  });
});

describe('what a question changes', () => {
  it.each([
    ['finding', ['CL-01'], []],
    ['people', ['CL-02', 'CL-05'], []],
    ['objectives', ['CL-03'], []],
    ['contributions', ['CL-08', 'CL-10'], ['AX-L']],
    ['referents', [], ['AX-B', 'AX-I']],
    ['information', ['CL-18'], ['AX-I']],
    ['term', ['CL-30', 'CL-31', 'CL-34'], []],
    ['slip', ['CL-21'], []],
    ['emergencies', ['CL-23'], []],
  ] as const)('%s feeds %j and %j', (question, clauses, annexes) => {
    expect(clausesAffectedBy(outreachTemplate, question)).toEqual(clauses);
    expect(annexesAffectedBy(outreachTemplate, question)).toEqual(annexes);
    expect(clauseAffectedBy(outreachTemplate, question)).toBe(clauses[0] ?? null);
  });

  // Signatories stand under the text, and the people to inform in no text at all.
  const outsideTheText: readonly QuestionId[] = ['signature', 'others'];

  it.each(
    questionsOf(outreachTemplate)
      .map(({ id }) => id)
      .filter((id) => !outsideTheText.includes(id)),
  )('%s is asked for something', (question) => {
    expect([
      ...clausesAffectedBy(outreachTemplate, question),
      ...annexesAffectedBy(outreachTemplate, question),
    ]).not.toEqual([]);
  });

  it('shows in the text: emptying an answer changes exactly the clauses it is said to feed', () => {
    const before = new Map(
      write(leTilleulAnswers).articles.map(({ clauseCode, body }) => [clauseCode, plainText(body)]),
    );
    const blank = emptyAnswers();
    for (const { id } of questionsOf(outreachTemplate).filter((question) => question.id !== 'parties')) {
      const after = write(someAnswers({ [id]: blank[id] })).articles;
      const changed = after
        .filter(({ clauseCode, body }) => before.get(clauseCode) !== plainText(body))
        .map(({ clauseCode }) => clauseCode);
      const renumbered = changed.filter((code) => code !== 'CL-16' && code !== 'CL-43');

      expect(clausesAffectedBy(outreachTemplate, id)).toEqual(expect.arrayContaining(renumbered));
    }
  });
});
