import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";

export type RouteKind = "static" | "dynamic" | "redirect" | "error" | "operations";

/** What the server counts; served in Prometheus's text format at /metrics. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: "portal_requests_total",
    help: "Requests by kind of route and class of status",
    labelNames: ["route", "status"] as const,
    registers: [registry],
  });
  const latency = new Histogram({
    name: "portal_request_seconds",
    help: "Seconds from request to the end of the answer, by kind of route",
    labelNames: ["route"] as const,
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [registry],
  });
  const cache = new Counter({
    name: "portal_dynamic_cache_total",
    help: "Look-ups in the cache for dynamic answers",
    labelNames: ["result"] as const,
    registers: [registry],
  });
  return {
    registry,
    observe(route: RouteKind, status: number, seconds: number): void {
      requests.inc({ route, status: `${Math.floor(status / 100)}xx` });
      latency.observe({ route }, seconds);
    },
    cacheLookup: (result: "hit" | "miss"): void => cache.inc({ result }),
  };
}

export type Metrics = ReturnType<typeof createMetrics>;
