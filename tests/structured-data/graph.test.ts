import { expect, test } from "vitest";
import { graphText } from "#lib/structured-data/graph.ts";

test("no text of a node can end the script element that holds it", () => {
  const name = "</script><script>alert(1)</script><!--";
  const text = graphText([{ "@type": "Place", name }]);
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual({ "@context": "https://schema.org", "@graph": [{ "@type": "Place", name }] });
});
