import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IssueContent } from "#components/newsletters/issue-content.tsx";
import { Heading } from "#components/page/heading.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { Sources } from "#components/page/sources.tsx";
import { feedPath } from "#lib/feeds/names.ts";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";
import { archive, issuePath } from "#lib/newsletter/archive.ts";
import { issueOf } from "#lib/newsletter/issue.ts";
import { issueName } from "#lib/newsletter/issue-name.ts";

type Props = PageProps<"/[locale]/newsletters/[office]/[month]">;

export const dynamicParams = false;

export const generateStaticParams = () => [...archive];

async function read({ params }: Props) {
  const locale = await localeOf(params);
  const { office, month } = await params;
  const issue = issueOf({ office, month }, locale);
  if (!issue) notFound();
  return { locale, issue, name: issueName(issue.key, locale), path: issuePath(issue.key) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, issue, name, path } = await read(props);
  const feeds = [`offices/${issue.key.office}`];
  return pageMetadata({ locale, path, title: name, description: issue.summary, feeds });
}

/** An issue as it goes out by mail, in the frame of the site. */
export default async function IssuePage(props: Props) {
  const { locale, issue, name, path } = await read(props);
  const t = translator(locale);
  const crumbs = { above: [{ text: t("newsletter.title"), href: "/newsletters" }], current: name };
  return (
    <Page locale={locale} path={path} crumbs={crumbs}>
      <p className="mt-4 text-sm text-ink-soft">{name}</p>
      <Heading title={issue.title} summary={issue.summary} />
      <div className="prose">
        <IssueContent locale={locale} content={issue.introduction} />
        {issue.sections.map(({ id, title, content }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            <IssueContent locale={locale} content={content} />
          </section>
        ))}
        <p>
          {t.rich("newsletter.follow", {
            link: (text) => <a href={feedPath(`offices/${issue.key.office}`, locale, "xml")}>{text}</a>,
          })}
        </p>
      </div>
      <Sources locale={locale} citations={issue.citations.list} />
    </Page>
  );
}
