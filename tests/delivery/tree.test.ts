import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readTree, TreeError } from "../../delivery/tree/read-tree.ts";
import { writeTree } from "../../delivery/tree/write-tree.ts";
import { contents, rest, smallTree, temporaryFolder } from "./small-tree.ts";

const filesIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => [file, readFileSync(join(folder, file)).toString("base64")]),
  );

describe("a tree that was written", () => {
  test("is read with every path, header and byte", async () => {
    const tree = readTree(await smallTree());
    expect([...tree.entries.keys()].sort()).toEqual(contents.map(({ path }) => path).sort());
    expect(tree).toMatchObject(rest);
    for (const { path, bytes, status, headers, kind } of contents) {
      const entry = tree.entries.get(path);
      expect(entry).toMatchObject({ status, headers, kind });
      expect(entry?.bodies.identity).toEqual(bytes);
    }
  });

  test("holds compressed twins of text that open to the same bytes, each with a tag of its own", async () => {
    const entry = readTree(await smallTree()).entries.get("/en");
    const { identity, gzip, br } = entry?.bodies ?? {};
    if (!identity || !gzip || !br) throw new Error("an encoding is missing");
    expect(gunzipSync(gzip)).toEqual(identity);
    expect(brotliDecompressSync(br)).toEqual(identity);
    expect(br.length).toBeLessThan(identity.length);
    expect(new Set(Object.values(entry?.encodings ?? {}).map(({ etag }) => etag)).size).toBe(3);
  });

  test("holds no compressed twin of an image", async () => {
    expect(Object.keys(readTree(await smallTree()).entries.get("/dot.png")?.bodies ?? {})).toEqual(["identity"]);
  });

  test("is the same in every byte, whatever the order of its contents", async () => {
    const [one, two] = [temporaryFolder(), temporaryFolder()];
    await writeTree(one, contents, rest);
    await writeTree(two, contents.toReversed(), rest);
    expect(Object.keys(filesIn(one)).length).toBeGreaterThan(contents.length);
    expect(filesIn(two)).toEqual(filesIn(one));
  });

  test("holds nothing of the tree that lay there before", async () => {
    const folder = await smallTree();
    const [first] = contents;
    if (!first) throw new Error("no contents");
    await writeTree(folder, [first], rest);
    expect(Object.keys(filesIn(folder)).sort()).toEqual(["en.html", "en.html.br", "en.html.gz", "manifest.json"]);
  });
});

describe("a damaged tree is refused in one line that says what to do", () => {
  const flip = (file: string) => {
    const bytes = readFileSync(file);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  };

  const damages: [string, string, (file: string) => void][] = [
    ["no manifest", "manifest.json", (file) => rmSync(file)],
    ["half a manifest", "manifest.json", (file) => writeFileSync(file, readFileSync(file, "utf8").slice(0, 500))],
    ["an empty manifest", "manifest.json", (file) => writeFileSync(file, "")],
    ["a manifest that is not one", "manifest.json", (file) => writeFileSync(file, "{}")],
    ["a missing page", "en.html", (file) => rmSync(file)],
    ["a missing twin", "en.html.br", (file) => rmSync(file)],
    ["one changed bit of a page", "en.html", flip],
    ["one changed bit of a twin", "zh-hant.html.gz", flip],
    ["a page cut short", "en/contact.html", (file) => writeFileSync(file, readFileSync(file).subarray(0, 5))],
  ];

  test.each(damages)("%s", async (_, file, damage) => {
    const folder = await smallTree();
    damage(join(folder, file));
    expect(() => readTree(folder)).toThrow(TreeError);
    const where = file === "manifest.json" ? folder : join(folder, file);
    expect(() => readTree(folder)).toThrow(new RegExp(`^[^\\n]*${where}[^\\n]*npm run build$`));
  });

  test("no tree at all", async () => {
    expect(() => readTree(join(temporaryFolder(), "nowhere"))).toThrow(TreeError);
  });
});
