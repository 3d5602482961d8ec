import { type ConventionAnswers, type QuestionId } from '../answers/convention-answers';
import { beginningAnswers } from '../answers/empty-answers';
import { fewestParties, mostParties, partyKeys, partyStatuses } from '../parties/convention-party';
import { firstOwn } from '../models/adaptation';
import { modelLimits } from '../models/adaptation-faults';
import { partyTextLimits, representativeTextLimits } from '../parties/convention-party-faults';
import { markTypes } from '../rich-text/rich-text';
import { type ConventionTemplate, questionsOf } from '../template/convention-template';
import { conventionTemplates } from '../template/templates';
import { conventionFormat, conventionFormatVersion } from './convention-file';
import { type JsonSchema, membersSchema, objectSchema, someOf } from './field-schema';

const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

const node = (type: string, more: Readonly<Record<string, JsonSchema>>, required: readonly string[] = []): JsonSchema =>
  objectSchema({ type: { const: type }, ...more }, ['type', ...required]);

const many = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

const richTextDefs: Readonly<Record<string, JsonSchema>> = {
  richText: node('doc', { content: many(ref('block')) }),
  block: { anyOf: [ref('paragraph'), ref('list')] },
  paragraph: node('paragraph', { content: many(ref('textNode')) }),
  list: objectSchema(
    { type: { enum: ['bulletList', 'orderedList'] }, content: { ...many(ref('listItem')), minItems: 1 } },
    ['type', 'content'],
  ),
  listItem: node('listItem', { content: { ...many(ref('block')), minItems: 1 } }, ['content']),
  textNode: node(
    'text',
    {
      text: { type: 'string', minLength: 1 },
      marks: {
        type: 'array',
        maxItems: markTypes.length,
        items: objectSchema({ type: { enum: markTypes } }, ['type']),
      },
    },
    ['text'],
  ),
};

const textMembers = (limits: readonly (readonly [name: string, max: number])[]): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries(limits.map(([name, max]) => [name, { type: 'string', maxLength: max }]));

const partyDef = (): JsonSchema => {
  const representative = textMembers(representativeTextLimits);
  const members = {
    key: ref('partyKey'),
    ...textMembers(partyTextLimits),
    status: { enum: [...partyStatuses, null] },
    representative: objectSchema(representative, Object.keys(representative)),
    insured: { type: ['boolean', 'null'] },
    boardMustApprove: { type: 'boolean' },
  };
  return objectSchema(members, Object.keys(members));
};

/** What a template does not ask stays as a convention of its kind begins. */
const unasked = (begun: unknown): JsonSchema => ({ const: begun });

const silentMembers = (begun: object, asked: readonly string[]): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries(
    Object.entries(begun)
      .filter(([name]) => !asked.includes(name))
      .map(([name, value]) => [name, unasked(value)]),
  );

const questionSchemas = (
  template: ConventionTemplate,
  begun: ConventionAnswers,
): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries(
    questionsOf(template).map(({ id, label, fields }) => {
      const names = fields.map(({ name }) => name);
      return [id, { title: label.fr, ...membersSchema(fields, silentMembers(begun[id], names)) }];
    }),
  );

/** Own articles are numbered from `firstOwn` on. */
const ownCode = '^CL-(?:50[1-9]|5[1-9]\\d|[6-9]\\d{2}|[1-9]\\d{3,4})$';

const clausesSchema = ({ clauses }: ConventionTemplate): JsonSchema => {
  const codes = clauses.filter(({ place }) => place !== 'mandatory').map(({ clause }) => clause.code);
  const chosen = { type: 'array', uniqueItems: true, items: { anyOf: [{ enum: codes }, { pattern: ownCode }] } };
  return objectSchema({ added: chosen, removed: chosen }, ['added', 'removed']);
};

