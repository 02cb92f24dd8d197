import type { ShownResult } from "#lib/search/search.ts";

/** The part of a text that answers, with the words that do marked. */
export const Excerpt = ({ excerpt: { pieces, lang } }: Pick<ShownResult, "excerpt">) => (
  <p lang={lang} className="mt-1">
    {pieces.map(({ text, isHit }, index) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other order than their own
      isHit ? <mark key={index}>{text}</mark> : text,
    )}
  </p>
);
