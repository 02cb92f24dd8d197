import type { Manifest } from "../tree/manifest.ts";

/** What a reader's first view of a page costs: one request, so the page itself. */
export type Weight = { path: string; kind: string; raw: number; compressed: number };

/** Budgets of a content page, everything included, in compressed bytes. */
export const budgets = { median: 10_000, p95: 14_600, largest: 30_000 };

export const weightsOf = ({ entries }: Manifest): Weight[] =>
  Object.entries(entries)
    .filter(([, { kind, status }]) => kind !== "asset" && status === 200)
    .map(([path, { kind, encodings }]) => ({
      path,
      kind,
      raw: encodings.identity?.bytes ?? 0,
      compressed: encodings.br?.bytes ?? 0,
    }));

/** The value below which a share of the numbers lies; 0 for none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

const routeOf = (path: string) => path.split("/").slice(2, 3).join("/") || "home";

function groupByRoute(weights: readonly Weight[]): Map<string, Weight[]> {
  const groups = new Map<string, Weight[]>();
  for (const weight of weights) {
    const route = routeOf(weight.path);
    groups.set(route, [...(groups.get(route) ?? []), weight]);
  }
  return groups;
}

const row = (cells: (string | number)[]) =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(52) : String(cell).padStart(11))).join(" ");

/** The table the build prints: each part of the site, then every page over the p95 budget. */
export function weightTable(weights: readonly Weight[]): string {
  const byRoute = groupByRoute(weights);
  const lines = [row(["pages", "count", "kind", "raw", "compressed", "largest"])];
  for (const [route, pages] of byRoute) {
    const kinds = [...new Set(pages.map(({ kind }) => kind))].join("+");
    const compressed = pages.map((page) => page.compressed);
    lines.push(
      row([
        route,
        pages.length,
        kinds,
        quantile(
          pages.map(({ raw }) => raw),
          0.5,
        ),
        quantile(compressed, 0.5),
        Math.max(...compressed),
      ]),
    );
  }
  const over = weights.filter(({ compressed }) => compressed > budgets.p95);
  for (const { path, kind, raw, compressed } of over)
    lines.push(row([path, "", kind, raw, compressed, compressed > budgets.largest ? "OVER" : "heavy"]));
  const all = weights.map(({ compressed }) => compressed);
  lines.push(
    `all ${all.length} pages: median ${quantile(all, 0.5)}, 95 in 100 within ${quantile(all, 0.95)}, largest ${Math.max(...all)} bytes compressed`,
  );
  return lines.join("\n");
}
