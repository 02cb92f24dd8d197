import type { ReactNode } from "react";

/** Something the reader should not miss. */
export const Note = ({ title, children }: { title?: string; children: ReactNode }) => (
  <aside className="note">
    {title ? <p className="font-semibold">{title}</p> : null}
    {children}
  </aside>
);
