/**
 * A process that draws drafts from one state of content/. What it needs of others is loaded at once; what reads the
 * content is loaded when it is told which values to read, because modules read the content only once.
 */
import "@mdx-js/mdx";
import "react-dom/server";
import "use-intl/core";
import "#lib/content/mdx/outline.ts";
import "#lib/content/schema/kinds.ts";
import type { Answer, Question } from "./child-messages.ts";

const answer = (message: Answer) => process.send?.(message);

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function open(valuesFile: string): Promise<void> {
  process.env["CONTENT_VALUES"] = valuesFile;
  try {
    const { drawDraft } = await import("./draw-draft.tsx");
    process.on("message", (question: Question) => {
      if ("draw" in question) answer({ drawn: drawDraft(question.draw, question.marks), number: question.number });
    });
    answer({ ready: true });
  } catch (error) {
    answer({ failed: reasonOf(error) });
  }
}

process.once("message", (question: Question) => {
  if ("open" in question) void open(question.open);
});
process.once("disconnect", () => process.exit());
