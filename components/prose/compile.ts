import type { ComponentType, ElementType } from "react";
import * as jsxRuntime from "react/jsx-runtime";

type Derive = (text: string) => string;
type Props = Record<string, unknown>;
type CreateElement = (type: ElementType, props: Props, key?: string) => unknown;
type MdxModule = { default: ComponentType<{ components: Record<string, ElementType> }> };

/** Attributes that hold words for readers. Every other attribute is an id, an address or a setting. */
const wordAttributes = ["title", "alt", "aria-label"];

const deriveChild = (child: unknown, derive: Derive): unknown => {
  if (Array.isArray(child)) return child.map((each) => deriveChild(each, derive));
  return typeof child === "string" ? derive(child) : child;
};

function deriveProps(props: Props, derive: Derive): Props {
  const derived: Props = { ...props };
  if (props["children"] !== undefined) derived["children"] = deriveChild(props["children"], derive);
  for (const name of wordAttributes) {
    const value = props[name];
    if (typeof value === "string") derived[name] = derive(value);
  }
  return derived;
}

const isCode = (type: ElementType) => type === "code" || type === "pre";

/** A JSX runtime that changes the text of every element but code: so is Simplified Chinese derived from MDX. */
function derivingRuntime(derive: Derive) {
  const { Fragment, jsx, jsxs } = jsxRuntime;
  const wrap =
    (create: CreateElement): CreateElement =>
    (type, props, key) =>
      create(type, isCode(type) ? props : deriveProps(props, derive), key);
  return { Fragment, jsx: wrap(jsx as CreateElement), jsxs: wrap(jsxs as CreateElement) };
}

/** Turns MDX code compiled by Contentlayer into a component; `derive` changes its text nodes. */
export function compileProse(code: string, derive?: Derive): MdxModule["default"] {
  const runtime = derive ? derivingRuntime(derive) : jsxRuntime;
  // The code is our own content, compiled at build time; nothing a visitor sends reaches this line.
  const module = new Function("_jsx_runtime", code)(runtime) as MdxModule;
  return module.default;
}
