import { type ConventionContent, richParagraph, type RichText, richText } from '@entente/conventions/domain';
import { addDays, type Day } from '@entente/platform/kernel';
import { amendedWords } from './content/amended-words';
import type { Visitor } from './visitor';

type View = { readonly id: string; readonly version: number; readonly content: ConventionContent };
type InForce = {
  readonly articles: readonly { readonly key: string; readonly heading: string; readonly body: RichText }[];
};

/** Replaces one article of a signed convention in an amendment, left for somebody to go on with. */
export const writeAmendment = async (writer: Visitor, conventionId: string, today: Day): Promise<void> => {
  const { version: read } = await writer.call<View>('GET', `conventions/${conventionId}`);
  const { id, version, content } = await writer.call<View>('POST', `conventions/${conventionId}/amendments`, {
    version: read,
  });
  const { articles } = await writer.call<InForce>('GET', `conventions/${conventionId}/text-in-force`);
  const article = articles.find(({ key }) => key === amendedWords.clause);
  if (!article) throw new Error(`The signed text of the demonstration has no ${amendedWords.clause}.`);
  const { key, heading, body } = article;
  const after = richText(richParagraph(amendedWords.words));
  const { answers } = content;
  await writer.call('PUT', `conventions/${id}`, {
    version,
    content: {
      ...content,
      answers: {
        ...answers,
        amendment: { lines: [{ article: key, change: 'replace', heading, before: body, after }], endsOn: null },
        term: { ...answers.term, startsOn: addDays(today, 40) },
      },
    },
  });
};
