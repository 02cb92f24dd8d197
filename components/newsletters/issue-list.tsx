import { InLanguage } from "#components/page/in-language.tsx";
import { Link } from "#components/page/link.tsx";
import type { Locale } from "#lib/locales/registry.ts";
import { type IssueKey, issuePath } from "#lib/newsletter/archive.ts";
import { headlineOf, issueName } from "#lib/newsletter/issue-name.ts";

/** Issues with what each of them opens with. */
export const IssueList = ({ locale, issues }: { locale: Locale; issues: readonly IssueKey[] }) => (
  <ul className="rows max-w-[46rem]">
    {issues.map((key) => (
      <li key={issuePath(key)}>
        <Link locale={locale} href={issuePath(key)} className="font-medium">
          {issueName(key, locale)}
        </Link>
        <p className="text-[.97rem] text-ink-soft">
          <InLanguage text={headlineOf(key, locale)} />
        </p>
      </li>
    ))}
  </ul>
);
