import { localText } from "#lib/content/localize.ts";
import { offices } from "#lib/content/network.ts";
import type { Office } from "#lib/content/schema/office.ts";
import { localePath } from "#lib/locales/paths.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import land from "./land.json" with { type: "json" };
import { mapSize, projection } from "./projection.ts";

type Props = {
  locale: Locale;
  /** The offices to mark out; their pins are larger and in the accent colour. */
  highlight?: readonly string[];
};

const round = (value: number) => Math.round(value);

/** The four head offices share one pin, which stands for Hong Kong. */
const pinned = [...offices.values()].filter(({ kind, id }) => kind !== "head-office" || id === "hkte");

function Pin({ office, locale, marked }: { office: Office; locale: Locale; marked: boolean }) {
  const { longitude, latitude } = office.coordinates;
  const [x, y] = (projection([longitude, latitude]) ?? [0, 0]).map(round);
  const isHongKong = office.kind === "head-office";
  const name = isHongKong ? localText(office.city, locale) : localText(office.names, locale);
  const radius = marked ? 9 : office.kind === "liaison-unit" ? 3.5 : 5.5;
  return (
    <a href={localePath(locale, isHongKong ? "/offices#head-office" : `/offices/${office.id}`)} aria-label={name}>
      <title>{name}</title>
      <circle cx={x} cy={y} r={12} fill="transparent" />
      <circle
        cx={x}
        cy={y}
        r={radius}
        fill={marked || isHongKong ? "var(--bauhinia)" : "var(--harbour)"}
        stroke="var(--paper)"
        strokeWidth={1.5}
      />
    </a>
  );
}

/** Land without borders and a pin for each office, each pin a link with a name. */
export function WorldMap({ locale, highlight = [] }: Props) {
  const ordered = pinned.toSorted((a, b) => a.coordinates.longitude - b.coordinates.longitude);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links inside a picture; fieldset is no part of SVG
    <svg
      viewBox={`0 0 ${mapSize.width} ${mapSize.height}`}
      className="no-print block h-auto w-full"
      role="group"
      aria-label={translator(locale)("finder.mapTitle")}
    >
      <path
        d={land.path}
        fill="none"
        stroke="var(--dot)"
        strokeWidth={4.6}
        strokeLinecap="round"
        strokeDasharray={`0 ${land.step}`}
      />
      {ordered.map((office) => (
        <Pin key={office.id} office={office} locale={locale} marked={highlight.includes(office.id)} />
      ))}
    </svg>
  );
}
