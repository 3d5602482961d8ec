// npm start: install, build what changed, then PostgreSQL, migrations, service and worker on one port.
import path from 'node:path';
import { root } from './lib.mjs';
import { start } from './supervisor/start.mjs';

await start(path.join(root, 'dist/apps/api'));
