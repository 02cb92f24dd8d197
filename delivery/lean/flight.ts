/**
 * Which client components a page really renders, read from its flight data. A row `3:I[39756,…]` imports the client
 * module 39756; the payload is pushed in pieces of JSON, `[1,"…"]`, that may end in the middle of a row.
 */
export function importedModules(payloads: readonly string[]): string[] {
  const rows = payloads.map(textOfPush).join("").split("\n");
  return rows.flatMap((row) => importRow.exec(row)?.[2] ?? []);
}

const importRow = /^[0-9a-f]+:I\[("?)([^",\]]+)\1[,\]]/;

const textKind = 1;

function textOfPush(payload: string): string {
  const [kind, text] = JSON.parse(payload) as [number, string?];
  return kind === textKind ? (text ?? "") : "";
}
