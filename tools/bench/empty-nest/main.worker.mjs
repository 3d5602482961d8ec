// A worker with nothing to do.
setInterval(() => undefined, 60_000);
process.on('SIGTERM', () => process.exit(0));
