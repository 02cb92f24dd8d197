import { definitionsIn } from "../reading/definitions.ts";
import { type Finding, folderRule } from "../rule.ts";

/** Two facts, two sources or two places under one id: the second would hide behind the first. */
export const duplicateId = folderRule("duplicate-id", "error", (folder) => {
  const { fact, source, place } = definitionsIn(folder);
  return [fact, source, place].flatMap(({ all, byId }) =>
    all.flatMap((definition): Finding<"duplicate-id">[] => {
      const first = byId.get(definition.id);
      if (!first || first === definition) return [];
      const { file, at, id } = definition;
      return [{ file, at, say: "twice", with: { id, file: `content/${first.file.path}` } }];
    }),
  );
});
