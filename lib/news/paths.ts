/** The page of an item of news or an event, without locale: `/news/2024-03-18-…`. Its folder begins with its kind. */
export const bulletinPath = ({ folder, id }: { folder: string; id: string }): string =>
  `/${folder.slice(0, folder.indexOf("/"))}/${id}`;
