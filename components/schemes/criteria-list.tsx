import { SourceNumber } from "#components/prose/fact.tsx";
import { Phrase } from "#components/prose/phrase.tsx";
import { localText } from "#lib/content/localize.ts";
import type { CriteriaNode, Criterion } from "#lib/content/schema/criterion.ts";
import { translator } from "#lib/locales/translator.ts";
import type { SchemeContext } from "./scheme-components.tsx";

type Props = Omit<SchemeContext, "scheme">;
type Group = Exclude<CriteriaNode, Criterion>;

const isCriterion = (node: CriteriaNode): node is Criterion => "criterion" in node;

const childrenOf = (group: Group): CriteriaNode[] =>
  "all" in group ? group.all : "any" in group ? group.any : group.of;

function Leaf({ node, locale, citations }: Props & { node: Criterion }) {
  const t = translator(locale);
  return (
    <>
      <Phrase phrase={node.text} locale={locale} citations={citations} cite={false} />
      {node.fact ? <SourceNumber number={citations.numberOf(node.fact)} locale={locale} /> : null}
      {node.strength ? <span className="block text-sm text-ink-soft">{t(`schemes.${node.strength}`)}</span> : null}
    </>
  );
}

function introduction(group: Group, locale: Props["locale"]): string {
  const t = translator(locale);
  if (group.text) return localText(group.text, locale);
  if ("at_least" in group)
    return t("schemes.criteria.at_least", { count: String(group.at_least), total: String(group.of.length) });
  return t("all" in group ? "schemes.criteria.all" : "schemes.criteria.any");
}

/** A tree of criteria as nested lists; each group says how many of its lines must hold. */
export function CriteriaList({ node, locale, citations }: Props & { node: CriteriaNode }) {
  if (isCriterion(node)) return <Leaf node={node} locale={locale} citations={citations} />;
  return (
    <>
      <p>{introduction(node, locale)}</p>
      <ul>
        {childrenOf(node).map((child) => (
          <li key={isCriterion(child) ? child.id : JSON.stringify(child)}>
            <CriteriaList node={child} locale={locale} citations={citations} />
          </li>
        ))}
      </ul>
    </>
  );
}
