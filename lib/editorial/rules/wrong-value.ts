import { type ContentFolder, ofKind } from "../content-folder.ts";
import { kept } from "../kept.ts";
import { type FactIn, factsIn } from "../reading/facts.ts";
import { placeholdersIn } from "../reading/placeholders.ts";
import { schemaFindingsOf } from "../reading/schema-findings.ts";
import { type Scalar, scalarsOf } from "../reading/yaml-data.ts";
import { type FileFinding, type Finding, folderRule } from "../rule.ts";

type Named = Pick<Scalar, "keys" | "at"> & { id: string };

/** The facts that are named where only one kind of fact has a meaning. */
const namedFacts = kept("facts of a kind", (file): Named[] =>
  file.kind !== "SchemeData" && file.kind !== "ChartData"
    ? []
    : scalarsOf(file).flatMap(({ keys, value, at }) => {
        const isNamed =
          file.kind === "SchemeData"
            ? (keys[0] === "fees" && keys.length === 2) || keys.join(".") === "topTier.extension"
            : keys[0] === "lines" && keys[2] === "fact";
        return isNamed && typeof value === "string" ? [{ keys, at, id: value }] : [];
      }),
);

/** The kind that a fact has to be of where it is named. */
const wanted = { fees: "money", topTier: "period" } as const;

function misfit({ keys, id }: Named, fact: FactIn): Pick<FileFinding<"wrong-value">, "say" | "with"> | undefined {
  const name = keys.join(".");
  const [first] = keys;
  if (first === "lines") return fact.series ? undefined : { say: "noSeries", with: { name, id } };
  const found = fact.points.at(-1)?.value.kind;
  const kind = wanted[first as keyof typeof wanted];
  // A fee or an extension may also be told in words.
  if (found === undefined || found === kind || found === "text") return undefined;
  return { say: "factKind", with: { name, id, found, wanted: kind } };
}

function misfits(folder: ContentFolder): Finding<"wrong-value">[] {
  const facts = new Map(factsIn(folder).map((fact) => [fact.id, fact]));
  return [...ofKind(folder, "SchemeData"), ...ofKind(folder, "ChartData")].flatMap((file) =>
    namedFacts(file).flatMap((named): Finding<"wrong-value">[] => {
      const fact = facts.get(named.id);
      const found = fact && misfit(named, fact);
      return found ? [{ file, at: named.at, ...found }] : [];
    }),
  );
}

const inFile = kept("rule wrong-value", (file): FileFinding<"wrong-value">[] => {
  const bySchema = schemaFindingsOf("wrong-value")(file);
  const told = new Set(bySchema.map(({ at }) => at));
  return [...bySchema, ...placeholdersIn(file).filter(({ at }) => !told.has(at))];
});

/** A value of the right type that is not one of those allowed, or not written as it should be. */
export const wrongValue = folderRule("wrong-value", "error", (folder) => [
  ...folder.files.flatMap((file) => inFile(file).map((finding) => ({ ...finding, file }))),
  ...misfits(folder),
]);
