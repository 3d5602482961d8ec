// One front door for several processes of a product, as an installation on two machines has one.
// A request says with `x-process` which process it would rather have; one that is down is passed over.
// `x-line` names who asks, so that their open lines can be hushed: nothing comes any more, and nobody is told.
import { createServer, request } from 'node:http';

/** `processes` are { port, isUp() }; gives { hush(line), stop() } once the door answers at this port. */
export async function startFront(port, processes) {
  const open = new Set();

  const choose = (wanted) => {
    const preferred = processes[wanted] ?? processes[0];
    return preferred.isUp() ? preferred : (processes.find((one) => one.isUp()) ?? preferred);
  };

  const serve = (asked, answer) => {
    const { method, url: path, headers } = asked;
    const target = choose(Number(headers['x-process'] ?? 0));
    const going = { host: '127.0.0.1', port: target.port, method, path, headers, agent: false };
    const upstream = request(going, (coming) => {
      answer.writeHead(coming.statusCode, coming.rawHeaders);
      const line = { name: headers['x-line'], coming, answer };
      open.add(line);
      answer.on('close', () => {
        open.delete(line);
        upstream.destroy();
      });
      coming.pipe(answer);
      coming.on('error', () => answer.destroy());
    });
    // A process that dies takes its answers with it, as a machine that goes down does.
    upstream.on('error', () => answer.destroy());
    asked.pipe(upstream);
  };

  const server = createServer(serve);
  server.keepAliveTimeout = 60_000;
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));

  return {
    hush(name) {
      for (const { coming, answer } of [...open].filter((line) => line.name === name)) {
        coming.unpipe(answer);
        coming.resume();
      }
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
