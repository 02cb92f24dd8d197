import { watch } from "chokidar";

/** Programs save a file in several steps, and a branch is changed file by file. */
const settled = 120;

/** Calls back once after each burst of changes below some folders; returns how to stop. */
export function watchFolders(folders: readonly string[], changed: (paths: readonly string[]) => void): () => void {
  let paths: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch([...folders], { ignoreInitial: true });
  watcher.on("all", (_, path) => {
    paths.push(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const all = paths;
      paths = [];
      changed(all);
    }, settled);
  });
  return () => {
    clearTimeout(timer);
    void watcher.close();
  };
}
