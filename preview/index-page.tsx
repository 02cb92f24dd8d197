import { partOf, partsWithPages } from "#lib/editorial/preview/addresses.ts";
import type { Draft } from "#lib/editorial/preview/draft.ts";
import type { Problem } from "#lib/editorial/problem.ts";
import { type Desk, draftIn } from "./desk.ts";
import { numbered } from "./numbered.ts";
import { ProblemList } from "./problem-list.tsx";
import { PublicationState } from "./publication-state.tsx";
import { previewPage } from "./shell.tsx";
import { type DeskLanguage, wordsIn } from "./words.ts";

type RowProps = { language: DeskLanguage; problems: readonly Problem[]; draft: Draft };

function DraftRow({ language, problems, draft }: RowProps) {
  const words = wordsIn(language);
  const own = problems.filter(({ file }) => draft.files.includes(file));
  const count = (severity: "error" | "warning") => own.filter((problem) => problem.severity === severity).length;
  return (
    <li>
      <a href={`/preview${draft.address}?lang=${language}`}>
        {draft.editions[language]?.title || Object.values(draft.editions)[0]?.title || draft.folder}
      </a>{" "}
      <code>{draft.folder}</code> {draft.isPublic ? null : <PublicationState language={language} draft={draft} />}
      {(["error", "warning"] as const).map((severity) =>
        count(severity) > 0 ? (
          <span key={severity} className={`count ${severity}`}>
            {words[severity]} {count(severity)}
          </span>
        ) : null,
      )}
    </li>
  );
}

type Props = {
  language: DeskLanguage;
  desk: Desk;
  /** An address that leads nowhere. */
  notFound?: string | undefined;
};

/** The list of everything that can be previewed, what is not public first. */
export function indexPage({ language, desk, notFound }: Props): string {
  const words = wordsIn(language);
  const { problems, checkFailed } = desk.check(language);
  const drafts = desk.folders.map((folder) => draftIn(desk, folder));
  const kept = drafts.filter(({ isPublic }) => !isPublic);
  const groups = [
    { title: words.isNotPublic, drafts: kept },
    ...partsWithPages.map((part) => ({
      title: words.parts[part] ?? part,
      drafts: drafts.filter(({ folder }) => partOf(folder) === part),
    })),
  ];
  return previewPage({
    language,
    path: "/preview",
    title: words.allPages,
    children: (
      <>
        <h1>{words.allPages}</h1>
        {notFound === undefined ? null : (
          <p className="told">
            {words.notFound} <code>{notFound}</code>
          </p>
        )}
        {checkFailed === undefined ? null : (
          <p className="told">
            {words.checkFailed} <code>{checkFailed}</code>
          </p>
        )}
        <div className="problems">
          <ProblemList
            language={language}
            title={words.problems}
            problems={numbered(problems.filter(({ severity }) => severity === "error"))}
            marked={new Set()}
          />
        </div>
        {groups
          .filter((group) => group.drafts.length > 0)
          .map((group) => (
            <section key={group.title}>
              <h2>{group.title}</h2>
              <ul className="drafts">
                {group.drafts.map((draft) => (
                  <DraftRow key={draft.folder} language={language} problems={problems} draft={draft} />
                ))}
              </ul>
            </section>
          ))}
      </>
    ),
  });
}
