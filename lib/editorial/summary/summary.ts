import type { ContentFolder } from "../content-folder.ts";
import { isReadable } from "../reading/body.ts";
import { syntaxErrorOf } from "../reading/yaml-data.ts";
import { affectedAddresses, pagesShowing } from "./affected-addresses.ts";
import { changedFacts, type FactChange } from "./changed-facts.ts";
import { changedPages, type PageChange } from "./changed-pages.ts";
import { changedValues, type ValueChange } from "./changed-values.ts";
import { type ParityState, parityOf } from "./parity-state.ts";

/** What a reviewer has to know of a change of the content. */
export type Summary = {
  facts: (FactChange & { pages: string[] })[];
  values: ValueChange[];
  pages: PageChange[];
  /** Of the pages that have changed and still exist. */
  parity: ParityState[];
  /** Pages to look at, without locale. */
  addresses: string[];
  /** Files of which nothing can be told, because they cannot be read. */
  unreadable: string[];
};

const unreadableIn = ({ files }: ContentFolder): string[] =>
  files.filter((file) => syntaxErrorOf(file) || !isReadable(file)).map(({ path }) => path);

/** Says what differs between two states of the content. */
export function summarise(before: ContentFolder, after: ContentFolder): Summary {
  const unreadable = unreadableIn(after);
  const canBeRead = ({ file }: { file: string }) => !unreadable.includes(file);
  const facts = changedFacts(before, after).filter(canBeRead);
  const pages = changedPages(before, after);
  const changed = new Set(
    after.files.filter(({ path, text }) => before.byPath.get(path)?.text !== text).map(({ path }) => path),
  );
  return {
    facts: facts.map((fact) => ({ ...fact, pages: pagesShowing(after, fact.id) })),
    values: changedValues(before, after).filter(canBeRead),
    pages,
    parity: parityOf(
      after,
      pages.map(({ folder }) => folder),
    ),
    addresses: affectedAddresses(
      after,
      changed,
      facts.map(({ id }) => id),
    ),
    unreadable,
  };
}
