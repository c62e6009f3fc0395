import { setupI18n } from '@lingui/core';
import { Trans } from '@lingui/react/macro';
import { I18nProvider } from '@lingui/react';
import { render } from '@testing-library/react';

const i18n = setupI18n({ locale: 'en', messages: { en: {} } });

function textOf(title: string): string | null {
  const { container } = render(
    <I18nProvider i18n={i18n}>
      <p>
        <Trans>
          <a href="/practices">All practices</a> but {title}
        </Trans>
      </p>
    </I18nProvider>,
  );
  return container.innerHTML;
}

it.each(['<script>alert(1)</script>', '<b/>', '<0>all of them</0>', 'a < b > c'])(
  'shows %s as it was typed, and makes no element of it',
  (title) => {
    const shown = document.createElement('i');
    shown.textContent = title;
    expect(textOf(title)).toBe(
      `<p><a href="/practices">All practices</a> but ${shown.innerHTML}</p>`,
    );
  },
);
