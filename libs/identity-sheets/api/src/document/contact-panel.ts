import type { BlockContent, SheetPerson } from '@entente/identity-sheets/domain';
import { type Language, say } from '@entente/platform/kernel';
import {
  type Block,
  bold,
  gap,
  heading,
  mm,
  panel,
  paragraph,
  qrCode,
  row,
  type RowCell,
  stack,
} from '@entente/platform/pdf';
import { sheetPaperWords } from '../content/sheet-paper-words';
import { contactCard } from './contact-card';

type Contact = Extract<BlockContent, { kind: 'contact' }>;

type Edition = { readonly title: string; readonly organisation: string; readonly language: Language };

const small = { style: 'small' } as const;

const personLines = ({ name, jobTitle, phone, email }: SheetPerson): Block =>
  stack([
    paragraph(jobTitle === '' ? [bold(name)] : [bold(name), `, ${jobTitle}`], small),
    ...[phone, email].filter((text) => text !== '').map((text) => paragraph(text, small)),
  ]);

const person = (level: 2 | 3, each: SheetPerson): Block =>
  stack([heading(level, each.heading, { ink: 'us' }), personLines(each)]);

const code = (lead: SheetPerson, { organisation, language }: Edition): RowCell => ({
  width: mm(30),
  block: qrCode(contactCard(lead, organisation), {
    alt: say(sheetPaperWords.contactCardOf, language, { name: lead.name }),
    caption: sheetPaperWords.contactCard[language],
  }),
});

const reach = ({ place, hours, usualAnswer }: Contact): readonly Block[] => {
  const line = [[place, hours].filter((text) => text !== '').join(', '), usualAnswer].filter((text) => text !== '');
  return line.length === 0 ? [] : [gap(mm(2)), paragraph(`${line.join('. ')}.`, small)];
};

/** Whom to call, in whose absence whom, where and when; the first person's card as a code. */
export const contactPanel = (contact: Contact, edition: Edition): Block => {
  const [lead, ...others] = contact.people;
  if (!lead) return panel({ side: 'us', title: edition.title, blocks: reach(contact) });
  const people = [person(2, lead), ...others.map((each) => person(3, each))];
  const words = stack([row(people.map((block) => ({ block }))), ...reach(contact)]);
  return panel({ side: 'us', blocks: [row([{ block: words }, code(lead, edition)])] });
};
