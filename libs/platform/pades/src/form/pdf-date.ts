/** A PDF date in UTC (ISO 32000-1, 7.9.4). */
export const pdfDate = (date: Date): string => `D:${date.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`;

/** The date of a PDF date string in UTC or with an offset, or nothing when it is not one. */
export const readPdfDate = (text: string | undefined): Date | undefined => {
  const match = /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:Z|([+-])(\d{2})'?(\d{2})?'?)$/.exec(text ?? '');
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, sign, hours = '00', minutes = '00'] = match;
  const offset = sign ? `${sign}${hours}:${minutes}` : 'Z';
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
  return Number.isNaN(date.getTime()) ? undefined : date;
};
