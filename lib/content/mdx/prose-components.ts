/** What a component is told by an attribute: any text, one of some words, or `{false}`. */
export type Prop = { type: "text" | "flag" | readonly string[]; required?: true };

/** What a component may be told, and where it may stand. */
export type ComponentRules = {
  props: Readonly<Record<string, Prop>>;
  /** It stands around text. */
  children?: true;
  /** The part of the content whose pages alone may use it. */
  onlyIn?: "schemes";
};

const ofFact = { type: "text", required: true } as const;
const onSchemePages = { props: {}, onlyIn: "schemes" } as const;

const components = {
  Fact: { props: { id: ofFact, cite: { type: "flag" } } },
  Cite: { props: { id: ofFact } },
  Note: { props: { title: { type: "text" } }, children: true },
  Criteria: { props: { of: { type: "text", required: true } }, onlyIn: "schemes" },
  Fees: onSchemePages,
  Documents: onSchemePages,
  Apply: onSchemePages,
  History: onSchemePages,
  Offices: {
    props: { kind: { type: ["mainland-office", "liaison-unit", "overseas-eto", "head-office"], required: true } },
  },
  TestCounts: { props: {} },
  OfficeContact: { props: { id: { type: "text", required: true } } },
} as const satisfies Record<string, ComponentRules>;

export type ProseComponent = keyof typeof components;

/** The components that MDX files may use; `components/prose` draws them. */
export const proseComponents: Readonly<Record<ProseComponent, ComponentRules>> = components;

export const proseComponentNames = Object.keys(components) as ProseComponent[];

export const isProseComponent = (name: string): name is ProseComponent => Object.hasOwn(components, name);
