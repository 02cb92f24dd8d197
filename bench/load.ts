/** What one round of load against one address gave. */
export type Load = {
  requests: number;
  requestsPerSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  bytesPerAnswer: number;
  /** Answers with another status than 2xx or 3xx, and connections that broke. */
  errors: number;
};

export type Client = { name: string; run: (url: string, seconds: number) => Promise<Load> };

/** The client shares the machine with the server, so it keeps few connections. */
export const connections = 32;

/** What a client may take: nginx's twins are gzip only, so all servers are asked for gzip. */
export const acceptEncoding = "gzip";
