import { isMap, isPair, isScalar, isSeq, visit } from "yaml";
import { factsNamedIn } from "#lib/content/schema/phrase.ts";
import { type BodyReference, referencesInBody } from "./body-references.ts";
import { type ContentFile, positionAt, positionInBody, positionOf } from "./content-file.ts";
import { perFile } from "./per-file.ts";
import type { Problem } from "./problem.ts";

type Kind = "fact" | "source" | "office";

type Ids = Record<Kind, ReadonlySet<string>>;

const where: Record<Kind, string> = {
  fact: "define it in content/facts/",
  source: "define it in content/sources/",
  office: "offices are the folders of content/offices/",
};

/** Keys whose values name something, by the kind of file they stand in. */
const referringKeys: Partial<Record<ContentFile["kind"], Partial<Record<Kind, readonly string[]>>>> = {
  FactFile: { source: ["source"] },
  SchemeData: { source: ["source"], fact: ["fact", "fees", "initialStay", "extension"] },
  ChartData: { fact: ["fact", "facts", "target"] },
  InstitutionData: { office: ["office"] },
  UniversityFile: { source: ["sources"] },
};

const ofKind = (files: readonly ContentFile[], kind: ContentFile["kind"]) => files.filter((file) => file.kind === kind);

/** Scalars under the given keys, wherever they stand in a YAML file. */
function valuesUnder(file: ContentFile, keys: readonly string[]): { id: string; offset: number }[] {
  const found: { id: string; offset: number }[] = [];
  visit(file.yaml, {
    Pair(_, pair) {
      if (!isPair(pair) || !isScalar(pair.key) || !keys.includes(String(pair.key.value))) return;
      for (const node of isSeq(pair.value) ? pair.value.items : [pair.value])
        if (isScalar(node) && typeof node.value === "string" && node.range)
          found.push({ id: node.value, offset: node.range[0] });
    },
  });
  return found;
}

/** Facts that texts of data files name in braces; `quota` of a route is a fact, `quota` at a glance such a text. */
function factsInTexts(file: ContentFile): { id: string; offset: number }[] {
  const found: { id: string; offset: number }[] = [];
  visit(file.yaml, {
    Scalar(_, { value, range }) {
      if (typeof value === "string" && range)
        found.push(...factsNamedIn(value).map((id) => ({ id, offset: range[0] })));
    },
  });
  return found;
}

type Defined = { id: string; file: ContentFile; index: number };

/** The entries with an id in the lists of some files; whatever is not such a list has been reported already. */
function definedIn(files: readonly ContentFile[], list: "facts" | "sources"): Defined[] {
  return files.flatMap((file) => {
    const entries = file.yaml.get(list);
    if (!isSeq(entries)) return [];
    return entries.items.flatMap((item, index) => {
      const id = isMap(item) ? item.get("id") : undefined;
      return typeof id === "string" ? [{ id, file, index }] : [];
    });
  });
}

function duplicates(defined: readonly Defined[], list: "facts" | "sources"): Problem[] {
  const first = new Map<string, string>();
  return defined.flatMap(({ id, file, index }) => {
    const known = first.get(id);
    if (known === undefined) {
      first.set(id, file.path);
      return [];
    }
    const message = `"${id}" is defined in content/${known} too; keep one of them`;
    return [
      { file: file.path, ...positionOf(file, [list, index, "id"]), rule: "duplicate-id", message, severity: "error" },
    ];
  });
}

const unknown = (kind: Kind, id: string): Pick<Problem, "rule" | "message" | "severity"> => ({
  rule: `unknown-${kind}`,
  message: `no ${kind} is called "${id}"; ${where[kind]} or correct the name`,
  severity: "error",
});

/** What a data file names, with the kind of each. */
const namedInYaml = perFile((file) =>
  Object.entries(referringKeys[file.kind] ?? {}).flatMap(([key, keys]) => {
    const kind = key as Kind;
    const named = [...valuesUnder(file, keys), ...(kind === "fact" ? factsInTexts(file) : [])];
    return named.map((each) => ({ ...each, kind }));
  }),
);

const unknownInYaml = (file: ContentFile, ids: Ids): Problem[] =>
  namedInYaml(file)
    .filter(({ kind, id }) => !ids[kind].has(id))
    .map(({ kind, id, offset }) => ({ file: file.path, ...positionAt(file, offset), ...unknown(kind, id) }));

const unknownInBody = (file: ContentFile, ids: Ids): Problem[] =>
  referencesInBody(file)
    .filter(({ kind, id }: BodyReference) => !ids[kind].has(id))
    .map(({ kind, id, position }) => ({ file: file.path, ...positionInBody(file, position), ...unknown(kind, id) }));

/** Facts, sources and offices that are named but not defined, and ids that are defined twice. */
export function checkIds(files: readonly ContentFile[]): Problem[] {
  const facts = definedIn(ofKind(files, "FactFile"), "facts");
  const sources = definedIn(ofKind(files, "SourceFile"), "sources");
  const ids: Ids = {
    fact: new Set(facts.map(({ id }) => id)),
    source: new Set(sources.map(({ id }) => id)),
    office: new Set(ofKind(files, "OfficeData").map(({ path }) => path.split("/")[1] ?? "")),
  };
  return [
    ...duplicates(facts, "facts"),
    ...duplicates(sources, "sources"),
    ...files.flatMap((file) => [...unknownInYaml(file, ids), ...unknownInBody(file, ids)]),
  ];
}
