import { documentsOf } from "#lib/content/documents.ts";
import type { Chart } from "#lib/content/schema/chart.ts";

const fileName = (path: string): string => path.slice(path.lastIndexOf("/") + 1, path.lastIndexOf("."));

/** Every chart of content/charts in the order of the statistics page, by id. */
export const charts: ReadonlyMap<string, Chart> = new Map(
  documentsOf("ChartData")
    .toSorted((a, b) => a.order - b.order)
    .map(({ path, ...chart }) => [fileName(path), { id: fileName(path), ...chart }]),
);
