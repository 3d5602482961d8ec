// Stands in for the worker where only the supervisor is under test.
setInterval(() => undefined, 1_000);
process.on('SIGTERM', () => process.exit(0));
