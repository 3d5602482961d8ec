import { Shown, Whole } from '@entente/platform/api';

/** A QR code as one path of unit squares, on a square of so many units. */
export class QrView {
  @Whole() size!: number;
  @Shown({ type: String, description: 'The `d` of an SVG path.' }) path!: string;
}

/** Draws a QR code; the library is loaded with the first one. */
export const qrPath = async (text: string): Promise<QrView> => {
  const { drawQr } = await import('./draw-qr');
  return drawQr(text);
};
