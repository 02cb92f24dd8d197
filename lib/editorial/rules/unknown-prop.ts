import { isProseComponent, type Prop, proseComponents } from "#lib/content/mdx/prose-components.ts";
import { type Attribute, bodyOf, type Element } from "../reading/body.ts";
import { nearest } from "../reading/known-keys.ts";
import { type FileFinding, fileRule } from "../rule.ts";

type Found = FileFinding<"unknown-prop">[];

function unknown(component: string, { name, at }: Attribute, props: Readonly<Record<string, Prop>>): Found {
  const known = Object.keys(props);
  const meant = nearest(name, known);
  if (meant !== undefined) return [{ at, say: "misspelt", with: { component, name, meant } }];
  if (known.length === 0) return [{ at, say: "none", with: { component, name } }];
  return [{ at, say: "unknown", with: { component, name, known } }];
}

function wrong(component: string, { name, value, at }: Attribute, { type }: Prop): Found {
  const values = { component, name };
  if (type === "flag") return typeof value === "boolean" ? [] : [{ at, say: "flag", with: values }];
  if (typeof value !== "string" || value.trim() === "") return [{ at, say: "empty", with: values }];
  if (type === "text" || type.includes(value)) return [];
  return [{ at, say: "option", with: { ...values, options: type } }];
}

function inElement({ name, attributes, filled, spread, at }: Element): Found {
  if (!isProseComponent(name)) return [];
  const { props, children } = proseComponents[name];
  const given = new Set(attributes.map((attribute) => attribute.name));
  const misspelt = attributes.some((attribute) => !props[attribute.name]);
  const missing = Object.entries(props).flatMap(
    ([prop, { required }]): Found =>
      required && !given.has(prop) && !misspelt && !spread
        ? [{ at, say: "missing", with: { component: name, name: prop } }]
        : [],
  );
  const written = attributes.flatMap((attribute): Found => {
    const prop = props[attribute.name];
    if (attribute.code) return [];
    return prop ? wrong(name, attribute, prop) : unknown(name, attribute, props);
  });
  const contents: Found =
    filled && !children
      ? [{ at, say: "children", with: { component: name } }]
      : !filled && children
        ? [{ at, say: "childless", with: { component: name } }]
        : [];
  return [...missing, ...written, ...contents];
}

/** What a component of a page is told, and does not understand or does without. */
export const unknownProp = fileRule("unknown-prop", "error", (file) => bodyOf(file).elements.flatMap(inElement));
