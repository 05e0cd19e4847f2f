import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** When a connection is lost: before the server sees what the client sent, or after it did, with its answer. */
export type Loss = 'REQUEST' | 'ANSWER';

/** Stands between programs and a server, and loses a connection once. */
export interface LosingProxy {
  readonly port: number;
  /** Loses the connection over which the n-th piece of data from now on is sent, from 1 on; null loses none. */
  readonly loseAt: (piece: number | null, loss: Loss) => void;
  /** Pieces of data that programs have sent since then. */
  readonly pieces: () => number;
  readonly close: () => Promise<void>;
}

/** Starts a proxy before a server on a port of the loopback interface. */
export async function startLosingProxy(serverPort: number): Promise<LosingProxy> {
  const sockets = new Set<Socket>();
  let plan: { readonly piece: number | null; readonly loss: Loss } = { piece: null, loss: 'REQUEST' };
  let pieces = 0;
  const proxy = createServer((client) => {
    const server = connect(serverPort, '127.0.0.1');
    const lose = () => [client, server].map((socket) => socket.destroy());
    let answerIsLost = false;
    client.on('data', (data) => {
      pieces += 1;
      const isLost = pieces === plan.piece;
      if (isLost && plan.loss === 'REQUEST') return void lose();
      answerIsLost ||= isLost;
      server.write(data);
    });
    server.on('data', (data) => void (answerIsLost ? lose() : client.write(data)));
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', lose).on('close', lose).setNoDelay();
    }
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    port: (proxy.address() as AddressInfo).port,
    loseAt: (piece, loss) => {
      plan = { piece, loss };
      pieces = 0;
    },
    pieces: () => pieces,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      proxy.close();
      await once(proxy, 'close');
    },
  };
}
