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
  /** The office in the middle of a map that shows its region only. */
  centre?: Office;
};

const round = (value: number) => Math.round(value);

/** The four head offices share one pin, which stands for Hong Kong. */
const pinned = [...offices.values()].filter(({ kind, id }) => kind !== "head-office" || id === "hkte");

const pointOf = ({ coordinates: { longitude, latitude } }: Office): [number, number] =>
  projection([longitude, latitude]) ?? [0, 0];

/** How much larger a regional map shows everything. */
const zoom = 3;

type View = [left: number, top: number, width: number, height: number];

function viewOf(centre: Office | undefined): View {
  if (!centre) return [0, 0, mapSize.width, mapSize.height];
  const [x, y] = pointOf(centre);
  const [width, height] = [mapSize.width / zoom, mapSize.height / zoom];
  const within = (middle: number, length: number, whole: number) =>
    Math.min(Math.max(middle - length / 2, 0), whole - length);
  return [round(within(x, width, mapSize.width)), round(within(y, height, mapSize.height)), width, height];
}

type PinProps = { office: Office; locale: Locale; marked: boolean; scale: number };

/** How far around a pin it can be pressed, and how much room the ring of the focus needs around that. */
const [reach, ring] = [12, 8];

const radiusOf = (office: Office, marked: boolean) => (marked ? 9 : office.kind === "liaison-unit" ? 3.5 : 5.5);

function Pin({ office, locale, marked, scale }: PinProps) {
  const [x, y] = pointOf(office).map(scale === 1 ? round : (value) => Math.round(value * 10) / 10);
  const isHongKong = office.kind === "head-office";
  const name = isHongKong ? localText(office.city, locale) : localText(office.names, locale);
  return (
    <a href={localePath(locale, isHongKong ? "/offices#head-office" : `/offices/${office.id}`)} aria-label={name}>
      <title>{name}</title>
      <circle cx={x} cy={y} r={reach / scale} fill="transparent" />
      <circle
        cx={x}
        cy={y}
        r={radiusOf(office, marked) / scale}
        fill={marked || isHongKong ? "var(--bauhinia)" : "var(--harbour)"}
        stroke="var(--paper)"
        strokeWidth={1.5 / scale}
      />
    </a>
  );
}

/** The pins that can be seen: within the part of the map that is shown, and not wholly under one that is drawn later. */
function visiblePins([left, top, width, height]: View, scale: number, highlight: readonly string[]): Office[] {
  const pins = pinned
    .toSorted((a, b) => a.coordinates.longitude - b.coordinates.longitude)
    .map((office) => ({
      office,
      at: pointOf(office),
      radius: radiusOf(office, highlight.includes(office.id)) / scale,
    }));
  const margin = reach / scale + ring;
  return pins
    .filter(
      ({ at: [x, y] }) =>
        Math.abs(x - left - width / 2) < width / 2 - margin && Math.abs(y - top - height / 2) < height / 2 - margin,
    )
    .filter(({ at: [x, y], radius }, index, all) =>
      all.slice(index + 1).every((over) => Math.hypot(over.at[0] - x, over.at[1] - y) + radius > over.radius),
    )
    .map(({ office }) => office);
}

/** Land without borders and a pin for each office, each pin a link with a name. */
export function WorldMap({ locale, highlight = [], centre }: Props) {
  const view = viewOf(centre);
  const scale = centre ? zoom * 0.7 : 1;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links inside a picture; fieldset is no part of SVG
    <svg
      viewBox={view.map(Math.round).join(" ")}
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
      {visiblePins(view, scale, highlight).map((office) => (
        <Pin key={office.id} office={office} locale={locale} marked={highlight.includes(office.id)} scale={scale} />
      ))}
    </svg>
  );
}
