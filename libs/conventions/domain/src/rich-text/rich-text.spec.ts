import * as fc from 'fast-check';
import { cleanRichText } from './clean-rich-text';
import { isBlank, list, paragraph, plainText, richText, text } from './rich-text';
import { richTextFaults, richTextLimits } from './rich-text-faults';

const codesOf = (value: unknown): string[] => richTextFaults(value).map(({ pointer, code }) => `${pointer} ${code}`);

const nested = (depth: number): unknown =>
  depth === 0
    ? { type: 'paragraph', content: [{ type: 'text', text: 'au fond' }] }
    : { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }, nested(depth - 1)] }] };

describe('a text of limited richness', () => {
  const whole = richText(
    paragraph('Entre ', text('Le Tilleul', ['bold']), ' et ', text('l’hôpital', ['italic'])),
    list('bulletList', [[paragraph('un')], [paragraph('deux'), list('orderedList', [[paragraph('deux bis')]])]]),
  );

  it('is accepted when it holds paragraphs, lists, bold and italics', () => {
    expect(richTextFaults(whole)).toEqual([]);
  });

  it('reads as plain text, with its lists', () => {
    expect(plainText(whole)).toBe('Entre Le Tilleul et l’hôpital\n- un\n- deux\n  1. deux bis');
  });

  it('may be empty', () => {
    expect(richTextFaults({ type: 'doc', content: [] })).toEqual([]);
    expect(isBlank(richText(paragraph('  ')))).toBe(true);
    expect(isBlank(whole)).toBe(false);
  });

  it.each([
    ['nothing', null, [' rich-text-shape']],
    ['another root', { type: 'paragraph' }, [' rich-text-shape']],
    [
      'a heading',
      { type: 'doc', content: [{ type: 'heading', attrs: { level: 1 } }] },
      ['/content/0/type rich-text-kind'],
    ],
    [
      'attributes',
      { type: 'doc', content: [{ type: 'paragraph', attrs: { class: 'x' } }] },
      ['/content/0/attrs rich-text-kind'],
    ],
    [
      'a link',
      {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [{ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href: 'x' } }] }],
          },
        ],
      },
      ['/content/0/content/0/marks rich-text-kind'],
    ],
    [
      'the same mark twice',
      {
        type: 'doc',
        content: [
          { type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type: 'bold' }, { type: 'bold' }] }] },
        ],
      },
      ['/content/0/content/0/marks rich-text-kind'],
    ],
    [
      'an empty text node',
      { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '' }] }] },
      ['/content/0/content/0/text rich-text-shape'],
    ],
    [
      'a control character',
      { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a\u0000' }] }] },
      ['/content/0/content/0/text rich-text-shape'],
    ],
    [
      'an empty list',
      { type: 'doc', content: [{ type: 'bulletList', content: [] }] },
      ['/content/0/content rich-text-shape'],
    ],
    [
      'an item that starts with a list',
      { type: 'doc', content: [{ type: 'bulletList', content: [{ type: 'listItem', content: [nested(1)] }] }] },
      ['/content/0/content/0 rich-text-shape'],
    ],
    [
      'text outside a paragraph',
      { type: 'doc', content: [{ type: 'text', text: 'a' }] },
      ['/content/0/type rich-text-kind'],
    ],
  ])('is refused with %s', (_what, value, faults) => {
    expect(codesOf(value)).toEqual(faults);
  });

  it('stops at three levels of lists, however deep the rest goes', () => {
    expect(codesOf({ type: 'doc', content: [nested(richTextLimits.depth)] })).toEqual([]);
    expect(codesOf({ type: 'doc', content: [nested(5_000)] }).map((fault) => fault.split(' ')[1])).toEqual([
      'rich-text-depth',
    ]);
  });

  it('is refused past its size', () => {
    const long = richText(paragraph('x'.repeat(richTextLimits.characters + 1)));
    const many = richText(...Array.from({ length: richTextLimits.nodes }, () => paragraph('x')));

    expect(codesOf(long)).toEqual([' rich-text-size']);
    expect(codesOf(many)).toEqual([' rich-text-size']);
  });

  it('tells every fault at once, under the place it was given', () => {
    const value = { type: 'doc', content: [{ type: 'image' }, { type: 'table' }] };

    expect(richTextFaults(value, ['edits', 'CL-07']).map(({ pointer }) => pointer)).toEqual([
      '/edits/CL-07/content/0/type',
      '/edits/CL-07/content/1/type',
    ]);
  });
});

describe('cleaning what an editor produced', () => {
  it('keeps the words and drops the rest', () => {
    const pasted = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Titre' }] },
        {
          type: 'orderedList',
          attrs: { start: 1 },
          content: [
            {
              type: 'listItem',
              content: [
                {
                  type: 'paragraph',
                  content: [{ type: 'text', text: 'un', marks: [{ type: 'link' }, { type: 'bold' }] }],
                },
              ],
            },
          ],
        },
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'a' }, { type: 'hardBreak' }, { type: 'text', text: 'b' }],
        },
        { type: 'image', attrs: { src: 'x' } },
        { type: 'blockquote', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'cité' }] }] },
      ],
    };

    expect(cleanRichText(pasted)).toEqual(
      richText(
        paragraph('Titre'),
        list('orderedList', [[paragraph(text('un', ['bold']))]]),
        paragraph('a', ' ', 'b'),
        paragraph('cité'),
      ),
    );
  });

  it('always gives a text that is accepted, whatever came in', () => {
    const node = fc.letrec((tie) => ({
      node: fc.record(
        {
          type: fc.constantFrom(
            'doc',
            'paragraph',
            'bulletList',
            'orderedList',
            'listItem',
            'text',
            'heading',
            'hardBreak',
            'table',
          ),
          text: fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constant(3)),
          marks: fc.oneof(
            fc.constant(null),
            fc.array(fc.record({ type: fc.constantFrom('bold', 'italic', 'link') }), { maxLength: 3 }),
          ),
          content: fc.oneof({ maxDepth: 6 }, fc.constant('x'), fc.array(tie('node'), { maxLength: 4 })),
        },
        { requiredKeys: ['type'] },
      ),
    })).node;

    fc.assert(
      fc.property(node, (value) => richTextFaults(cleanRichText(value)).length === 0),
      { numRuns: 500 },
    );
  });

  it('leaves an accepted text as it is', () => {
    const fine = richText(
      paragraph('Un ', text('mot', ['bold', 'italic'])),
      list('bulletList', [[paragraph('a')], [paragraph('b')]]),
    );

    expect(cleanRichText(fine)).toEqual(fine);
  });
});
