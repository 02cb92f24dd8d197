import { graphText, type Node } from "#lib/structured-data/graph.ts";

/** What a page tells search engines of itself; data, which no browser runs. */
export const StructuredData = ({ nodes }: { nodes: readonly Node[] }) =>
  nodes.length > 0 ? (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own data, and graphText() leaves no way out of the element
      dangerouslySetInnerHTML={{ __html: graphText(nodes) }}
    />
  ) : null;
