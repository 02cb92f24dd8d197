import { describe, expect, test } from "vitest";
import { BoundedCache } from "../../delivery/server/bounded-cache.ts";

const roomy = { entries: 100, bytes: 1000, seconds: 60 };

describe("the cache", () => {
  test("gives back what was put in", () => {
    const cache = new BoundedCache<string>(roomy);
    cache.set("a", "A", 1);
    expect([cache.get("a"), cache.get("b")]).toEqual(["A", undefined]);
  });

  test("holds the newest where a key is set again, and counts it once", () => {
    const cache = new BoundedCache<string>({ ...roomy, bytes: 10 });
    cache.set("a", "old", 6);
    cache.set("a", "new", 6);
    cache.set("b", "B", 4);
    expect([cache.get("a"), cache.get("b")]).toEqual(["new", "B"]);
  });

  test("lets go first what was not asked for longest", () => {
    const cache = new BoundedCache<string>({ ...roomy, entries: 2 });
    cache.set("a", "A", 1);
    cache.set("b", "B", 1);
    cache.get("a");
    cache.set("c", "C", 1);
    expect([cache.get("a"), cache.get("b"), cache.get("c")]).toEqual(["A", undefined, "C"]);
  });

  test("makes room for as many bytes as it needs, and no more", () => {
    const cache = new BoundedCache<string>({ ...roomy, bytes: 10 });
    for (const key of ["a", "b", "c"]) cache.set(key, key, 3);
    cache.set("d", "d", 5);
    expect(["a", "b", "c", "d"].map((key) => cache.get(key))).toEqual([undefined, undefined, "c", "d"]);
  });

  test("does not keep what is larger than itself, nor what it replaces", () => {
    const cache = new BoundedCache<string>({ ...roomy, bytes: 10 });
    cache.set("a", "small", 3);
    cache.set("b", "other", 3);
    cache.set("a", "large", 11);
    expect([cache.get("a"), cache.get("b")]).toEqual([undefined, "other"]);
  });

  test("forgets after its time, however often it was asked", () => {
    let now = 0;
    const cache = new BoundedCache<string>({ ...roomy, seconds: 60 }, () => now);
    cache.set("a", "A", 1);
    now = 59_999;
    expect(cache.get("a")).toBe("A");
    now = 60_000;
    expect(cache.get("a")).toBeUndefined();
  });

  test("has its room again when time has taken an entry", () => {
    let now = 0;
    const cache = new BoundedCache<string>({ entries: 10, bytes: 10, seconds: 1 }, () => now);
    cache.set("a", "A", 10);
    now = 1000;
    cache.get("a");
    cache.set("b", "B", 5);
    cache.set("c", "C", 5);
    expect([cache.get("b"), cache.get("c")]).toEqual(["B", "C"]);
  });
});
