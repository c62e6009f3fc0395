import { useSyncExternalStore } from 'react';

/** Whether the page has become live: never on the server, nor in the first drawing that must equal the server's. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    nothingChanges,
    () => true,
    () => false,
  );
}

const nothingChanges = () => () => undefined;
