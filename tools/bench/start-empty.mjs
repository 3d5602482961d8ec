// The supervisor of `npm start` on an empty Nest application.
import path from 'node:path';
import { start } from '../supervisor/start.mjs';

await start(path.join(import.meta.dirname, 'empty-nest'));