const answersSchema = (template: ConventionTemplate): JsonSchema => {
  const begun = beginningAnswers(template);
  const asked = questionSchemas(template, begun);
  const questions = questionsOf(template);
  const isQuestion = (key: string): key is QuestionId => key !== 'clauses' && key !== 'unknown' && !(key in asked);
  const others = Object.keys(begun).filter(isQuestion);
  return objectSchema(
    {
      ...asked,
      ...Object.fromEntries(others.map((key) => [key, unasked(begun[key])])),
      clauses: clausesSchema(template),
      unknown: someOf(questions.filter(({ skippable }) => skippable).map(({ id }) => id)),
    },
    [...questions.filter(({ late }) => !late).map(({ id }) => id), 'clauses', 'unknown'],
  );
};

const editsSchema = ({ clauses }: ConventionTemplate): JsonSchema => ({
  ...objectSchema(Object.fromEntries(clauses.map(({ clause }) => [clause.code, ref('edit')])), []),
  patternProperties: { [ownCode]: ref('edit') },
});

const clauseCodeSchema: JsonSchema = { type: 'string', pattern: '^CL-\\d{2,6}$' };

/** The words of an organisation: `{name}` in a text stands for an answer. */
const modelDef: JsonSchema = {
  description: 'Les articles que l’organisation a écrits à sa façon : rédactions, articles ajoutés ou laissés de côté.',
  ...objectSchema(
    {
      name: { type: 'string', minLength: 1, maxLength: modelLimits.name },
      adaptation: objectSchema(
        {
          wordings: many(
            objectSchema({ clause: clauseCodeSchema, variant: { type: 'string' }, body: ref('richText') }, [
              'clause',
              'variant',
              'body',
            ]),
          ),
          leftOut: { ...many(clauseCodeSchema), uniqueItems: true },
          articles: {
            ...many(
              objectSchema(
                {
                  code: { type: 'string', pattern: ownCode },
                  title: { type: 'string', minLength: 1, maxLength: modelLimits.title },
                  body: ref('richText'),
                  after: { anyOf: [clauseCodeSchema, { type: 'null' }] },
                },
                ['code', 'title', 'body', 'after'],
              ),
            ),
            maxItems: modelLimits.articles,
          },
          lastOwn: { type: 'integer', minimum: firstOwn - 1, maximum: 99_999 },
        },
        ['wordings', 'leftOut', 'articles', 'lastOwn'],
      ),
    },
    ['name', 'adaptation'],
  ),
};

const nameOf = ({ code, version }: ConventionTemplate): string => `${code}-${version}`;

/** Which answers and articles go with which template. */
const branch = (template: ConventionTemplate): JsonSchema => ({
  if: { properties: { template: { const: { code: template.code, version: template.version } } } },
  then: { properties: { answers: ref(`answers-${nameOf(template)}`), edits: ref(`edits-${nameOf(template)}`) } },
});

/** The published form of a convention in JSON (draft 2020-12), written from the questions themselves. */
export const conventionSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:entente:convention:${conventionFormatVersion}`,
  title: 'Convention de partenariat',
  description:
    'Une convention telle qu’elle s’écrit : réponses, parties, articles réécrits. Une réponse vide ou nulle n’est pas encore donnée.',
  ...objectSchema(
    {
      $schema: { type: 'string' },
      format: { const: conventionFormat },
      formatVersion: { const: conventionFormatVersion },
      template: { enum: conventionTemplates.map(({ code, version }) => ({ code, version })) },
      number: { type: 'string', maxLength: 60 },
      answers: { type: 'object' },
      parties: { type: 'array', minItems: fewestParties, maxItems: mostParties, items: ref('party') },
      edits: { type: 'object' },
      model: ref('model'),
    },
    ['format', 'formatVersion', 'template', 'answers', 'parties', 'edits'],
  ),
  allOf: conventionTemplates.map(branch),
  $defs: {
    ...richTextDefs,
    partyKey: { enum: partyKeys },
    party: partyDef(),
    model: modelDef,
    edit: objectSchema({ body: ref('richText'), basedOn: { type: 'string', pattern: '^[0-9a-f]{8}$' } }, [
      'body',
      'basedOn',
    ]),
    ...Object.fromEntries(
      conventionTemplates.flatMap((template) => [
        [`answers-${nameOf(template)}`, answersSchema(template)],
        [`edits-${nameOf(template)}`, editsSchema(template)],
      ]),
    ),
  },
});
