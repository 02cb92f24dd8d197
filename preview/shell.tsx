import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type DeskLanguage, otherLanguage, wordsIn } from "./words.ts";

type Props = {
  language: DeskLanguage;
  /** The address of this preview, without its query. */
  path: string;
  title: string;
  children: ReactNode;
};

/** Loads the page again when something has been saved, or when the server came back with another state. */
const reload = `
const changes = new EventSource("/preview/_/changes");
let state;
changes.onmessage = ({ data }) => { if (state !== undefined && state !== data) location.reload(); state = data; };
addEventListener("pagehide", () => changes.close());
`;

/** A whole HTML page of the preview. */
export const previewPage = ({ language, path, title, children }: Props): string => {
  const words = wordsIn(language);
  const lang = language === "en" ? "en" : "zh-Hant-HK";
  return `<!doctype html>${renderToStaticMarkup(
    <html lang={lang}>
      {/* biome-ignore lint/style/noHeadElement: this page is not made by Next */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>{`${title} – ${words.preview}`}</title>
        <link rel="stylesheet" href="/preview/_/style.css" />
      </head>
      <body className="preview">
        <header className="bar">
          <a href={`/preview?lang=${language}`}>
            {words.preview} · {words.allPages}
          </a>
          <a href={`${path}?lang=${otherLanguage(language)}`} className="switch">
            {words.otherLanguage}
          </a>
        </header>
        <main>{children}</main>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file */}
        <script type="module" dangerouslySetInnerHTML={{ __html: reload }} />
      </body>
    </html>,
  )}`;
};
