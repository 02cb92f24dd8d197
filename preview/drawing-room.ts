import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Draft } from "#lib/editorial/preview/draft.ts";
import { type Folders, readableValues } from "#lib/editorial/uncompiled/readable-values.ts";
import { committedContent } from "../scripts/committed-content.ts";
import type { MarksByFile } from "./child-messages.ts";
import { type DrawingProcess, startDrawingProcess } from "./drawing-process.ts";
import type { DrawnDraft } from "./drawn.ts";

/** A draft as drawn, and what had to be taken from the last commit because it could not be used as it is. */
export type Drawing = {
  drawn: DrawnDraft;
  /** Why all data is shown as last committed; absent where the data at hand was used. */
  dataNotUsable?: string | undefined;
};

export type DrawingRoom = {
  /** Rejects where no state of the content can be drawn. */
  draw: (draft: Draft, marks: MarksByFile) => Promise<Drawing>;
  /** Opens the content before somebody waits for it. */
  prepare: () => void;
  /** The content has changed: draw from what it is now. */
  renew: () => void;
  stop: () => void;
};

type Opened = { process: DrawingProcess; dataNotUsable?: string | undefined };

/** Draws drafts of a content folder; files are put into `workFolder`. */
export function openDrawingRoom(content: string, workFolder: string): DrawingRoom {
  let spare: DrawingProcess | undefined;
  let opened: Promise<Opened> | undefined;
  let count = 0;

  const takeSpare = () => {
    const taken = spare?.isRunning() ? spare : startDrawingProcess();
    spare = undefined;
    return taken;
  };

  async function open(folders: Folders): Promise<DrawingProcess> {
    count += 1;
    // Some names in turn: a process that was given up may still be reading the last one.
    const file = join(workFolder, `values-${count % 8}.json`);
    writeFileSync(file, JSON.stringify(readableValues(folders)));
    const taken = takeSpare();
    try {
      await taken.open(file);
      return taken;
    } catch (error) {
      taken.stop();
      throw error;
    } finally {
      // Loading takes a second, so the next process is made ready before somebody waits for it.
      spare ??= startDrawingProcess();
    }
  }

  /** Files that break everything at once, such as a fact defined twice, leave all data as it was last committed. */
  async function openWhatCanBe(): Promise<Opened> {
    const lastGood = committedContent("HEAD", join(workFolder, "committed"));
    try {
      return { process: await open({ content, lastGood }) };
    } catch (error) {
      if (!lastGood) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      return { process: await open({ content, data: lastGood }), dataNotUsable: reason };
    }
  }

  function current(): Promise<Opened> {
    opened ??= openWhatCanBe();
    return opened;
  }

  function renew(): void {
    opened?.then(({ process }) => process.stop()).catch(() => undefined);
    opened = undefined;
  }

  async function draw(draft: Draft, marks: MarksByFile): Promise<Drawing> {
    const asked = current();
    try {
      const { process, dataNotUsable } = await asked;
      return { drawn: await process.draw(draft, marks), dataNotUsable };
    } catch (error) {
      // The content changed while this was drawn, which ended the process.
      if (opened !== asked) return draw(draft, marks);
      throw error;
    }
  }

  return {
    draw,
    prepare() {
      // Whoever asks for a drawing is told what is wrong.
      current().catch(() => undefined);
    },
    renew,
    stop() {
      renew();
      spare?.stop();
    },
  };
}
