import { quantile } from "../../delivery/adapter/weights.ts";
import { table, twoPlaces } from "../table.ts";
import type { Sample } from "./server-figures.ts";
import { type Kind, kinds } from "./traffic.ts";
import type { Answer } from "./visitors.ts";

export type KindFigures = {
  kind: Kind | "all";
  requests: number;
  perSecond: number;
  p50: number;
  p99: number;
  p999: number;
  slowest: number;
  bytes: number;
  errors: number;
};

/** Neither an answer nor a redirection: the visitor got nothing. */
const isError = ({ status }: Answer) => status < 200 || status >= 400;

function figuresOf(kind: KindFigures["kind"], answers: readonly Answer[], seconds: number): KindFigures {
  const times = answers.map(({ milliseconds }) => milliseconds);
  const at = (share: number) => twoPlaces(quantile(times, share));
  return {
    kind,
    requests: answers.length,
    perSecond: Math.round(answers.length / seconds),
    p50: at(0.5),
    p99: at(0.99),
    p999: at(0.999),
    slowest: at(1),
    bytes: Math.round(answers.reduce((sum, { bytes }) => sum + bytes, 0) / Math.max(1, answers.length)),
    errors: answers.filter(isError).length,
  };
}

/** Figures of each kind of request, and of all. */
export const figures = (answers: readonly Answer[], seconds: number): KindFigures[] => [
  ...kinds.map((kind) =>
    figuresOf(
      kind,
      answers.filter((answer) => answer.kind === kind),
      seconds,
    ),
  ),
  figuresOf("all", answers, seconds),
];

/** The figures as tables. */
export function loadReport(rows: readonly KindFigures[], samples: readonly Sample[]): string {
  const kinds = table(
    ["requests", "number", "a second", "p50, ms", "p99, ms", "p99.9, ms", "slowest, ms", "bytes", "errors"],
    rows.map(({ kind, requests, perSecond, p50, p99, p999, slowest, bytes, errors }) => [
      kind,
      requests,
      perSecond,
      p50,
      p99,
      p999,
      slowest,
      bytes,
      errors,
    ]),
  );
  const [first, last] = [samples[0], samples.at(-1)];
  const lag = (share: keyof Sample) => Math.max(...samples.slice(1).map((sample) => sample[share]));
  const server = table(
    ["server", "at the start", "at the end", "greatest"],
    [
      [
        "resident, both processes, MiB",
        first?.residentMiB ?? 0,
        last?.residentMiB ?? 0,
        Math.max(...samples.map((each) => each.residentMiB)),
      ],
      [
        "heap of the portal, MiB",
        first?.heapMiB ?? 0,
        last?.heapMiB ?? 0,
        Math.max(...samples.map((each) => each.heapMiB)),
      ],
      ["event loop late, p99 of 5 s, ms", first?.eventLoopP99 ?? 0, last?.eventLoopP99 ?? 0, lag("eventLoopP99")],
      ["event loop late, most, ms", first?.eventLoopMax ?? 0, last?.eventLoopMax ?? 0, lag("eventLoopMax")],
    ],
  );
  return `${kinds}\n\n${server}`;
}
