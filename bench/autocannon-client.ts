import autocannon from "autocannon";
import { acceptEncoding, type Client, connections } from "./load.ts";

/** autocannon runs in this process; it costs more of the machine than wrk, so its figures are lower. */
export const autocannonClient: Client = {
  name: "autocannon",
  async run(url, seconds) {
    const headers = { "accept-encoding": acceptEncoding };
    const { requests, latency, throughput, errors, non2xx } = await autocannon({
      url,
      connections,
      duration: seconds,
      headers,
    });
    return {
      requests: requests.total,
      requestsPerSecond: requests.average,
      p50: latency.p50,
      p99: latency.p99,
      bytesPerAnswer: Math.round(throughput.total / Math.max(1, requests.total)),
      errors: errors + non2xx,
    };
  },
};
