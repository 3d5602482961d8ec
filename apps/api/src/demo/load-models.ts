import type { Visitor } from './visitor';

type Model = { readonly id: string; readonly name: string; readonly revision: number; readonly adaptation: object };

const words = (...lines: readonly string[]) => ({
  type: 'doc',
  content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

const courtesy = (...lines: readonly string[]) => ({
  wordings: [],
  leftOut: [],
  articles: [{ code: 'CL-501', title: 'Arriver et repartir ensemble', body: words(...lines), after: 'CL-07' }],
  lastOwn: 501,
});

const published = async (writer: Visitor, model: Model, adaptation: object, note: string): Promise<Model> => {
  const { id, name, revision } = model;
  const saved = await writer.call<Model>('PUT', `conventions/models/${id}`, { name, adaptation, revision });
  return writer.call<Model>('POST', `conventions/models/${id}/actions/publish`, { revision: saved.revision, note });
};

/** The association’s own model of a mobile team, in its first version. */
export const firstModel = async (writer: Visitor): Promise<Model> => {
  const begun = await writer.call<Model>('POST', 'conventions/models', { name: 'Notre maraude', template: 'T2' });
  return published(
    writer,
    begun,
    courtesy('Les équipes de {nom de la première Partie} et de {nom de la seconde Partie} arrivent ensemble.'),
    'Première version, après un an de tournées.',
  );
};

/** Its second version, published while a draft runs on the first. */
export const secondModel = (writer: Visitor, first: Model): Promise<Model> =>
  published(
    writer,
    first,
    courtesy(
      'Les équipes de {nom de la première Partie} et de {nom de la seconde Partie} arrivent et repartent ensemble.',
      'Celle qui ne peut pas venir le dit la veille, avant 17 heures.',
    ),
    'Ce que nous avons appris des sorties annulées.',
  );
