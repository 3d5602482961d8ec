import type { Language } from '@entente/platform/kernel';

export type MailContent = {
  readonly language: Language;
  readonly subject: string;
  /** The human reason of the mail, one or two short paragraphs. */
  readonly paragraphs: readonly string[];
  readonly action?: { readonly label: string; readonly url: string };
  /** Under the button: until when, who to ask, what happens otherwise. */
  readonly after?: readonly string[];
  /** A code to type, shown large and read well by a screen reader. */
  readonly code?: string;
  /** Information notice (GDPR art. 14), legal lines. */
  readonly footer?: readonly string[];
};

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

const paragraph = (text: string): string => `<p style="margin:0 0 16px">${escapeHtml(text).replace(/\n/g, '<br>')}</p>`;
const small = (text: string): string =>
  `<p style="margin:0 0 8px;font-size:13px;line-height:19px;color:#4a5459">${escapeHtml(text)}</p>`;

const button = ({ label, url }: { label: string; url: string }): string =>
  `<p style="margin:24px 0"><a href="${escapeHtml(url)}" style="display:inline-block;background:#0a5961;color:#ffffff;padding:14px 24px;border-radius:12px;text-decoration:none;font-weight:600">${escapeHtml(label)}</a></p>` +
  `<p style="margin:0 0 16px;font-size:13px;line-height:19px;color:#4a5459;word-break:break-all">${escapeHtml(url)}</p>`;

const codeBox = (code: string): string =>
  `<p style="margin:24px 0;font-size:32px;letter-spacing:6px;font-weight:700;font-family:monospace">${escapeHtml(code)}</p>`;

/** One mail in its two forms. Colours are written out because mail readers know no variables. */
export const layOutMail = (content: MailContent): { subject: string; html: string; text: string } => {
  const { language, subject, paragraphs, action, after = [], code, footer = [] } = content;
  const body = [
    ...paragraphs.map(paragraph),
    code ? codeBox(code) : '',
    action ? button(action) : '',
    ...after.map(paragraph),
    footer.length > 0
      ? `<hr style="border:0;border-top:1px solid #d5d9da;margin:24px 0 16px">${footer.map(small).join('')}`
      : '',
  ].join('');
  const html =
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>` +
    `<body style="margin:0;background:#f6f5f1"><div style="max-width:560px;margin:0 auto;padding:32px 24px;background:#ffffff;color:#1d2528;font:16px/24px Verdana,Arial,sans-serif">${body}</div></body></html>`;
  const text = [
    ...paragraphs,
    code,
    action && `${action.label} :\n${action.url}`,
    ...after,
    footer.length > 0 && ['--', ...footer].join('\n'),
  ]
    .filter((part): part is string => typeof part === 'string' && part.length > 0)
    .join('\n\n');
  return { subject, html, text };
};
