import { describe, expect, test } from "vitest";
import { engineOf, exact, found, page, same } from "./made-up-index.ts";

describe("what comes first", () => {
  test("a name that is the whole question, then titles, headings and text", () => {
    const engine = engineOf([
      page("/text", { title: "Other", text: "Visas, and what a visa is." }),
      page("/heading", { title: "Other", heading: "Visas", text: "Something." }),
      page("/title", { title: "Visas", text: "Something." }),
      page("/name", { title: "Entry" }, { names: ["Visas"] }),
      ...Array.from({ length: 20 }, (_, index) => page(`/${index}`, { title: "Else", text: "Nothing of it." })),
    ]);
    expect(found(engine, "visas")).toEqual(["/name", "/title", "/heading#part", "/text"]);
  });

  test("a text that answers all of a question before one that has a part of it often", () => {
    const engine = engineOf([
      page("/often", { text: "School school school school school." }),
      page("/all", { text: "School fees." }),
      page("/else", { text: "Nothing of it." }),
    ]);
    expect(found(engine, "school fees")[0]).toBe("/all");
  });

  test("the word itself before a near synonym", () => {
    const engine = engineOf(
      [
        page("/wife", { text: "Your wife may come." }),
        page("/husband", { text: "Your husband may come." }),
        page("/else", { text: "Nothing." }),
      ],
      [same("spouse", "wife", "husband")],
    );
    expect(found(engine, "husband")).toEqual(["/husband", "/wife"]);
  });

  test("new news before old news, and only news", () => {
    const old = { kind: "news", date: "2020-01-01" };
    const engine = engineOf([
      page("/old", { title: "Fees rise" }, old),
      page("/new", { title: "Fees rise" }, { ...old, date: "2026-11-01" }),
      page("/else", { title: "Else" }),
    ]);
    expect(found(engine, "fees rise")).toEqual(["/new", "/old"]);
  });
});

test("one page is one result, and its other sections are named with it", () => {
  const section = (anchor: string, heading: string) =>
    page("/page", { title: "Page", heading, text: "A visa is needed." }, { anchor });
  const engine = engineOf([section("one", "Visas first"), section("two", "Visas second"), page("/else", {})]);
  expect(found(engine, "visas")).toEqual(["/page#one"]);
});

test("a place answers only to its name, however many words it shares with a question", () => {
  const place = (path: string, name: string) =>
    page(path, { title: name, text: "Your Dedicated Team." }, { names: [name], onlyByName: true, kind: "place" });
  const engine = engineOf([
    place("/br", "Brazil"),
    place("/jp", "Japan"),
    page("/teams", { title: "Dedicated Teams" }),
  ]);
  expect(found(engine, "dedicated team")).toEqual(["/teams"]);
  expect(found(engine, "dedicated team brazil")[0]).toBe("/br");
});

/* "What it costs" stands on the page of every scheme: ten of them once hid the page that answers for all. */
test("a heading that many pages have answers only where the page is named", () => {
  const schemes = ["Alpha", "Beta", "Gamma", "Delta"].map((name) =>
    page(`/${name}`, { title: `${name} scheme`, heading: "Can my wife work?", text: "Yes." }),
  );
  const engine = engineOf([
    ...schemes,
    page("/families", { title: "Families", heading: "May a wife work?", text: "Yes." }),
  ]);
  expect(found(engine, "can my wife work")[0]).toBe("/families#part");
  expect(found(engine, "alpha can my wife work")[0]).toBe("/Alpha#part");
});

test("a page in the reader's language before one that has to be shown in another", () => {
  const engine = engineOf([
    { path: "/chinese", kind: "guide", title: { "zh-hant": "visa" }, text: { "zh-hant": "visa" } },
    page("/english", { title: "visa", text: "visa" }),
    page("/else", {}),
  ]);
  expect(found(engine, "visa")).toEqual(["/english", "/chinese"]);
});

test("a name leads across languages and scripts", () => {
  const ttps = exact("ttps", "Top Talent Pass Scheme", "TTPS", "高端人才通行證計劃", "高才通");
  const engine = engineOf(
    [page("/ttps", { title: "Top Talent Pass Scheme", text: "For high earners." }), page("/else", {})],
    [ttps],
  );
  for (const question of ["ttps", "高才通", "高端人才通行证计划", "TOP TALENT PASS SCHEME", "ＴＴＰＳ"])
    expect(found(engine, question)).toEqual(["/ttps"]);
});
