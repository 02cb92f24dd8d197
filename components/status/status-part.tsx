import type { ReactNode } from "react";

type Props = {
  id: string;
  title: string;
  /** What is said where there is nothing to list. */
  none: string;
  count: number;
  children: ReactNode;
};

/** One thing that the page on freshness tells: a list, or that there is nothing in it. */
export const StatusPart = ({ id, title, none, count, children }: Props) => (
  <section aria-labelledby={id} className="mt-12">
    <h2 id={id} className="mb-3 text-2xl">
      {title}
    </h2>
    {count === 0 ? <p>{none}</p> : children}
  </section>
);
