import type { ElementContent } from "hast";
import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ComponentProps } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { SourceNumber } from "#components/prose/fact.tsx";
import type { Locale } from "#lib/locales/registry.ts";
import { siteUrl } from "#lib/site.ts";

type Props = { locale: Locale; content: readonly ElementContent[] };

/** Mail needs full addresses; on the site itself its own pages are reached by their paths. */
const OwnLink = ({ href = "", ...rest }: ComponentProps<"a">) => (
  <a href={href.startsWith(`${siteUrl}/`) ? href.slice(siteUrl.length) : href} {...rest} />
);

/** Content of an issue, which is made for mail, as elements of a page. */
export function IssueContent({ locale, content }: Props) {
  const components = {
    a: OwnLink,
    sup: ({ children }: ComponentProps<"sup">) => <SourceNumber number={Number(children)} locale={locale} />,
  };
  return toJsxRuntime({ type: "root", children: [...content] }, { Fragment, jsx, jsxs, components });
}
