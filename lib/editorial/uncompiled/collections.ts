/**
 * Stands in for Contentlayer's output where a program reads content/ as it is at this moment: `#contentlayer/generated`
 * means this file to a process that Node runs with `--conditions=uncompiled` (package.json, `imports`).
 *
 * CONTENT_VALUES names a file with what `readableValues()` gave to another process; without it content/ is read.
 */
import { readFileSync } from "node:fs";
import { type FileValues, readableValues } from "./readable-values.ts";
import { storedDocuments } from "./stored-documents.ts";

const valuesFile = process.env["CONTENT_VALUES"];
const values = valuesFile
  ? (JSON.parse(readFileSync(valuesFile, "utf8")) as FileValues[])
  : readableValues({ content: "content" });
const documents = storedDocuments(values);

export const allProses = documents.Prose;
export const allSchemeData = documents.SchemeData;
export const allOfficeData = documents.OfficeData;
export const allInstitutionData = documents.InstitutionData;
export const allNewsData = documents.NewsData;
export const allEventData = documents.EventData;
export const allFactFiles = documents.FactFile;
export const allSourceFiles = documents.SourceFile;
export const allChartData = documents.ChartData;
export const allLinkReports = documents.LinkReport;
export const allRedirectFiles = documents.RedirectFile;
export const allNoticeFiles = documents.NoticeFile;
export const allPlaceFiles = documents.PlaceFile;
export const allUniversityFiles = documents.UniversityFile;
export const allSearchWordsFiles = documents.SearchWordsFile;
export const allGlossaryFiles = documents.GlossaryFile;
