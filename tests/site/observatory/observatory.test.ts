import { afterAll, describe, expect, test } from "vitest";
import { startServer } from "../../../bench/fuzz/server.ts";
import { table } from "../../../bench/table.ts";
import { ask } from "../../delivery/small-portal.ts";
import { findings, type Seen, scoreOf } from "./score.ts";

const server = await startServer({ TRUST_PROXY: "1" });
afterAll(server.stop);

const origin = "https://elsewhere.example";

async function look(path: string): Promise<Seen> {
  const asked = async (method: string, more = {}) => {
    const headers = { "x-forwarded-proto": "https", ...more };
    const { headers: given, text } = await ask(server.port, path, { method, headers });
    const flat = Object.entries(given).flatMap(([name, value]) =>
      [value ?? []].flat().map((each): [string, string] => [name, each]),
    );
    return { headers: new Headers(flat), html: text };
  };
  const crossOrigin = await asked("OPTIONS", { origin, "access-control-request-method": "GET" });
  return { ...(await asked("GET")), crossOrigin: { origin, headers: crossOrigin.headers } };
}

const front = "/en";

const tableOf = (found: ReturnType<typeof findings>) =>
  table(
    ["HTTP Observatory", `found at ${front}`, "points"],
    Object.entries(found).map(([name, { found: what, points }]) => [name, what, points]),
  );

describe("Mozilla's HTTP Observatory gives", () => {
  test.each([
    front,
    "/zh-hant/schemes/top-talent-pass-scheme",
    "/zh-hans/contact/jp",
    "/en/contact?place=Georgia",
    "/en/schemes/check?start=1",
  ])("%s at least 120 points, over TLS", async (path) => {
    const found = findings(await look(path));
    if (path === front) console.log(`${tableOf(found)}\n`);
    console.log(`HTTP Observatory: ${scoreOf(found)} points for ${path} (A+ from 100)`);
    expect(scoreOf(found)).toBeGreaterThanOrEqual(120);
  });
});
