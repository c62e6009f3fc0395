import { I18nProvider } from '@lingui/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { addMembersWords, loadCatalogue } from '../../shared/i18n/load-catalogue';
import { LanguageChoices, languagesOf } from './language-choices';

const offered = [
  { code: 'en', label: 'English' },
  { code: 'fr', label: 'French' },
  { code: 'es', label: 'Spanish' },
  { code: 'uk', label: 'Ukrainian' },
  { code: 'ca', label: 'Catalan' },
  { code: 'ils', label: 'International Sign' },
];

async function show(kept: string[]): Promise<void> {
  const i18n = await loadCatalogue('en');
  await addMembersWords(i18n);
  render(
    <I18nProvider i18n={i18n}>
      <form>
        <LanguageChoices
          form={null}
          legend="Languages"
          offered={offered}
          kept={kept}
          language="en"
        />
      </form>
    </I18nProvider>,
  );
}
const ticked = (): string[] =>
  screen
    .getAllByRole<HTMLInputElement>('checkbox')
    .filter(({ checked }) => checked)
    .map(({ value }) => value);

test('the usual languages and those that are kept can be ticked, every other one is in a list by name', async () => {
  await show(['fr', 'ca']);
  expect(screen.getAllByRole('checkbox')).toHaveLength(4);
  expect(ticked()).toEqual(['fr', 'ca']);
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    '–',
    'International Sign',
    'Ukrainian',
  ]);
});

test('one more language is added with the keyboard, said, and stays ticked', async () => {
  await show(['en']);
  const list = screen.getByRole('combobox', { name: 'One more language' });
  await userEvent.selectOptions(list, 'ils');
  screen.getByRole('button', { name: 'Add the language' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(ticked()).toEqual(['en', 'ils']);
  expect(screen.getByRole('status')).toHaveTextContent('International Sign has been added.');
  expect(list).toHaveFocus();
  expect(list).toHaveValue('');
  expect(screen.queryByRole('option', { name: 'International Sign' })).not.toBeInTheDocument();
});

test('a posted form has what was ticked and what was chosen last, each once', () => {
  expect(languagesOf({ languages: 'en\nfr', anotherLanguage: 'ils' })).toEqual(['en', 'fr', 'ils']);
  expect(languagesOf({ languages: 'en', anotherLanguage: 'en' })).toEqual(['en']);
  expect(languagesOf({ anotherLanguage: '' })).toEqual([]);
});
