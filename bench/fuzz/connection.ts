import { connect, type Socket } from "node:net";
import { type Answer, readAnswer } from "./answer.ts";
import { bytesOf, type FuzzRequest } from "./request.ts";

/** What became of a request: an answer, or in words why there is none. */
export type Outcome = { answer: Answer } | { failure: string };

/** A client that sends bytes as they are, one request after the other, and keeps its connection while it may. */
export class Connection {
  readonly #port: number;
  readonly #patience: number;
  #socket: Socket | undefined;
  /** What was last sent over the connection that is open. */
  #last: FuzzRequest | undefined;

  constructor(port: number, patience: number) {
    this.#port = port;
    this.#patience = patience;
  }

  async ask(request: FuzzRequest): Promise<Outcome & { before: FuzzRequest | undefined }> {
    const socket = this.#open();
    const before = this.#last;
    this.#last = request;
    const outcome = await this.#ask(request, socket);
    const isKept = "answer" in outcome && outcome.answer.headers.get("connection")?.[0] === "keep-alive";
    if (!isKept) this.close();
    return { ...outcome, before };
  }

  close(): void {
    this.#socket?.destroy();
    this.#socket = undefined;
  }

  #open(): Socket {
    if (this.#socket?.writable) return this.#socket;
    this.#last = undefined;
    this.#socket = connect({ port: this.#port, host: "127.0.0.1", noDelay: true });
    this.#socket.on("error", () => undefined);
    return this.#socket;
  }

  #ask(request: FuzzRequest, socket: Socket): Promise<Outcome> {
    return new Promise((resolve) => {
      let received: Buffer = Buffer.alloc(0);
      const finish = (outcome: Outcome) => {
        clearTimeout(timer);
        socket.off("data", take).off("close", closed);
        resolve(outcome);
      };
      const take = (chunk: Buffer) => {
        received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
        try {
          const read = readAnswer(received, request.method);
          if (read && read.length < received.length) finish({ failure: "more came than one answer" });
          else if (read) finish(read);
        } catch (error) {
          finish({ failure: error instanceof Error ? error.message : String(error) });
        }
      };
      const closed = () => finish({ failure: `closed after ${received.length} bytes, without an answer` });
      const timer = setTimeout(() => finish({ failure: `no answer within ${this.#patience} ms` }), this.#patience);
      socket.on("data", take).on("close", closed);
      socket.write(bytesOf(request));
    });
  }
}
