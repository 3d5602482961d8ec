// Stands in for the service where only the supervisor is under test.
import http from 'node:http';

if (process.env.STAND_IN_FAULT === 'http') throw new Error('The configuration is not usable: a reason.');
const server = http.createServer((request, answer) => {
  if (request.url === '/env') answer.end(JSON.stringify(process.env));
  else answer.end('{"status":"ok"}');
});
server.listen(Number(process.env.PORT), process.env.HOST);
process.on('SIGTERM', () => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
});
