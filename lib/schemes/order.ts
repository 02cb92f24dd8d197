import type { Scheme } from "#lib/content/schema/scheme.ts";
import { schemes } from "#lib/content/subjects.ts";

/** Every scheme in the order of lists. */
export const schemesInOrder: readonly Scheme[] = [...schemes.values()].toSorted((a, b) => a.order - b.order);
