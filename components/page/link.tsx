import type { AnchorHTMLAttributes } from "react";
import { localePath } from "#lib/locales/paths.ts";
import type { Locale } from "#lib/locales/registry.ts";

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & { locale: Locale; href: string };

/** The one link of the portal: a plain `<a>` whose path, written without locale, leads to the reader's edition. */
export const Link = ({ locale, href, ...rest }: Props) => <a href={localePath(locale, href)} {...rest} />;
