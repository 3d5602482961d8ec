import http from 'node:http';

/** Requests at once. */
export const CONNECTIONS = 16;

/** The value in the middle. */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
/** The value under which such a share lies. */
export const percentile = (numbers, share) =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];

/** The time of one request, milliseconds. */
export const get = (agent, url, headers) =>
  new Promise((resolve, reject) => {
    const since = performance.now();
    http
      .get(url, { agent, headers }, (answer) => {
        answer
          .resume()
          .on('end', () =>
            answer.statusCode === 200
              ? resolve(performance.now() - since)
              : reject(new Error(`${url} answered ${answer.statusCode}`)),
          );
      })
      .on('error', reject);
  });

/** So many requests over so many connections: requests per second, and each request's time. */
export async function load(url, headers, count) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const times = [];
  let left = count;
  const since = performance.now();
  const worker = async () => {
    while (left-- > 0) times.push(await get(agent, url, headers));
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  const seconds = (performance.now() - since) / 1_000;
  agent.destroy();
  return { perSecond: count / seconds, times };
}
