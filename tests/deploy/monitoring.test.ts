import { readFileSync } from "node:fs";
import { parser } from "@prometheus-io/lezer-promql";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { createMetrics } from "../../delivery/server/metrics.ts";

type Rule = { alert: string; expr: string; annotations: { summary: string; action: string } };
type Dashboard = { panels: { title: string; targets: { expr: string }[] }[] };

const read = (file: string) => readFileSync(`deploy/monitoring/${file}`, "utf8");

const rules = (parse(read("alerts.yaml")) as { groups: { rules: Rule[] }[] }).groups.flatMap((group) => group.rules);

const panels = (JSON.parse(read("dashboard.json")) as Dashboard).panels;

/** Grafana puts a span of time there before it asks. */
const filledIn = (expression: string) => expression.replaceAll("$__rate_interval", "5m");

const expressions: [string, string][] = [
  ...rules.map(({ alert, expr }): [string, string] => [alert, expr]),
  ...panels.flatMap(({ title, targets }) => targets.map(({ expr }): [string, string] => [title, filledIn(expr)])),
];

/** The metrics that an expression asks for; throws where it is no PromQL. */
function metricsIn(expression: string): string[] {
  const names: string[] = [];
  parser.parse(expression).iterate({
    enter: ({ name, type, from, to }) => {
      if (type.isError) throw new Error(`cannot be read at ${from}: ${expression}`);
      if (name === "Identifier" || name === "MetricIdentifier") names.push(expression.slice(from, to));
    },
  });
  return [...new Set(names)];
}

/** What the server tells; a histogram has its series under three names. Prometheus itself tells `up`. */
async function knownMetrics(): Promise<Set<string>> {
  const metrics = createMetrics();
  metrics.observe("static", 200, 0.001);
  metrics.cacheLookup("hit");
  const text = await metrics.registry.metrics();
  return new Set(["up", ...[...text.matchAll(/^([a-z][a-z0-9_]*)(?=[ {])/gm)].map(([name]) => name)]);
}

describe("alerts and dashboard", () => {
  test("ask in PromQL for what the server tells", async () => {
    const known = await knownMetrics();
    const unknown = expressions.flatMap(([of, expression]) =>
      metricsIn(expression)
        .filter((name) => !known.has(name))
        .map((name) => `${of}: ${name}`),
    );
    expect(expressions.length).toBeGreaterThan(15);
    expect(unknown).toEqual([]);
  });

  test("a mistake would be found", () => {
    expect(() => metricsIn("rate(portal_requests_total[5m)")).toThrow();
    expect(metricsIn("rate(portal_request_total[5m])")).toEqual(["portal_request_total"]);
  });

  test("every alert stands in the guide, with what to do", () => {
    const guide = readFileSync("docs/operations.md", "utf8");
    expect(rules.filter(({ alert }) => !guide.includes(`\`${alert}\``)).map(({ alert }) => alert)).toEqual([]);
    expect(rules.filter(({ annotations }) => !annotations.summary || !annotations.action)).toEqual([]);
  });
});
