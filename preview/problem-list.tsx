import { resolve } from "node:path";
import type { Numbered } from "./numbered.ts";
import { type DeskLanguage, wordsIn } from "./words.ts";

type ListProps = {
  language: DeskLanguage;
  title: string;
  problems: readonly Numbered[];
  /** The numbers that have a mark on the page. */
  marked: ReadonlySet<number>;
};

function ProblemItem({
  language,
  problem,
  isMarked,
}: {
  language: DeskLanguage;
  problem: Numbered;
  isMarked: boolean;
}) {
  const words = wordsIn(language);
  const { number, file, line, column, rule, severity, message, fix } = problem;
  const place = `content/${file}:${line}:${column}`;
  return (
    <li id={`problem-${number}`} value={number} className={severity}>
      <span className="severity">{words[severity]}</span>{" "}
      {isMarked ? <a href={`#mark-${number}`}>{place}</a> : <code>{place}</code>} <code>{rule}</code>{" "}
      <a className="editor" href={`vscode://file${resolve("content", file)}:${line}:${column}`}>
        {words.openInEditor}
      </a>
      <p>
        {message} <span className="fix">{fix}</span>
      </p>
    </li>
  );
}

/** Problems with where they stand and what to do. */
export function ProblemList({ language, title, problems, marked }: ListProps) {
  if (problems.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ol>
        {problems.map((problem) => (
          <ProblemItem
            key={problem.number}
            language={language}
            problem={problem}
            isMarked={marked.has(problem.number)}
          />
        ))}
      </ol>
    </section>
  );
}
