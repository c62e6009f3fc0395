import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { definePage } from '../../page-definition';
import { Prose } from '../../shell/prose';

function AccessibilityPage() {
  return (
    <Prose>
      <h1>
        <Trans>Accessibility</Trans>
      </h1>
      <p>
        <Trans>
          Praxis is built to the Web Content Accessibility Guidelines 2.2, level AA, and to EN 301
          549. Every page can be used by keyboard alone, enlarged to 400 %, read in light or dark
          and, for reading, searching, signing in and commenting, without JavaScript.
        </Trans>
      </p>
      <h2>
        <Trans>How it is checked</Trans>
      </h2>
      <p>
        <Trans>
          Every change is checked by automatic tests on every page in three languages, with
          keyboard-only journeys. Checks by people with screen readers have not taken place yet:
          this statement will say so when they have.
        </Trans>
      </p>
      <h2>
        <Trans>Known limits</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            The French and Spanish texts were not written by native speakers and may read
            unnaturally.
          </Trans>
        </li>
        <li>
          <Trans>Writing a practice needs JavaScript.</Trans>
        </li>
        <li>
          <Trans>The map is a picture; the list beside it holds the same cities.</Trans>
        </li>
      </ul>
    </Prose>
  );
}

export const page = definePage({
  head: (_data, { i18n }) => ({
    title: i18n._(msg`Accessibility`),
    description: i18n._(
      msg`How accessible Praxis is, how that is checked, and what is known to fall short.`,
    ),
  }),
  Component: AccessibilityPage,
});
