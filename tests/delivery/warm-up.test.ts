import { createServer } from "node:http";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { warmUp } from "../../delivery/server/warm-up.ts";
import { temporaryFolder } from "./small-tree.ts";

/** An application that answers each question with a status: by its path, and by how often it was asked before. */
async function applicationThat(answers: (path: string, before: number) => number): Promise<string> {
  const asked = new Map<string, number>();
  const server = createServer(({ url = "" }, response) => {
    const before = asked.get(url) ?? 0;
    asked.set(url, before + 1);
    response.writeHead(answers(url, before)).end();
  });
  const socketPath = join(temporaryFolder(), "application.sock");
  await new Promise<void>((listening) => server.listen(socketPath, listening));
  onTestFinished(() => void server.close());
  return socketPath;
}

test("an application that has no answer to a question is told by the question", async () => {
  const socketPath = await applicationThat((path) => (path.startsWith("/en/search") ? 500 : 200));
  expect(await warmUp(socketPath)).toEqual(["/en/search?q=visa"]);
});

/* One question that failed while the application was still starting kept a replica from ever being ready. */
test("a question that fails at first and is answered then counts as answered", async () => {
  const socketPath = await applicationThat((_, before) => (before === 0 ? 503 : 200));
  expect(await warmUp(socketPath)).toEqual([]);
});

test("that a page does not exist is an answer", async () => {
  expect(await warmUp(await applicationThat(() => 404))).toEqual([]);
});
