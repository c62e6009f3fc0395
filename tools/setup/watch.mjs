// Notices changes of the sources, for `npm run dev`.
import { watch } from 'node:fs';
import path from 'node:path';

const folders = ['apps/api/src', 'apps/web/src', 'libs/domain/src', 'libs/ui/src'];
// Written by the build itself.
const isMade = /\.generated\.ts$|[\\/]generated[\\/]|messages\.ts$/;
const quietMs = 300;

/** Calls `change` once the sources have been quiet for a moment; never twice at the same time. */
export function onSourceChange(root, change) {
  let timer = null;
  let isBusy = false;
  let isAgain = false;
  const begin = async () => {
    if (isBusy) {
      isAgain = true;
      return;
    }
    isBusy = true;
    await change();
    isBusy = false;
    if (!isAgain) return;
    isAgain = false;
    void begin();
  };
  for (const folder of folders)
    watch(path.join(root, folder), { recursive: true }, (_event, name) => {
      if (name === null || isMade.test(name)) return;
      clearTimeout(timer);
      timer = setTimeout(() => void begin(), quietMs);
    });
}
