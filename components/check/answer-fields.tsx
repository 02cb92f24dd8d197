import type { ReactNode } from "react";
import { localText } from "#lib/content/localize.ts";
import { places } from "#lib/content/network.ts";
import { type Question, yesNo } from "#lib/eligibility/question.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { optionText, questionHint } from "./words.ts";

type Props = { locale: Locale; question: Question; title: string; describedBy: string | undefined };

const unsure = "unknown";

function Option({ name, value, type, children }: { name: string; value: string; type: string; children: ReactNode }) {
  return (
    <label className="card flex cursor-pointer items-baseline gap-3 px-4 py-3 has-checked:border-harbour has-checked:bg-harbour-soft">
      <input type={type} name={name} value={value} className="size-4.5 flex-none translate-y-0.5 accent-harbour" />
      <span>{children}</span>
    </label>
  );
}

/** What may be chosen or ticked. With nothing ticked the answer is that none of it applies. */
function Options({ locale, question }: Pick<Props, "locale" | "question">) {
  const t = translator(locale);
  const { id, kind, options, mayBeUnsure } = question;
  const several = kind === "many";
  const values = kind === "yes-no" ? yesNo : options;
  return (
    <div className="mt-4 grid gap-2.5">
      {several ? <input type="hidden" name={id} value="none" /> : null}
      {values.map((value) => (
        <Option key={value} name={id} value={value} type={several ? "checkbox" : "radio"}>
          {kind === "yes-no" ? t(`checkPage.${value as (typeof yesNo)[number]}`) : optionText(question, value, locale)}
        </Option>
      ))}
      {mayBeUnsure && !several ? (
        <Option name={id} value={unsure} type="radio">
          {t("checkPage.unsure")}
        </Option>
      ) : null}
    </div>
  );
}

function PlaceSelect({ locale, question }: Pick<Props, "locale" | "question">) {
  const named = places
    .filter(({ code }) => code.length === 2)
    .map(({ code, names }) => ({ code, name: localText(names, locale) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <select id={question.id} name={question.id} className="field mt-4" aria-describedby={`${question.id}-hint`}>
      <option value="" />
      {named.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}

function NumberField({ question, describedBy }: Pick<Props, "question" | "describedBy">) {
  const { id, range } = question;
  return (
    <input
      id={id}
      name={id}
      type="text"
      inputMode="numeric"
      pattern="[0-9]*"
      maxLength={String(range?.most ?? 9999).length}
      className="field mt-4 max-w-40"
      aria-describedby={[`${id}-hint`, describedBy].filter(Boolean).join(" ")}
    />
  );
}

/** The question as the heading of the page and of its fields. */
export function AnswerFields({ locale, question, title, describedBy }: Props) {
  const t = translator(locale);
  const { id, kind, mayBeUnsure } = question;
  const hint = questionHint(question, locale);
  const hintLine = hint ? (
    <p id={`${id}-hint`} className="mt-2 text-ink-soft">
      {hint}
    </p>
  ) : null;
  const heading = "text-[clamp(1.6rem,4vw,2.3rem)]";
  if (kind === "number" || kind === "year" || kind === "place")
    return (
      <>
        <h1 className={heading}>
          <label htmlFor={id}>{title}</label>
        </h1>
        {hintLine}
        {kind === "place" ? (
          <PlaceSelect locale={locale} question={question} />
        ) : (
          <NumberField question={question} describedBy={describedBy} />
        )}
        {mayBeUnsure ? (
          <p className="mt-4">
            <button type="submit" name={id} value={unsure} className="button button-quiet">
              {t("checkPage.unsure")}
            </button>
          </p>
        ) : null}
      </>
    );
  return (
    <fieldset aria-describedby={[hint ? `${id}-hint` : "", describedBy].filter(Boolean).join(" ") || undefined}>
      <legend>
        <h1 className={heading}>{title}</h1>
      </legend>
      {hintLine}
      <Options locale={locale} question={question} />
    </fieldset>
  );
}
