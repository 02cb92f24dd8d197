/** A cell; numbers stand at the right and carry thousands separators. */
export type Cell = string | number;

const shown = (cell: Cell): string => (typeof cell === "number" ? cell.toLocaleString("en") : cell);

/** A table in plain text: the first row is the head, every column as wide as its widest cell. */
export function table(head: string[], rows: Cell[][]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => shown(row[column] ?? "").length)));
  const line = (row: Cell[]) =>
    row
      .map((cell, column) =>
        typeof cell === "number" ? shown(cell).padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  return [line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}

/** A number to two figures behind the point, for ratios and milliseconds. */
export const twoPlaces = (value: number): number => Math.round(value * 100) / 100;
