import type { ReactNode } from "react";

/** One line of a list of terms: what it is called, and what it is. */
export const Row = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="grid gap-x-4 sm:grid-cols-[11rem_1fr]">
    <dt className="text-ink-soft">{label}</dt>
    <dd>{children}</dd>
  </div>
);
