import type { GridContent, QuestionsContent } from '@entente/evaluations/domain';
import type { Visitor } from './visitor';

type Grid = { readonly id: string; readonly revision: number; readonly content: GridContent };

const words = (fr: string, en = '') => ({ fr, en });

/** What the association asks besides, after its mobile teams. */
const adapted = (content: GridContent): GridContent => ({
  ...content,
  title: words('Bilan de nos équipes mobiles', 'Review of our mobile teams'),
  purpose: words('La grille d’Entente, avec ce que nos tournées nous ont appris.'),
  dimensions: content.dimensions.map((dimension) => ({
    ...dimension,
    criteria: dimension.criteria
      .filter(({ code }) => code !== 'CHK-105')
      .concat(
        dimension.code === 'D4'
          ? [
              {
                code: 'LOC-001',
                text: words(
                  'Une tournée annulée est annoncée la veille, et remplacée',
                  'A cancelled round is announced the day before, and replaced',
                ),
                topic: words('tournées annulées', 'cancelled rounds'),
                weight: 2,
                critical: false,
                obstacles: ['OB-CALENDAR'],
                askedIf: { code: 'CHK-401', from: 1, upTo: 3 },
              },
            ]
          : [],
      ),
  })),
});

/** The association's own grid in its first version, and the draft of the next one; its id. */
export const publishGrid = async (writer: Visitor): Promise<string> => {
  const begun = await writer.call<Grid>('POST', 'grids', {});
  const { id, revision } = await writer.call<Grid>('PUT', `grids/${begun.id}`, {
    draft: { content: adapted(begun.content), fates: [{ code: 'CHK-105', fate: 'dropped' }], lastOwn: 1 },
    revision: begun.revision,
  });
  const published = await writer.call<Grid>('POST', `grids/${id}/actions/publish`, {
    revision,
    note: 'Une question sur les tournées annulées ; le double emploi n’est plus demandé.',
  });
  const content = { ...published.content, title: words('Bilan de nos équipes mobiles et de nos permanences') };
  await writer.call('PUT', `grids/${id}`, {
    draft: { content, fates: [], lastOwn: 1 },
    revision: published.revision,
  });
  return id;
};

type Questionnaire = { readonly id: string; readonly revision: number; readonly content: QuestionsContent };

/** What a street-outreach association asks besides, in the chapter on what each side brings. */
const ownQuestions = (content: QuestionsContent): QuestionsContent => ({
  ...content,
  title: words('Nos questions de bilan', 'Our review questions'),
  chapters: content.chapters.map((chapter) => ({
    ...chapter,
    questions:
      chapter.code === 'exchange'
        ? [
            ...chapter.questions,
            {
              code: 'LRQ-001',
              text: words('Combien de maraudes avons-nous faites ensemble ?', 'How many rounds did we make together?'),
              help: words('Celles où les deux équipes étaient présentes, sur l’année du bilan.'),
              asked: 'optional',
              answer: { type: 'number', options: [], unit: words('maraudes', 'rounds') },
            },
          ]
        : chapter.questions,
  })),
});

/** The association's own review questions, still a draft: reviews go on asking those of Entente. */
export const draftQuestions = async (writer: Visitor): Promise<void> => {
  const begun = await writer.call<Questionnaire>('POST', 'questionnaires', {});
  await writer.call('PUT', `questionnaires/${begun.id}`, {
    draft: { content: ownQuestions(begun.content), lastOwn: 1 },
    revision: begun.revision,
  });
};
