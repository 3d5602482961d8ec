// PostgreSQL's COPY over a pg connection, streamed both ways.
import { Readable } from 'node:stream';

/** The rows that a `COPY … TO STDOUT` sends; the server waits while nobody reads. */
export function copyOut(client, sql) {
  let socket;
  const rows = new Readable({
    read: () => socket?.resume(),
  });
  const pushed = (chunk) => {
    if (!rows.push(chunk)) socket.pause();
  };
  client.query({
    callback: () => undefined,
    submit(connection) {
      socket = connection.stream;
      connection.query(sql);
    },
    // A copy: the parser writes the next message over this one while it waits to be read.
    handleCopyData: ({ chunk }) => pushed(Buffer.from(chunk)),
    handleCommandComplete: () => undefined,
    handleReadyForQuery() {
      // The last rows may have paused it, and nobody asks for more after them: the next query needs it.
      socket.resume();
      rows.push(null);
    },
    handleError(error) {
      socket.resume();
      rows.destroy(error);
    },
  });
  return rows;
}

const drained = (socket) =>
  socket.writableNeedDrain ? new Promise((resolve) => socket.once('drain', resolve)) : undefined;

async function send(connection, chunks) {
  for await (const chunk of chunks) {
    connection.sendCopyFromChunk(chunk);
    await drained(connection.stream);
  }
  connection.endCopyFrom();
}

/** Feeds a `COPY … FROM STDIN`; answers how many rows the server took. */
export const copyIn = (client, sql, chunks) =>
  new Promise((resolve, reject) => {
    let taken = 0;
    client.query({
      callback: () => undefined,
      submit: (connection) => connection.query(sql),
      handleCopyInResponse: (connection) =>
        send(connection, chunks).catch((error) => connection.sendCopyFail(String(error))),
      handleCommandComplete: ({ text }) => (taken = Number(/\d+/.exec(text)?.[0] ?? 0)),
      handleReadyForQuery: () => resolve(taken),
      handleError: reject,
    });
  });
