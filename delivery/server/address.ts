/** A request target, taken apart. */
export type Address = { path: string; query: string };

export type BadAddress = { status: 400 | 414 };

/** A path must decode, and must not climb: no dot segments, backslashes or null bytes, encoded or not. */
function isSound(path: string): boolean {
  try {
    const decoded = decodeURIComponent(path);
    return !/[\0\\]/.test(decoded) && !decoded.split("/").some((segment) => segment === "." || segment === "..");
  } catch {
    return false;
  }
}

/** Takes a request target apart; one that is too long or cannot be read gives the status to answer with. */
export function readAddress(target: string, maxLength: number): Address | BadAddress {
  if (target.length > maxLength) return { status: 414 };
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  if (!path.startsWith("/") || !isSound(path)) return { status: 400 };
  return { path, query: mark < 0 ? "" : target.slice(mark) };
}

/**
 * Whether an address means something to the framework alone: its own pages and services begin with an underscore, it
 * calls the front page `/index`, and pages for its own scripts end in `.rsc`. The tree holds what readers need of them.
 */
export const isOfFramework = (path: string): boolean =>
  /^\/(_|index$)|\.rsc$|\.segments\//.test(decodeURIComponent(path));

/**
 * Where a visitor should have gone: without repeated and trailing slashes, in lower case where only that exists.
 * Always a path of this site, never another host.
 */
export function canonicalPath(path: string, exists: (path: string) => boolean): string | undefined {
  const tidy = path.replace(/\/{2,}/g, "/").replace(/(?<=.)\/$/, "");
  const lower = tidy.toLowerCase();
  const canonical = !exists(tidy) && exists(lower) ? lower : tidy;
  return canonical === path ? undefined : canonical;
}
