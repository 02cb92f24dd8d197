import { type SymbolType, symbol, symbolCircle, symbolDiamond, symbolSquare } from "d3-shape";

/** How the lines of a chart differ: by colour, by dashes and by the shape of their marks. */
export const styles: readonly { colour: string; dashes: string | undefined; shape: SymbolType }[] = [
  { colour: "var(--harbour)", dashes: undefined, shape: symbolCircle },
  { colour: "var(--bauhinia)", dashes: "6 3", shape: symbolSquare },
  { colour: "var(--ink-soft)", dashes: "2 3", shape: symbolDiamond },
];

type Props = { index: number; x: number; y: number; exact: boolean };

/** One figure of a line; hollow where the source rounds it. */
export function Mark({ index, x, y, exact }: Props) {
  const { colour = "", shape = symbolCircle } = styles[index % styles.length] ?? {};
  return (
    <path
      d={symbol(shape, 38)() ?? ""}
      transform={`translate(${x} ${y})`}
      fill={exact ? colour : "var(--paper)"}
      stroke={colour}
      strokeWidth={1.6}
    />
  );
}

/** The sample of a line in the legend. */
export function Sample({ index }: { index: number }) {
  const { colour, dashes } = styles[index % styles.length] ?? {};
  return (
    <svg viewBox="0 0 34 12" width="34" height="12" aria-hidden="true" className="mr-2 inline-block">
      <path d="M0 6H34" stroke={colour} strokeWidth={2} strokeDasharray={dashes} />
      <Mark index={index} x={17} y={6} exact={true} />
    </svg>
  );
}
