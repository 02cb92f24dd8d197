/** What the cache of a CDN does with a request: only of a hit does the origin learn nothing. */
type Handling = "hit" | "stale" | "miss";

/** The cache of one point of presence: it keeps everything for as long as the origin allows. */
export class Edge {
  readonly #fetched = new Map<string, number>();

  /** Answers a request at a moment, in seconds, as RFC 9111 and RFC 5861 have it. */
  ask(path: string, now: number, { fresh, stale }: { fresh: number; stale: number }): Handling {
    const age = now - (this.#fetched.get(path) ?? Number.NEGATIVE_INFINITY);
    if (age < fresh) return "hit";
    this.#fetched.set(path, now);
    return age < fresh + stale ? "stale" : "miss";
  }
}
