import { use, type ComponentType } from 'react';

/** A part of a page that only some of its addresses show, in a file of its own: nobody else loads it. */
export interface PagePart {
  /** The file, from the folder of this app: by it the server finds its scripts and styles in the manifest of the build. */
  readonly file: string;
  /** Loads it once; after a failure the next call tries again. */
  readonly load: () => Promise<unknown>;
}

/** A part, and what shows it: at once when it has been loaded, otherwise the page waits for it. */
export interface ShownPart<Props> extends PagePart {
  readonly Component: ComponentType<Props>;
}

export function definePart<Props extends object>(
  file: string,
  load: () => Promise<ComponentType<Props>>,
): ShownPart<Props> {
  let loaded: ComponentType<Props> | undefined;
  let loading: Promise<ComponentType<Props>> | undefined;
  const loadOnce = (): Promise<ComponentType<Props>> => {
    if (loading === undefined) {
      loading = load().then((Part) => (loaded = Part));
      loading.catch(() => (loading = undefined));
    }
    return loading;
  };
  function Part(props: Props) {
    const Loaded = loaded ?? use(loadOnce());
    return <Loaded {...props} />;
  }
  return { file, load: loadOnce, Component: Part };
}
