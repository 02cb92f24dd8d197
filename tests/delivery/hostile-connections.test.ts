import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { Handler } from "../../delivery/server/capture.ts";
import { limits } from "../../delivery/server/settings.ts";
import { smallPortal } from "./small-portal.ts";

function later() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve: () => resolve() };
}

/** Says that it was asked, and waits until nobody waits for it. */
function endless() {
  const [begun, ended] = [later(), later()];
  const application: Handler = (_, __, signal) => {
    begun.resolve();
    signal?.addEventListener("abort", () => ended.resolve());
    return ended.promise;
  };
  return { application, begun: begun.promise, ended: ended.promise };
}

const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`;
const statuses = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status));

test("every limit of a connection is set on purpose", async () => {
  const { server } = await smallPortal();
  const { headersTimeout, requestTimeout, keepAliveTimeout, socketTimeout: timeout } = limits;
  expect(server).toMatchObject({ headersTimeout, requestTimeout, keepAliveTimeout, timeout });
});

describe("a client that is slow on purpose", () => {
  test("and sends its headers one by one gets 408 in the end", async () => {
    const { port } = await smallPortal({ server: (server) => Object.assign(server, { headersTimeout: 200 }) });
    const socket = connect(port, "127.0.0.1");
    let answer = "";
    socket.on("error", () => undefined);
    socket.on("data", (chunk) => {
      answer += String(chunk);
    });
    socket.write("GET /en HTTP/1.1\r\nHost: a\r\n");
    for (let line = 0; !answer && line < 200; line++) {
      await wait(50);
      socket.write(`X-${line}: a\r\n`);
    }
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });

  test.each(["Content-Length: 1000", "Transfer-Encoding: chunked"])(
    "and never ends its body (%s) gets 408, and holds the application no longer",
    async (length) => {
      const { application, ended } = endless();
      const { askRaw, reported } = await smallPortal({
        application,
        server: (server) => Object.assign(server, { headersTimeout: 50, requestTimeout: 100 }),
      });
      const answer = await askRaw(`POST /api/v1/eligibility HTTP/1.1\r\nHost: a\r\n${length}\r\n\r\n1\r\na`);
      expect(answer).toMatch(/^HTTP\/1\.1 408 /);
      await ended;
      expect(reported).toEqual([]);
    },
  );

  test("and on whose connection nothing moves is let go", async () => {
    const { application, ended } = endless();
    const { askRaw } = await smallPortal({ application, server: (server) => Object.assign(server, { timeout: 100 }) });
    expect(await askRaw(get("/en/choose"))).toBe("");
    await ended;
  });
});

describe("a client that goes before it is answered", () => {
  test.each([
    ["while it waits", get("/en/choose")],
    ["in the middle of a body", "POST /api/v1/eligibility HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{"],
  ])("%s: the application is told, and the operator not troubled", async (_, request) => {
    const { application, begun, ended } = endless();
    const { port, ask, reported } = await smallPortal({ application });
    const socket = connect(port, "127.0.0.1", () => void socket.write(request));
    await begun;
    socket.destroy();
    await ended;
    expect((await ask("/en")).status).toBe(200);
    expect((await ask("/metrics")).text).toContain('portal_requests_total{route="error",status="4xx"} 1');
    expect(reported).toEqual([]);
  });
});

describe("a client that does not wait for answers", () => {
  test("gets those of pages in their order", async () => {
    const { askRaw } = await smallPortal();
    const paths = ["/en", "/en/nothing/", "/zh-hant", "/%", "/en"];
    const last = "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    expect(statuses(await askRaw(paths.map(get).join("") + last))).toEqual([200, 308, 200, 400, 200, 200]);
  });

  /* Two thousand questions in one packet were once all worked on at once. */
  test("has few questions worked on at once, and the others refused", async () => {
    const finish = later();
    const { askRaw, asked } = await smallPortal({
      application: async (_, response) => {
        await finish.promise;
        response.end("in time");
      },
    });
    const many = Array.from({ length: 50 }, (_, index) => get(`/en/choose?${index}`)).join("");
    const answers = askRaw(`${many}GET /en HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
    while (asked.length < limits.waitingPerConnection) await wait(5);
    await wait(50);
    expect(asked).toHaveLength(limits.waitingPerConnection);
    finish.resolve();
    const refused = Array.from({ length: 50 - limits.waitingPerConnection }, () => 429);
    expect(statuses(await answers)).toEqual([...asked.map(() => 200), ...refused, 200]);
  });

  test("may ask again when it has been answered", async () => {
    const { port } = await smallPortal();
    const socket = connect(port, "127.0.0.1");
    for (let question = 0; question < limits.waitingPerConnection * 2; question++) {
      socket.write(get(`/en/choose?${question}`));
      expect(String(await once(socket, "data"))).toMatch(/^HTTP\/1\.1 200 /);
    }
    socket.destroy();
  });
});

/* What came next over the same connection, and was no HTTP, was neither answered nor refused for ten seconds. */
test("an upgrade that nobody takes up is answered as if it had not been asked for, and ends the connection", async () => {
  const { askRaw } = await smallPortal();
  const answer = await askRaw("GET /en HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
  expect(answer).toMatch(/^HTTP\/1\.1 200 .*\r\nconnection: close\r\n/is);
});

describe("a request that Node would answer by itself, without any of our headers,", () => {
  test("is refused as others are where it names no host", async () => {
    const { askRaw } = await smallPortal();
    const answer = await askRaw("GET /en HTTP/1.1\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 400 .*x-content-type-options: nosniff/is);
    expect(answer).toMatch(/connection: close/i);
  });

  test("is answered where it expects what nobody knows", async () => {
    const { ask } = await smallPortal();
    expect((await ask("/en", { headers: { expect: "a miracle" } })).status).toBe(200);
  });
});
