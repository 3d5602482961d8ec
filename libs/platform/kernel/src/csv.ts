/** A text that a spreadsheet would run as a formula is made a plain text (CWE-1236). */
export const csvField = (text: string): string => {
  const risky = /^[=+\-@\t\r]/.test(text);
  const plain = risky ? `'${text}` : text;
  return risky || /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/** Semicolons and a byte order mark: what spreadsheets in French open by a double click. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map(csvField).join(';')).join('\r\n')}\r\n`;
