import { layOutMail } from '@entente/platform/api';
import { type Language, say, type Words } from '@entente/platform/kernel';
import { sheetMailWords } from '../content/sheet-mail-words';

export type SheetMail = {
  readonly language: Language;
  readonly name: string | null;
  readonly sender: string;
  readonly organisation: string;
  readonly number: string;
  readonly message: string;
  readonly withNotice: boolean;
};

/** The sheet goes along; the mail says who sends it and why, and, the first time, what is kept about its reader. */
export const sheetMail = (mail: SheetMail) => {
  const { language, name, message, withNotice } = mail;
  const tell = (words: Words): string =>
    say(words, language, {
      sender: mail.sender,
      organisation: mail.organisation,
      number: mail.number,
      name: name ?? '',
    });
  return layOutMail({
    language,
    subject: tell(sheetMailWords.subject),
    paragraphs: [
      tell(name ? sheetMailWords.greetingTo : sheetMailWords.greeting),
      tell(sheetMailWords.opening),
      ...(message === '' ? [] : [message]),
      tell(sheetMailWords.attached),
    ],
    after: [tell(sheetMailWords.answer)],
    footer: withNotice ? sheetMailWords.notice.map(tell) : [],
  });
};
