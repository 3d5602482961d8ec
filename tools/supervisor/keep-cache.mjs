// Node writes its compile cache when a process ends by itself, and ours end by signals: it is written once they run.
import { flushCompileCache } from 'node:module';

setTimeout(flushCompileCache, 4_000).unref();
