import { type BrowserMemory } from '@entente/platform/web';

const newUuid = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

type Kept = { readonly print: string; readonly key: string };

const kept = (text: string | null): Kept | null => {
  try {
    return JSON.parse(text ?? 'null') as Kept | null;
  } catch {
    return null;
  }
};

/** The same words sent again carry the same key, after a reload too: what arrived without an answer is written once. */
export const sendKey = (memory: BrowserMemory, place: string, body: object): string => {
  const print = JSON.stringify(body);
  const before = kept(memory.read(`sent/${place}`));
  if (before?.print === print) return before.key;
  const key = newUuid();
  memory.write(`sent/${place}`, JSON.stringify({ print, key }));
  return key;
};

export const forgetSendKey = (memory: BrowserMemory, place: string): void => memory.forget(`sent/${place}`);
