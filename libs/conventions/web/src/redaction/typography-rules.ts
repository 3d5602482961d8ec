import { Extension, InputRule } from '@tiptap/core';

type Replacement = { readonly find: RegExp; readonly by: (match: RegExpMatchArray) => string };

const thin = '\u202f';
const wide = '\u00a0';

// Guillemets, apostrophes and the spaces of French, as typed: nobody has to know where they are on a keyboard.
const replacements: readonly Replacement[] = [
  { find: /(^|[\s(])"$/, by: ([, before = '']) => `${before}«${wide}` },
  { find: /(\S)[ ]?"$/, by: ([, before = '']) => `${before}${wide}»` },
  { find: /'$/, by: () => '’' },
  { find: /\.\.\.$/, by: () => '…' },
  { find: /(\S) ([;!?])$/, by: ([, before = '', sign = '']) => `${before}${thin}${sign}` },
  { find: /(\S) ([:%»])$/, by: ([, before = '', sign = '']) => `${before}${wide}${sign}` },
  { find: /« $/, by: () => `«${wide}` },
];

/** French typography while typing; undone by one press on Backspace. */
export const frenchTyping = Extension.create({
  name: 'frenchTyping',
  addInputRules: () =>
    replacements.map(
      ({ find, by }) =>
        new InputRule({
          find,
          handler: ({ state, range, match }) => {
            state.tr.insertText(by(match), range.from, range.to);
          },
        }),
    ),
});
