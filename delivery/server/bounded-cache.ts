type Held<T> = { value: T; bytes: number; until: number };

/**
 * A cache bounded in entries, bytes and time; the entry that was not asked for longest goes first. Time is told by a
 * clock that never jumps: one that is put back would keep old answers for as long.
 */
export class BoundedCache<T> {
  readonly #held = new Map<string, Held<T>>();
  readonly #limits: { entries: number; bytes: number; seconds: number };
  readonly #now: () => number;
  #bytes = 0;

  constructor(
    limits: { entries: number; bytes: number; seconds: number },
    now: () => number = () => performance.now(),
  ) {
    this.#limits = limits;
    this.#now = now;
  }

  get(key: string): T | undefined {
    const held = this.#held.get(key);
    if (!held) return undefined;
    this.#remove(key, held);
    if (held.until <= this.#now()) return undefined;
    this.#add(key, held);
    return held.value;
  }

  set(key: string, value: T, bytes: number): void {
    const known = this.#held.get(key);
    if (known) this.#remove(key, known);
    if (bytes > this.#limits.bytes) return;
    this.#add(key, { value, bytes, until: this.#now() + this.#limits.seconds * 1000 });
    for (const [oldest, held] of this.#held) {
      if (this.#held.size <= this.#limits.entries && this.#bytes <= this.#limits.bytes) break;
      this.#remove(oldest, held);
    }
  }

  #add(key: string, held: Held<T>): void {
    this.#held.set(key, held);
    this.#bytes += held.bytes;
  }

  #remove(key: string, held: Held<T>): void {
    this.#held.delete(key);
    this.#bytes -= held.bytes;
  }
}
