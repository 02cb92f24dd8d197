import { isMap, isPair, isScalar, isSeq, visit } from "yaml";
import { office } from "#lib/content/schema/office.ts";
import { placeFile } from "#lib/content/schema/place.ts";
import { coverageProblems } from "#lib/directory/coverage.ts";
import { citedFacts, sectionIds } from "./check-prose.ts";
import { type ContentFile, positionAt, positionOf } from "./content-file.ts";
import type { Problem } from "./problem.ts";

type Reference = { id: string; offset: number };

/** Scalars under the keys that refer to a fact or a source, wherever they stand in a YAML file. */
function referencesUnder(file: ContentFile, keys: readonly string[]): Reference[] {
  const found: Reference[] = [];
  visit(file.yaml, {
    Pair(_, pair) {
      if (!isPair(pair) || !isScalar(pair.key) || !keys.includes(String(pair.key.value))) return;
      const nodes = isSeq(pair.value) ? pair.value.items : [pair.value];
      for (const node of nodes)
        if (isScalar(node) && typeof node.value === "string" && node.range)
          found.push({ id: node.value, offset: node.range[0] });
    },
  });
  return found;
}

const factKeys = ["fact", "facts", "fees", "initialStay", "quota"];

const ofKind = (files: ContentFile[], kind: ContentFile["kind"]) => files.filter((file) => file.kind === kind);

function checkDuplicateIds(files: ContentFile[], list: "facts" | "sources"): Problem[] {
  const seen = new Map<string, string>();
  return files.flatMap((file) => {
    const entries = file.yaml.get(list);
    if (!isSeq(entries)) return [];
    return entries.items.flatMap((item, index) => {
      const id = isMap(item) ? item.get("id") : undefined;
      if (typeof id !== "string") return [];
      const first = seen.get(id);
      seen.set(id, first ?? file.path);
      const message = `"${id}" is defined in content/${first} too; keep one of them`;
      return first
        ? [{ file: file.path, ...positionOf(file, [list, index, "id"]), rule: "duplicate-id", message }]
        : [];
    });
  });
}

/** Facts and sources that are named but not defined. */
function checkIds(files: ContentFile[]): Problem[] {
  const idsOf = (kind: "FactFile" | "SourceFile", list: "facts" | "sources") =>
    new Set(
      ofKind(files, kind).flatMap(({ yaml }) =>
        (yaml.toJS()?.[list] ?? []).map((entry: { id: string } | null) => entry?.id),
      ),
    );
  const factIds = idsOf("FactFile", "facts");
  const sourceIds = idsOf("SourceFile", "sources");
  const unknown = (file: ContentFile, what: "fact" | "source", { id, offset }: Reference): Problem => ({
    file: file.path,
    ...positionAt(file, offset),
    rule: `unknown-${what}`,
    message: `no ${what} is called "${id}"; define it in content/${what}s/ or correct the name`,
  });
  return files.flatMap((file) => [
    ...(["FactFile", "SchemeData"].includes(file.kind)
      ? referencesUnder(file, ["source"])
          .filter(({ id }) => !sourceIds.has(id))
          .map((reference) => unknown(file, "source", reference))
      : []),
    ...(file.kind === "SchemeData"
      ? referencesUnder(file, factKeys)
          .filter(({ id }) => !factIds.has(id))
          .map((reference) => unknown(file, "fact", reference))
      : []),
    ...citedFacts(file)
      .filter((id) => !factIds.has(id))
      .map((id) => ({
        ...positionInBody(file, `id="${id}"`),
        rule: "unknown-fact",
        message: `no fact is called "${id}"; define it in content/facts/ or correct the name`,
      })),
  ]);
}

function positionInBody({ path, body }: ContentFile, text: string): Pick<Problem, "file" | "line" | "column"> {
  const before = (body?.text ?? "").slice(0, body?.text.indexOf(text)).split("\n");
  return { file: path, line: before.length + (body?.startsAfter ?? 0), column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Every page in both written languages, with the same sections and the same facts. */
function checkParity(files: ContentFile[]): Problem[] {
  const prose = new Map(ofKind(files, "Prose").map((file) => [file.path, file]));
  return [...prose.values()].flatMap((file) => {
    if (!file.path.endsWith("/en.mdx")) return [];
    const path = file.path.replace(/en\.mdx$/, "zh-hant.mdx");
    const counterpart = prose.get(path);
    const at = { file: path, line: 1, column: 1 };
    if (!counterpart)
      return [{ ...at, file: file.path, rule: "counterpart", message: `write its counterpart content/${path}` }];
    const differs = (values: (file: ContentFile) => string[]) => values(file).join() !== values(counterpart).join();
    return [
      ...(differs(sectionIds)
        ? [
            {
              ...at,
              rule: "parity",
              message: `its sections (${sectionIds(counterpart).join(", ")}) differ from the English ones (${sectionIds(file).join(", ")})`,
            },
          ]
        : []),
      ...(differs((each) => citedFacts(each).sort())
        ? [
            {
              ...at,
              rule: "parity",
              message: `it cites other facts than the English page: ${difference(citedFacts(file), citedFacts(counterpart))}`,
            },
          ]
        : []),
    ];
  });
}

const difference = (a: string[], b: string[]) =>
  [...a.filter((id) => !b.includes(id)), ...b.filter((id) => !a.includes(id))].join(", ");

/** Every place answered by exactly one office or a declared fall-back. */
function checkCoverage(files: ContentFile[]): Problem[] {
  const [placesFile] = ofKind(files, "PlaceFile");
  const list = placeFile.safeParse(placesFile?.yaml.toJS());
  if (!placesFile || !list.success) return [];
  const officeFiles = new Map(ofKind(files, "OfficeData").map((file) => [file.path.split("/")[1] ?? "", file]));
  const offices = new Map(
    [...officeFiles].flatMap(([id, file]) => {
      const result = office.safeParse(file.yaml.toJS());
      return result.success ? [[id, { id, ...result.data }] as const] : [];
    }),
  );
  if (offices.size < officeFiles.size) return [];
  return coverageProblems({ ...list.data, offices }).map(({ subject, message }) => {
    const [file, keys] =
      "office" in subject
        ? [officeFiles.get(subject.office) ?? placesFile, ["coverage"]]
        : [placesFile, ["places", list.data.places.findIndex(({ code }) => code === subject.place)]];
    return { file: file.path, ...positionOf(file, keys), rule: "coverage", message };
  });
}

/** What can only be judged by looking at several files together. */
export const checkReferences = (files: ContentFile[]): Problem[] => [
  ...checkDuplicateIds(ofKind(files, "FactFile"), "facts"),
  ...checkDuplicateIds(ofKind(files, "SourceFile"), "sources"),
  ...checkIds(files),
  ...checkParity(files),
  ...checkCoverage(files),
];
