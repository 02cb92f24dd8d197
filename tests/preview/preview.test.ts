import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { startPreviewServer } from "../../preview/server.ts";
import { examples } from "../../scripts/handbook/examples.ts";

/** The first answer waits for the check of all content. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const content = mkdtempSync(join(tmpdir(), "content-"));
let server: Awaited<ReturnType<typeof startPreviewServer>>;

beforeAll(async () => {
  cpSync("content", content, { recursive: true });
  server = await startPreviewServer(content);
});

afterAll(() => {
  server.stop();
  rmSync(content, { recursive: true, force: true });
});

async function preview(path: string): Promise<string> {
  const response = await fetch(`${server.origin}/preview${path}`);
  expect(response.headers.get("cache-control")).toBe("no-store");
  return response.text();
}

/** The preview as it is once a change of a file has been noticed and shows something. */
async function previewAfter(
  path: string,
  file: string,
  change: (text: string) => string,
  shows: RegExp,
): Promise<string> {
  const before = readFileSync(join(content, file), "utf8");
  writeFileSync(join(content, file), change(before));
  try {
    return await vi.waitFor(
      async () => {
        const html = await preview(path);
        expect(html).toMatch(shows);
        return html;
      },
      { timeout: 60_000, interval: 300 },
    );
  } finally {
    writeFileSync(join(content, file), before);
  }
}

const talents = "pages/talents/en.mdx";

test.each([
  ["a page", "/talents", "For talents", "人才"],
  ["a scheme", "/en/schemes/top-talent-pass-scheme", "Top Talent Pass Scheme", "高端人才通行証計劃|高端人才通行證計劃"],
  ["an office", "/offices/tokyo", "Hong Kong Economic and Trade Office (Tokyo)", "香港驻东京经济贸易办事处"],
  ["an institution", "/about/hkte", "HKTE", "人才服务"],
  ["an item of news", "/news/2022/2022-12-28-tokyo-dedicated-team", "Tokyo", "東京"],
  ["an event", "/events/2024-05-07-global-talent-summit", "Summit", "峰會"],
])("%s is shown in every language", async (_, path, english, chinese) => {
  const html = await preview(path);
  expect(html).not.toContain("not-drawn");
  expect(html).toContain(english);
  expect(html).toMatch(new RegExp(chinese));
});

test("the index names everything that can be previewed", async () => {
  const html = await preview("");
  for (const path of ["/talents", "/offices/tokyo", "/about/hkte"]) expect(html).toContain(`href="/preview${path}?`);
});

test("what may not be seen yet is shown here, and marked", async () => {
  const html = await previewAfter(
    "/talents",
    talents,
    (text) => text.replace("---\n", "---\npublishAt: '2099-01-01T09:00:00+08:00'\n"),
    /kept-back/,
  );
  expect(html).toContain("public from 1 January 2099");
  expect(html).not.toContain("not-drawn");
});

test("a broken section is shown as it is written, beside the others that are drawn", async () => {
  const html = await previewAfter(
    "/talents",
    talents,
    (text) => text.replace("The application fee is", "The <Note>application fee is"),
    /not-drawn/,
  );
  expect(html).toContain("The &lt;Note&gt;application fee is");
  expect(html.match(/class="not-drawn"/g)).toHaveLength(1);
  expect(html).toMatch(/id="mark-\d+" class="callout error"/);
});

test("a broken data file leaves its last committed version, or nothing, but never an error page", async () => {
  const html = await previewAfter(
    "/talents",
    "facts/schemes.yaml",
    (text) => text.replace("facts:", "facts: ["),
    /facts\/schemes\.yaml:\d+/,
  );
  expect(html).toContain("For talents");
});

/** The way that docs/editors/en/change-a-fee.md leads, step by step. */
test("a fee is changed, seen in every language, broken, explained and repaired", async () => {
  const [fee] = examples.fee;
  const [mistake] = examples.feeMistake;
  const changed = await previewAfter("/talents?lang=en", fee.file, (text) => text.replace(fee.from, fee.to), /HK\$700/);
  expect(changed.match(/700港元/g)).toHaveLength(2);
  const broken = await previewAfter(
    "/talents?lang=en",
    mistake.file,
    (text) => text.replace(mistake.from, mistake.to),
    /wrong-type/,
  );
  expect(broken).toContain("write a number");
  expect(broken).toContain("HK$600");
  const repaired = await previewAfter("/talents?lang=en", fee.file, (text) => `${text}\n`, /HK\$600/);
  expect(repaired).not.toContain("wrong-type");
});

test("an address without a page leads to the index", async () => {
  const response = await fetch(`${server.origin}/preview/no/such/page`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain("/no/such/page");
});

test("a build has no address of the preview", async () => {
  vi.stubEnv("NODE_ENV", "production");
  vi.stubEnv("PREVIEW_ORIGIN", "http://127.0.0.1:1");
  const { default: config } = (await import("../../next.config.mjs")) as { default: object };
  expect(config).not.toHaveProperty("rewrites");
  vi.unstubAllEnvs();
});
