import { describe, expect, test } from "vitest";
import { offices } from "#lib/content/network.ts";
import { schemes } from "#lib/content/subjects.ts";
import { changesOf } from "#lib/news/changes.ts";
import { publishedEvents, publishedNews } from "#lib/news/published.ts";
import { aboutOffice, aboutScheme, forAudience, forRegion, isGeneral, onTopic } from "#lib/news/related.ts";

const item = (id: string, ...names: string[]) => ({
  id,
  offices: names,
  schemes: [],
  institutions: [],
  audience: ["talent" as const],
});
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe("what matters to the region of an office", () => {
  const items = [
    item("japan", "tokyo"),
    item("korea", "seoul"),
    item("all", "hkte"),
    item("nobody"),
    item("both", "hkte", "london"),
  ];

  test("is what names it and what concerns everybody, not what is about another region", () => {
    expect(ids(forRegion(items, "tokyo"))).toEqual(["japan", "all", "nobody"]);
    expect(ids(forRegion(items, "london"))).toEqual(["all", "nobody", "both"]);
  });

  test("is shared by an office and its liaison units", () => {
    const unit = [...offices.values()].find(({ kind }) => kind === "liaison-unit");
    const parent = unit?.parent ?? "";
    expect(ids(forRegion([item("unit", unit?.id ?? "")], parent))).toEqual(["unit"]);
    expect(ids(forRegion([item("parent", parent)], unit?.id ?? ""))).toEqual(["parent"]);
  });

  test("is general where only head offices are named", () => {
    expect(items.filter(isGeneral).map(({ id }) => id)).toEqual(["all", "nobody"]);
  });
});

describe("the news and events of the portal", () => {
  test("stand in order: the newest news and the earliest event first", () => {
    const moments = (list: readonly string[]) => list.map((moment) => Date.parse(moment));
    const issued = moments(publishedNews.map((each) => each.issued));
    const starts = moments(publishedEvents.map((each) => each.starts));
    expect(issued).toEqual(issued.toSorted((a, b) => b - a));
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test("are found by what they name", () => {
    expect(aboutOffice(publishedNews, "tokyo").length).toBeGreaterThan(0);
    expect(aboutScheme(publishedNews, "top-talent-pass-scheme").every((each) => each.schemes.length > 0)).toBe(true);
    expect(onTopic(publishedNews, "policy").every(({ topics }) => topics.includes("policy"))).toBe(true);
    const talents = forAudience(publishedNews, "talent").length;
    const enterprises = forAudience(publishedNews, "enterprise").length;
    expect(talents + enterprises).toBeGreaterThanOrEqual(publishedNews.length);
  });
});

describe("what has changed in a scheme", () => {
  const scheme = schemes.get("top-talent-pass-scheme");
  if (!scheme) throw new Error("the scheme is gone");
  const { changes } = changesOf(scheme, publishedNews);

  test("is its dated history and the news that names it, newest first, each day once", () => {
    const days = changes.map(({ date }) => date);
    expect(days).toEqual([...new Set(days)].toSorted().toReversed());
    expect(changes.flatMap(({ history }) => history)).toHaveLength(scheme.history.length);
    expect(changes.flatMap(({ news }) => news).every(({ schemes: named }) => named.includes(scheme.id))).toBe(true);
  });

  test("names the latest news only, and says that there is more", () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      ...publishedNews[0],
      id: `n${index}`,
      schemes: [scheme.id],
    })) as unknown as typeof publishedNews;
    const shown = changesOf(scheme, many);
    expect(shown.isMore).toBe(true);
    expect(shown.changes.flatMap(({ news }) => news)).toEqual(many.slice(0, 12));
    expect(changesOf(scheme, []).isMore).toBe(false);
  });
});
