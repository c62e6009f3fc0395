import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { DraftValuesFragment } from '../../shared/apollo/generated/operations';
import { isServer } from '../../shared/config/env';
import { faultCode, faultMessage } from '../../shared/problems/fault-message';
import { inputFaultMessage } from '../../shared/problems/input-fault-message';
import { problemMessage } from '../../shared/problems/problem-message';
import { DraftNowDocument, SaveDraftDocument } from './draft.generated';
import { DraftKeeper, type DraftOnScreen } from './draft-keeper';

export type { Conflict, SaveState } from './draft-keeper';

export interface EditedDraft
  extends DraftOnScreen, Pick<DraftKeeper, 'change' | 'save' | 'resolve'> {}

/**
 * A draft that saves itself: two seconds after typing stops, on leaving a field, when the page is left. What waits to
 * be saved outlives the screen it was typed on.
 */
export function useDraft(number: number, draft: DraftValuesFragment): EditedDraft {
  const { i18n } = useLingui();
  const client = useApolloClient();
  const [keeper] = useState(() => keeperOf(client, i18n, number, draft));
  const onScreen = useSyncExternalStore(keeper.subscribe, keeper.read, keeper.read);

  useEffect(() => {
    keeper.meet(draft);
  }, [keeper, draft]);

  useEffect(
    () => () => {
      if (keeper.hasUnsaved) void keeper.save();
    },
    [keeper],
  );

  return { ...onScreen, change: keeper.change, save: keeper.save, resolve: keeper.resolve };
}

/** One keeper for a practice in a window, whichever of its screens are shown; on a server, one for a page. */
function keeperOf(
  client: ApolloClient,
  i18n: I18n,
  number: number,
  draft: DraftValuesFragment,
): DraftKeeper {
  const known = keepers.get(client)?.get(number);
  if (known) return known;
  const keeper = new DraftKeeper(number, draft, {
    send: async (input) => {
      const { data } = await client.mutate({
        mutation: SaveDraftDocument,
        variables: { input },
        context: { outlivesThePage: true },
      });
      if (!data) throw new Error('The server answered nothing.');
      return data.saveDraft;
    },
    faultMessage: (error) => faultMessage(i18n, error),
    isSignedOut: (error) => faultCode(error) === 'UNAUTHENTICATED',
    problemMessage: (problem) => problemMessage(i18n, problem),
    inputFaultMessage: (fault) => inputFaultMessage(i18n, fault),
  });
  if (isServer) return keeper;
  keepers.set(client, new Map(keepers.get(client)).set(number, keeper));
  keepWatch(keeper);
  if (wasReloaded()) void catchUp(keeper, client, number);
  return keeper;
}

/** As long as the document lives: saves when it is hidden or the network is back, and asks before it is left unsaved. */
function keepWatch(keeper: DraftKeeper): void {
  const flush = (): void => {
    if (keeper.hasUnsaved) void keeper.save();
  };
  document.addEventListener('visibilitychange', flush);
  window.addEventListener('online', flush);
  window.addEventListener('beforeunload', (event) => {
    if (!keeper.hasUnsaved) return;
    flush();
    event.preventDefault();
  });
}

function wasReloaded(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return (navigation as PerformanceNavigationTiming | undefined)?.type === 'reload';
}

/**
 * What a page sent while it was reloaded may arrive after the next one was made. So the next one asks again, a few times,
 * and shows it in the fields that nobody has touched since.
 */
async function catchUp(keeper: DraftKeeper, client: ApolloClient, number: number): Promise<void> {
  for (const milliseconds of [500, 1_500, 4_000]) {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    try {
      const { data } = await client.query({
        query: DraftNowDocument,
        variables: { number },
        // A draft that cannot be read any more, for somebody signed out meanwhile, must not empty the screen.
        fetchPolicy: 'no-cache',
      });
      if (data?.practice?.draft) keeper.meet(data.practice.draft);
    } catch {
      /* Whatever is wrong is told when something is saved. */
    }
  }
}

const keepers = new WeakMap<ApolloClient, Map<number, DraftKeeper>>();
