import dgram from 'node:dgram';
import net from 'node:net';

const refuse = (): never => {
  throw new Error('a reading process has no network');
};

/** Closes the ways out of this process: nothing in a document may make it fetch. Its own channel stays open. */
export function forbidNetwork(): void {
  net.Socket.prototype.connect = refuse;
  dgram.createSocket = refuse;
  for (const name of ['fetch', 'WebSocket', 'EventSource']) Reflect.deleteProperty(globalThis, name);
}
