import type { Draft } from "#lib/editorial/preview/draft.ts";
import type { Mark } from "#lib/editorial/preview/problem-marks.ts";
import type { DrawnDraft } from "./drawn.ts";

/** The marks of each file, by its path; their lines are those of the file. */
export type MarksByFile = Readonly<Record<string, readonly Mark[]>>;

/** What a drawing process is asked. */
export type Question = { open: string } | { number: number; draw: Draft; marks: MarksByFile };

/** What it answers. */
export type Answer = { ready: true } | { failed: string } | { number: number; drawn: DrawnDraft };
