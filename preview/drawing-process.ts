import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Draft } from "#lib/editorial/preview/draft.ts";
import type { Answer, MarksByFile, Question } from "./child-messages.ts";
import type { DrawnDraft } from "./drawn.ts";

/** A drawing process that reads one state of content/. */
export type DrawingProcess = {
  /** Rejects with the reason where this state cannot be read at all. */
  open: (valuesFile: string) => Promise<void>;
  draw: (draft: Draft, marks: MarksByFile) => Promise<DrawnDraft>;
  isRunning: () => boolean;
  stop: () => void;
};

const longestWait = 60_000;

const start = (): ChildProcess =>
  fork(fileURLToPath(new URL("child.ts", import.meta.url)), {
    execArgv: ["--import", "tsx", "--conditions=uncompiled"],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });

/** Starts a process that has loaded all but the content. */
export function startDrawingProcess(): DrawingProcess {
  const child = start();
  let questions = 0;

  const ask = <T>(question: Question, understand: (answer: Answer) => T | undefined): Promise<T> =>
    new Promise((resolve, reject) => {
      const finish = (settle: () => void) => {
        clearTimeout(timer);
        child.off("message", listen);
        child.off("exit", ended);
        settle();
      };
      const listen = (answer: Answer) => {
        if ("failed" in answer) return finish(() => reject(new Error(answer.failed)));
        const result = understand(answer);
        if (result !== undefined) finish(() => resolve(result));
      };
      const ended = () => finish(() => reject(new Error("the drawing process ended")));
      const timer = setTimeout(() => finish(() => reject(new Error("drawing took too long"))), longestWait);
      child.on("message", listen);
      child.once("exit", ended);
      if (child.connected) child.send(question);
      else ended();
    });

  return {
    open: async (valuesFile) => {
      await ask({ open: valuesFile }, (answer) => ("ready" in answer ? true : undefined));
    },
    draw: (draft, marks) => {
      questions += 1;
      const number = questions;
      return ask({ number, draw: draft, marks }, (answer) =>
        "drawn" in answer && answer.number === number ? answer.drawn : undefined,
      );
    },
    isRunning: () => child.connected,
    stop: () => child.kill(),
  };
}
