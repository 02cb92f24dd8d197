import type { DraftSection } from "#lib/editorial/preview/draft-sections.ts";
import type { Mark } from "#lib/editorial/preview/problem-marks.ts";
import { type Cell, htmlOf } from "./drawn.ts";
import { type DeskLanguage, wordsIn } from "./words.ts";

/** A problem told where nothing can be drawn that it could mark; it looks as in a text. */
const Callout = ({ mark: { number, severity, text } }: { mark: Mark }) => (
  <p id={`mark-${number}`} className={`callout ${severity}`}>
    <a href={`#problem-${number}`}>{number}</a> {text}
  </p>
);

export const Callouts = ({ marks }: { marks: readonly Mark[] }) =>
  marks.map((mark) => <Callout key={mark.number} mark={mark} />);

function Drawn({ cell }: { cell: Cell | undefined }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own components from our own content
  return <div dangerouslySetInnerHTML={{ __html: htmlOf(cell) }} />;
}

/** A section as it stands in its file, line by line. */
function SourceLines({ section: { text, startsAfter }, marks }: { section: DraftSection; marks: readonly Mark[] }) {
  return text.split("\n").map((line, index) => {
    const number = startsAfter + index + 1;
    const own = marks.filter((mark) => mark.line === number);
    return (
      <div key={number}>
        <pre className={own[0] ? `marked-${own[0].severity}` : undefined}>
          <span className="line">{number}</span> {line}
        </pre>
        <Callouts marks={own} />
      </div>
    );
  });
}

type SectionProps = {
  language: DeskLanguage;
  section: DraftSection;
  cell: Cell | undefined;
  marks: readonly Mark[];
  isOutdated: boolean;
};

/** A section of one edition; as it stands in its file where it cannot be drawn. */
export function SectionCell({ language, section, cell, marks, isOutdated }: SectionProps) {
  const words = wordsIn(language);
  return (
    <>
      {/* Where the text can be put right, the check says so itself. */}
      {isOutdated && marks.length === 0 ? <p className="behind">{words.behind}</p> : null}
      {cell && "html" in cell ? (
        <Drawn cell={cell} />
      ) : (
        <div className="not-drawn">
          <p>{words.cannotDraw}</p>
          {marks.length === 0 && cell ? <p>{cell.error}</p> : null}
          <SourceLines section={section} marks={marks} />
        </div>
      )}
    </>
  );
}

/** What is made from data: the head of the page, what its data shows, its sources. */
export const DataCell = ({ language, cell }: { language: DeskLanguage; cell: Cell | undefined }) =>
  cell && "error" in cell ? (
    <div className="not-drawn">
      <p>{wordsIn(language).cannotDrawData}</p>
      <p>{cell.error}</p>
    </div>
  ) : (
    <Drawn cell={cell} />
  );
