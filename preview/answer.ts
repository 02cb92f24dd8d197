import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unusableFiles } from "#lib/editorial/uncompiled/readable-values.ts";
import { type Desk, draftAt, readDesk } from "./desk.ts";
import { documentPage, problemsFor } from "./document-page.tsx";
import { openDrawingRoom } from "./drawing-room.ts";
import { indexPage } from "./index-page.tsx";
import { marksByFile } from "./numbered.ts";
import type { DeskLanguage } from "./words.ts";

export type Page = { status: number; html: string };

/** Answers with previews of a content folder, as it is when it is asked. */
export type Previews = {
  /** `address` without `/preview` and without query. */
  answer: (address: string, language: DeskLanguage) => Promise<Page>;
  /** Reads and checks the content before somebody waits for it. */
  prepare: () => void;
  /** Something was saved. */
  renew: () => void;
  stop: () => void;
};

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

export function createPreviews(content: string): Previews {
  const workFolder = mkdtempSync(join(tmpdir(), "preview-"));
  const room = openDrawingRoom(content, workFolder);
  let desk: Desk | undefined;
  const currentDesk = () => {
    desk ??= readDesk(content);
    return desk;
  };

  async function answer(address: string, language: DeskLanguage): Promise<Page> {
    const current = currentDesk();
    if (address.replaceAll("/", "") === "") return { status: 200, html: indexPage({ language, desk: current }) };
    const draft = draftAt(current, address);
    if (!draft) return { status: 404, html: indexPage({ language, desk: current, notFound: address }) };
    const { problems: all, checkFailed } = current.check(language);
    const problems = problemsFor(current, all, draft);
    const drawing = await room
      .draw(draft, marksByFile(problems.own))
      .catch((error: unknown) => ({ failed: reasonOf(error) }));
    const filesAsCommitted = unusableFiles(current.files);
    return {
      status: 200,
      html: documentPage({ language, draft, problems, checkFailed, drawing, filesAsCommitted }),
    };
  }

  return {
    answer,
    prepare() {
      currentDesk().check("en");
      room.prepare();
    },
    renew() {
      desk = undefined;
      room.renew();
    },
    stop() {
      room.stop();
      rmSync(workFolder, { recursive: true, force: true });
    },
  };
}
