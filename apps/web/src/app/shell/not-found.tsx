import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Link } from '../../shared/navigation/link';
import { SearchBox } from '../../features/search/search-box';
import { pathTo } from '../../shared/navigation/paths';

/** No page, or none for this reader. The words of the address are offered as a search. */
export function NotFound({ language, url }: { language: Language; url: string }) {
  const { t } = useLingui();
  return (
    <>
      <h1>{t`There is no page here`}</h1>
      <p>
        <Trans>
          The address may have been mistyped or cut, or the page needs an account that may see it.
          You can search for what you meant:
        </Trans>
      </p>
      <SearchBox language={language} text={wordsOfAddress(url)} />
      <p>
        <Link href={pathTo(language, 'home')}>
          <Trans>Go to the home page</Trans>
        </Link>
      </p>
    </>
  );
}

export function Forbidden({ language }: { language: Language }) {
  return (
    <>
      <h1>
        <Trans>Your account does not open this page</Trans>
      </h1>
      <p>
        <Trans>
          It is for people with another role. If you should have that role, ask the administrators
          of the platform.
        </Trans>
      </p>
      <p>
        <Link href={pathTo(language, 'desk')}>
          <Trans>Go to my desk</Trans>
        </Link>
      </p>
    </>
  );
}

function wordsOfAddress(url: string): string {
  const last = url.split('?')[0]?.split('/').at(-1) ?? '';
  return last
    .replace(/-\d+$/, '')
    .replace(/[-_%0-9]+/g, ' ')
    .trim()
    .slice(0, 80);
}
