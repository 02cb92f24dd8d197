/** The components that MDX files may use; `components/prose` draws them. */
export const proseComponentNames = [
  "Fact",
  "Cite",
  "Note",
  "Routes",
  "Criteria",
  "Fees",
  "Documents",
  "Apply",
  "History",
  "Offices",
  "OfficeContact",
] as const;

export type ProseComponent = (typeof proseComponentNames)[number];
