import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { event } from "#lib/content/schema/event.ts";

type Field = { type: string; id?: string; attributes: { label?: string; options?: string[] } };
type Form = { name: string; description: string; body: Field[] };

const folder = ".github/ISSUE_TEMPLATE";
const read = (name: string) => parse(readFileSync(`${folder}/${name}`, "utf8")) as Form;
const forms = readdirSync(folder).filter((name) => name !== "config.yml");

/** What GitHub asks of a form; it shows an editor nothing but an error for one that differs. */
test.each(forms)("%s is a form that GitHub accepts", (name) => {
  const { name: title, description, body } = read(name);
  expect(title.length).toBeGreaterThan(3);
  expect(description.length).toBeGreaterThan(3);
  const fields = body.filter(({ type }) => type !== "markdown");
  expect(fields.every(({ type }) => ["input", "textarea", "dropdown", "checkboxes"].includes(type))).toBe(true);
  const ids = fields.map(({ id }) => id);
  expect(ids.every((id) => id !== undefined && /^[\w-]+$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  const labels = fields.map(({ attributes }) => attributes.label);
  expect(new Set(labels).size).toBe(labels.length);
  for (const { type, attributes } of fields)
    if (type === "dropdown") expect(new Set(attributes.options).size).toBe(attributes.options?.length);
});

const { body } = read("new-event.yml");

test.each([
  ["kind", event.shape.kind.options],
  ["attendance", event.shape.attendance.options],
  ["audience", event.shape.audience.element.options],
] as const)("an event is offered every %s that events have", (id, options) => {
  expect(body.find((field) => field.id === id)?.attributes.options).toEqual([...options]);
});
