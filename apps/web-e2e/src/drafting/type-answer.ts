import {
  type CellField,
  type Field,
  isPartyKey,
  type PartyKey,
  type Question,
  type RichText,
  type RowsField,
} from '@entente/conventions/domain';
import { frenchTypography } from '@entente/platform/kernel';
import { type Locator, type Page } from 'playwright-core';

type Answer = Readonly<Record<string, unknown>>;
type Sides = Readonly<Partial<Record<PartyKey, string>>>;

const words = ({ label }: { label: { fr: string } }): string => frenchTypography(label.fr);

const euros = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');
const french = (day: string): string => day.split('-').toReversed().join('/');
const typed = (value: number): string => String(value).replace('.', ',');

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

const together = (sides: Sides): string => (Object.keys(sides).length > 2 ? 'Toutes ensemble' : 'Les deux ensemble');

const choiceWords = (field: CellField, value: unknown, sides: Sides): string => {
  if (field.kind === 'flag') return value === true ? 'Oui' : 'Non';
  if (field.kind === 'party') return (isPartyKey(value) ? sides[value] : together(sides)) ?? '';
  const option = field.kind === 'choice' ? field.options.find((each) => each.value === String(value)) : undefined;
  return frenchTypography(capital(option?.label.fr ?? ''));
};

/** The group of a question or of a line, by its words; « (facultatif) » may follow them. */
const groupOf = (place: Locator, field: CellField | Field): Locator =>
  place.locator('fieldset').filter({ has: place.page().locator('legend', { hasText: words(field) }) });

const plainCell = async (place: Locator, field: CellField, value: unknown): Promise<void> => {
  const box = place.getByLabel(words(field), { exact: true });
  if (field.kind === 'day') await box.fill(french(String(value)));
  else if (field.kind === 'money') await box.fill(euros(Number(value)));
  else if (typeof value === 'number') await box.fill(typed(value));
  else await box.fill(String(value));
};

const isClosed = ({ kind }: CellField): boolean => kind === 'choice' || kind === 'flag' || kind === 'party';

const cell = async (line: Locator, field: CellField, value: unknown, sides: Sides): Promise<void> => {
  if (value === null || value === '') return;
  if (isClosed(field))
    await line.getByLabel(words(field), { exact: true }).selectOption({ label: choiceWords(field, value, sides) });
  else await plainCell(line, field, value);
};

/** Takes every line away. */
export const removeAll = async (place: Locator): Promise<void> => {
  const remove = place.locator('[data-act="remove"]');
  for (let left = await remove.count(); left > 0; left -= 1) {
    await remove.first().click();
    // The page draws the removal a moment after the click.
    while ((await remove.count()) >= left) await place.page().waitForTimeout(10);
  }
};

/** Adds a line, and gives it once it is drawn. */
const added = async (lines: Locator, add: Locator): Promise<Locator> => {
  const place = await lines.count();
  await add.click();
  await lines.nth(place).waitFor();
  return lines.nth(place);
};

const rows = async (place: Locator, field: RowsField, lines: readonly Answer[], sides: Sides): Promise<void> => {
  const list = place
    .locator('ent-rows-answer')
    .filter({ has: place.page().getByRole('group', { name: words(field) }) });
  await removeAll(list);
  const bySide = field.columns[0]?.kind === 'party' && !field.columns[0].both;
  for (const line of lines) {
    const side = bySide ? String(line['party']) : 'all';
    const last = await added(list.locator(`.group.${side} > ol > li`), list.locator(`[data-add="${side}"]`));
    for (const column of field.columns.slice(bySide ? 1 : 0)) await cell(last, column, line[column.name], sides);
  }
};

const texts = async (place: Locator, items: readonly string[]): Promise<void> => {
  await removeAll(place);
  for (const item of items) {
    const line = await added(place.locator('li'), place.locator('[data-add]'));
    await line.locator('input').fill(item);
  }
};

const rich = async (page: Page, place: Locator, { content }: RichText): Promise<void> => {
  const editor = place.getByRole('textbox');
  await editor.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  for (const block of content) {
    if (block.type === 'paragraph') continue;
    await place.getByRole('button', { name: 'Liste à puces' }).click();
    // The editor takes the focus back a frame after its button, the caret in the first item.
    await place.locator('li').first().waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'textbox');
    await page.evaluate(() => new Promise(requestAnimationFrame));
    for (const [index, item] of block.content.entries()) {
      const [first] = item.content;
      if (index > 0) await page.keyboard.press('Enter');
      if (first?.type === 'paragraph') await page.keyboard.type((first.content ?? []).map(({ text }) => text).join(''));
    }
  }
};

const isAsked = ({ when, multilateral }: Field, answer: Answer, sides: Sides): boolean => {
  if (multilateral && Object.keys(sides).length < 3) return false;
  return !when || when.is.some((wanted) => wanted === answer[when.field]);
};

const oneField = async (page: Page, field: Field, value: unknown, sides: Sides): Promise<void> => {
  const form = page.locator('ent-question-form');
  if (field.kind === 'rows') return rows(form, field, value as readonly Answer[], sides);
  if (field.kind === 'texts') return texts(groupOf(form, field), value as readonly string[]);
  if (value === null || value === '') return undefined;
  if (field.kind === 'rich') return rich(page, groupOf(form, field), value as RichText);
  if (!isClosed(field)) return plainCell(form, field, value);
  return groupOf(form, field)
    .getByRole('radio', { name: choiceWords(field, value, sides), exact: true })
    .check();
};

/** Answers one question as a person does, field after field. */
export const typeAnswer = async (page: Page, question: Question, answer: Answer, sides: Sides): Promise<void> => {
  for (const field of question.fields.filter((each) => isAsked(each, answer, sides)))
    await oneField(page, field, answer[field.name], sides);
};
