import type { Draft } from "#lib/editorial/preview/draft.ts";
import { factsCitedIn } from "#lib/editorial/preview/draft-sections.ts";
import { filesDefining, sortedByNearness } from "#lib/editorial/preview/relevant-problems.ts";
import type { Problem } from "#lib/editorial/problem.ts";
import { localeEntry, localeIds } from "#lib/locales/registry.ts";
import { Comparison } from "./comparison.tsx";
import type { Desk } from "./desk.ts";
import type { Drawing } from "./drawing-room.ts";
import { marksByFile, type Numbered, numbered } from "./numbered.ts";
import { ProblemList } from "./problem-list.tsx";
import { PublicationState } from "./publication-state.tsx";
import { previewPage } from "./shell.tsx";
import { type DeskLanguage, wordsIn } from "./words.ts";

/** What the check says, sorted by how near it is to a draft and numbered through. */
export type SortedProblems = { own: Numbered[]; cited: Numbered[]; elsewhere: Numbered[] };

/** Sorts and numbers the problems on a desk for one draft. */
export function problemsFor(desk: Desk, problems: readonly Problem[], draft: Draft): SortedProblems {
  const facts = new Set(Object.values(draft.editions).flatMap(({ sections }) => sections.flatMap(factsCitedIn)));
  const { own, cited, elsewhere } = sortedByNearness(problems, draft.files, filesDefining(facts, desk.files));
  const all = numbered([...own, ...cited, ...elsewhere]);
  const citedFrom = own.length;
  const elsewhereFrom = own.length + cited.length;
  return {
    own: all.slice(0, citedFrom),
    cited: all.slice(citedFrom, elsewhereFrom),
    elsewhere: all.slice(elsewhereFrom),
  };
}

type Props = {
  language: DeskLanguage;
  draft: Draft;
  problems: SortedProblems;
  /** Why the check could not be made. */
  checkFailed: string | undefined;
  /** What was drawn, or why nothing could be. */
  drawing: Drawing | { failed: string };
  /** Data files of which the last committed version is shown. */
  filesAsCommitted: readonly string[];
};

const titleOf = ({ editions, address }: Draft, language: DeskLanguage): string =>
  editions[language]?.title || Object.values(editions)[0]?.title || address;

const Told = ({ why, what }: { why: string; what: string }) => (
  <p className="told">
    {why} <code>{what}</code>
  </p>
);

/** The preview of one document. */
export function documentPage(props: Props): string {
  const { language, draft, problems, checkFailed, drawing, filesAsCommitted } = props;
  const words = wordsIn(language);
  const drawn = "drawn" in drawing ? drawing.drawn : {};
  const marked = new Set(problems.own.map(({ number }) => number));
  const list = { language, marked } as const;
  const title = titleOf(draft, language);
  return previewPage({
    language,
    path: `/preview${draft.address}`,
    title,
    children: (
      <>
        <h1>{title}</h1>
        <p className="states">
          <PublicationState language={language} draft={draft} />
          {draft.isPublic
            ? localeIds.map((locale) => (
                <a key={locale} href={`/${locale}${draft.address}`}>
                  {words.publicPage}: {localeEntry(locale).name}
                </a>
              ))
            : null}
        </p>
        {checkFailed ? <Told why={words.checkFailed} what={checkFailed} /> : null}
        {"failed" in drawing ? <Told why={words.nothingDrawn} what={drawing.failed} /> : null}
        {"dataNotUsable" in drawing && drawing.dataNotUsable ? (
          <Told why={words.dataAsCommitted} what={drawing.dataNotUsable} />
        ) : null}
        {filesAsCommitted.length > 0 ? <Told why={words.filesAsCommitted} what={filesAsCommitted.join(", ")} /> : null}
        <div className="problems">
          <h2>{words.problems}</h2>
          {problems.own.length + problems.cited.length === 0 ? <p>{words.noProblems}</p> : null}
          <ProblemList {...list} title={words.ofThisPage} problems={problems.own} />
          <ProblemList {...list} title={words.ofCited} problems={problems.cited} />
          {problems.elsewhere.length > 0 ? (
            <details>
              <summary>{words.elsewhere(problems.elsewhere.length)}</summary>
              <ProblemList {...list} title="" problems={problems.elsewhere} />
            </details>
          ) : null}
        </div>
        <Comparison language={language} draft={draft} drawn={drawn} marks={marksByFile(problems.own)} />
      </>
    ),
  });
}
