import { existsSync, readdirSync, readFileSync } from "node:fs";
import Ajv from "ajv";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { kinds } from "#lib/content/schema/kinds.ts";
import { editorFiles } from "#lib/editorial/writing/editor-files.ts";

test("what Visual Studio Code reads is what the schemas of the content say", () => {
  const stale = Object.entries(editorFiles()).filter(
    ([file, text]) => !existsSync(file) || readFileSync(file, "utf8") !== text,
  );
  expect(
    stale.map(([file]) => file),
    "npm run content:schemas",
  ).toEqual([]);
  expect(readdirSync(".vscode/schemas").length).toBe(Object.keys(kinds).length);
});

const { "yaml.schemas": wired } = JSON.parse(editorFiles()[".vscode/settings.json"] ?? "{}") as {
  "yaml.schemas": Record<string, string>;
};

test.each(Object.entries(wired))(
  "%s finds nothing wrong with the content, and something with a wrong key",
  (file, pattern) => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(readFileSync(file, "utf8")));
    for (const path of globSync(pattern)) {
      const data: unknown = parse(readFileSync(path, "utf8"));
      expect(validate(data), `${path} ${JSON.stringify(validate.errors?.slice(0, 2))}`).toBe(true);
      expect(validate({ ...(data as object), nonsense: 1 }), path).toBe(false);
    }
  },
);
