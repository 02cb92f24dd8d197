import { z } from "zod";

const flag = z
  .enum(["0", "1"])
  .default("0")
  .transform((value) => value === "1");

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Where to answer what machines ask of the server itself; on the port of the readers unless it is set. */
  OPERATIONS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  HOST: z.string().min(1).default("0.0.0.0"),
  /** 1 where a proxy in front sets X-Forwarded-*: only then are these headers believed. */
  TRUST_PROXY: flag,
  /** How long requests under way may take after SIGTERM, in milliseconds. */
  DRAIN_MS: z.coerce.number().int().min(0).default(10_000),
});

export type Settings = {
  port: number;
  operationsPort: number | undefined;
  host: string;
  trustProxy: boolean;
  drainMs: number;
};

/** Reads the settings of the server from the environment; throws an Error that names the variable. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const result = environment.safeParse(env);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new Error(`${issue?.path.join(".")}: ${issue?.message}`);
  }
  const { PORT: port, OPERATIONS_PORT: operationsPort, HOST: host, TRUST_PROXY: trustProxy } = result.data;
  return { port, operationsPort, host, trustProxy, drainMs: result.data.DRAIN_MS };
}

/** Bounds that are set on purpose; whoever exceeds them gets an answer, not a hang. */
export const limits = {
  /** Characters of a request target; longer ones get 414. */
  target: 4096,
  /** Bytes of all request headers; more gets 431. */
  headers: 16_384,
  /** Bytes of a request body; more gets 413. */
  body: 65_536,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
  /** Milliseconds after which a connection is closed on which nothing moves while a request is under way. */
  socketTimeout: 60_000,
  /** Requests of one connection that may wait for the application at once; more get 429. */
  waitingPerConnection: 8,
  /** Entries and seconds of the cache for dynamic answers. */
  cacheEntries: 500,
  cacheBytes: 16 * 1024 * 1024,
  cacheSeconds: 60,
};
