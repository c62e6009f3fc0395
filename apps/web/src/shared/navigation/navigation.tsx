import { createContext, useContext } from 'react';

export interface Navigation {
  /** Path and query on screen. */
  url: string;
  /** Path and query that were asked for last: on screen, or on their way to it. */
  asked: string;
  /** Goes to an address of this site. */
  go: (to: string, options?: { replace?: boolean; keepFocus?: boolean }) => void;
  /** Whether a page is being fetched. */
  isPending: boolean;
}

/** On the server nobody goes anywhere. */
export const NavigationContext = createContext<Navigation>({
  url: '/',
  asked: '/',
  go: () => undefined,
  isPending: false,
});

export function useNavigation(): Navigation {
  return useContext(NavigationContext);
}
