// The key of the installation goes with the data: without it, what was signed stays readable and nothing more can be signed.
import fs from 'node:fs';
import path from 'node:path';
import { Refusal } from '../refusal.mjs';

export const KEY_ENTRY = 'keys/instance.key';

/** The key that the service uses, and where it was found. */
export function findKey({ dataDir, keyFile }, env = process.env) {
  if (env.ENTENTE_KEY) return { from: 'ENTENTE_KEY', value: env.ENTENTE_KEY };
  const [from, file] = keyFile ? ['ENTENTE_KEY_FILE', keyFile] : ['DATA_DIR', path.join(dataDir, 'instance.key')];
  return fs.existsSync(file) ? { from, value: fs.readFileSync(file, 'utf8') } : null;
}

const another = (name) =>
  new Refusal(
    `${name} holds another key than this backup: unset it, or name the right one.`,
    `${name} contient une autre clé que cette sauvegarde : retirez-le, ou donnez la bonne.`,
  );

/** Where the restored key will be found; refused before anything is restored when it has no place. */
export function planKey({ from, value }, { dataDir, keyFile }, env = process.env) {
  const now = findKey({ dataDir, keyFile }, env);
  if (now && now.value.trim() !== value.trim()) throw another(now.from);
  if (now) return null;
  if (keyFile) return keyFile;
  if (from === 'DATA_DIR') return path.join(dataDir, 'instance.key');
  throw new Refusal(
    'The key of this backup was kept apart from the data: say where to write it, outside DATA_DIR, with ENTENTE_KEY_FILE.',
    'La clé de cette sauvegarde était gardée à part des données : dites où l’écrire, hors de DATA_DIR, avec ENTENTE_KEY_FILE.',
  );
}

export function writeKey(file, value) {
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  fs.writeFileSync(file, value, { mode: 0o600, flag: 'wx' });
}
