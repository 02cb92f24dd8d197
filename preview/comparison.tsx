import type { ReactNode } from "react";
import { alignedRows } from "#lib/editorial/preview/alignment.ts";
import type { Draft, DraftEdition } from "#lib/editorial/preview/draft.ts";
import type { DraftSection } from "#lib/editorial/preview/draft-sections.ts";
import type { Mark } from "#lib/editorial/preview/problem-marks.ts";
import { type Locale, localeEntry, localeIds } from "#lib/locales/registry.ts";
import { Callouts, DataCell, SectionCell } from "./cells.tsx";
import type { MarksByFile } from "./child-messages.ts";
import type { DrawnDraft } from "./drawn.ts";
import { type DeskLanguage, wordsIn } from "./words.ts";

type Props = { language: DeskLanguage; draft: Draft; drawn: DrawnDraft; marks: MarksByFile };

/** What is shown in the column of a locale. */
type Column = {
  locale: Locale;
  /** The text it is made from; undefined where readers have none in their language. */
  base: DraftEdition | undefined;
  isDerived: boolean;
  /** The problems of its own file. */
  marks: readonly Mark[];
};

function columnsOf({ draft, drawn, marks }: Props): Column[] {
  return localeIds.map((locale) => {
    const base = draft.editions[drawn[locale]?.from ?? locale];
    const own = draft.editions[locale];
    return { locale, base, isDerived: own !== base, marks: own ? (marks[own.file] ?? []) : [] };
  });
}

const isWithin = ({ startsAfter, text }: DraftSection, line: number): boolean =>
  startsAfter < line && line <= startsAfter + text.split("\n").length;

/** Problems of the lines above the text. */
const marksOfHead = ({ base, marks }: Column): Mark[] =>
  marks.filter(({ line }) => !base?.sections.some((section) => isWithin(section, line)));

/** A row of the comparison: one cell for each locale. */
function Row({
  name,
  columns,
  cell,
}: {
  name: string;
  columns: Column[];
  cell: (column: Column, index: number) => ReactNode;
}) {
  return (
    <div className={`row ${name}`}>
      {columns.map((column, index) => (
        <div key={column.locale} className="cell" lang={localeEntry(column.locale).lang} data-locale={column.locale}>
          {cell(column, index)}
        </div>
      ))}
    </div>
  );
}

function SectionRow({
  language,
  drawn,
  columns,
  places,
}: Props & { columns: Column[]; places: (number | undefined)[] }) {
  const cell = ({ locale, base, marks }: Column, index: number) => {
    if (!base) return null;
    const place = places[index];
    const section = place === undefined ? undefined : base.sections[place];
    if (place === undefined || !section) return <p className="missing">{wordsIn(language).noSection}</p>;
    return (
      <SectionCell
        language={language}
        section={section}
        cell={drawn[locale]?.sections[place]}
        marks={marks.filter(({ line }) => isWithin(section, line))}
        isOutdated={base.outdated.includes(section.key)}
      />
    );
  };
  return <Row name="section" columns={columns} cell={cell} />;
}

/** The editions of a draft side by side, section by section. */
export function Comparison(props: Props) {
  const { language, draft, drawn, marks } = props;
  const words = wordsIn(language);
  const columns = columnsOf(props);
  const rows = alignedRows(columns.map(({ base }) => base?.sections.map(({ key }) => key) ?? []));
  const dataMarks = draft.files.filter((file) => file.endsWith(".yaml")).flatMap((file) => marks[file] ?? []);
  return (
    <div className="comparison">
      <Row
        name="languages"
        columns={columns}
        cell={({ locale, isDerived }) => (
          <p>
            {localeEntry(locale).name} {isDerived ? <small>{words.derived}</small> : null}
          </p>
        )}
      />
      <Row
        name="head"
        columns={columns}
        cell={(column) => (
          <>
            {column.base || drawn[column.locale] ? null : <p className="missing">{words.noText}</p>}
            <DataCell language={language} cell={drawn[column.locale]?.heading} />
            <Callouts marks={marksOfHead(column)} />
          </>
        )}
      />
      <Callouts marks={dataMarks} />
      <Row
        name="lead"
        columns={columns}
        cell={({ locale }) => <DataCell language={language} cell={drawn[locale]?.lead} />}
      />
      {rows.map(({ key, places }) => (
        <section key={key} aria-label={key} data-section={key}>
          <p className="key">#{key}</p>
          <SectionRow {...props} columns={columns} places={places} />
        </section>
      ))}
      <Row
        name="sources"
        columns={columns}
        cell={({ locale }) => <DataCell language={language} cell={drawn[locale]?.sources} />}
      />
    </div>
  );
}
