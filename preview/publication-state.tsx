import type { Draft } from "#lib/editorial/preview/draft.ts";
import { type DeskLanguage, hongKongMoment, wordsIn } from "./words.ts";

/** Whether readers may see a draft, and from when and until when its files say so. */
export function PublicationState({ language, draft }: { language: DeskLanguage; draft: Draft }) {
  const words = wordsIn(language);
  return (
    <>
      <strong className={draft.isPublic ? "state" : "state kept-back"}>
        {draft.isPublic ? words.isPublic : words.isNotPublic}
      </strong>
      {draft.embargoes.map(({ file, publishAt, expireAt }) => (
        <span key={file} className="embargo">
          <code>{file.slice(file.lastIndexOf("/") + 1)}</code>{" "}
          {[
            publishAt ? words.from(hongKongMoment(publishAt, language)) : "",
            expireAt ? words.until(hongKongMoment(expireAt, language)) : "",
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      ))}
    </>
  );
}
