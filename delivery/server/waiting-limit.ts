import type { Socket } from "node:net";

/** A connection has more requests under way than one client has a use for. */
export class TooManyWaitingError extends Error {
  override name = "TooManyWaitingError";
}

/**
 * Bounds the work that is under way for one connection: whoever sends thousands of requests at once, without waiting for
 * an answer, cannot have them all worked on. Throws a TooManyWaitingError instead of beginning more than `most`.
 */
export function createWaitingLimit(most: number) {
  const waiting = new WeakMap<Socket, number>();
  return async <T>(socket: Socket, work: () => Promise<T>): Promise<T> => {
    const before = waiting.get(socket) ?? 0;
    if (before >= most) throw new TooManyWaitingError(`more than ${most} requests at once on one connection`);
    waiting.set(socket, before + 1);
    try {
      return await work();
    } finally {
      waiting.set(socket, (waiting.get(socket) ?? 1) - 1);
    }
  };
}
