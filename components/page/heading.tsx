import type { ReactNode } from "react";

/** The title of a page and its one-sentence summary. */
export const Heading = ({ title, summary }: { title: ReactNode; summary?: ReactNode }) => (
  <>
    <h1 className="mt-3 mb-3 text-[clamp(1.9rem,5vw,3rem)]">{title}</h1>
    {summary ? <p className="mb-6 max-w-prose text-xl text-ink-soft">{summary}</p> : null}
  </>
);
