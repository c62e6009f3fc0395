import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Choices, Field } from './field';

describe('a field', () => {
  test('names its control by its label', () => {
    render(
      <Field id="title" label="Title">
        {(control) => <input {...control} />}
      </Field>,
    );
    const control = screen.getByRole('textbox', { name: 'Title' });
    expect(control).not.toHaveAttribute('aria-describedby');
    expect(control).toBeValid();
  });

  test('describes its control by its hint', () => {
    render(
      <Field id="title" label="Title" hint="No slogan.">
        {(control) => <input {...control} />}
      </Field>,
    );
    expect(screen.getByLabelText('Title')).toHaveAccessibleDescription('No slogan.');
  });

  test('ties its error to its control, with the word for people who do not see the colour', () => {
    render(
      <Field id="title" label="Title" hint="No slogan." error="Fill this in." errorWord="Error:">
        {(control) => <input {...control} />}
      </Field>,
    );
    const control = screen.getByLabelText('Title');
    expect(control).toHaveAccessibleDescription('No slogan. Error: Fill this in.');
    expect(control).toBeInvalid();
    expect(control.id).toBe('title');
  });

  test('takes the punctuation of the word from its user: French has a space before the colon', () => {
    render(
      <Field id="titre" label="Titre" error="À remplir." errorWord={'Erreur\u202f:'}>
        {(control) => <input {...control} />}
      </Field>,
    );
    expect(document.getElementById('titre-error')?.textContent).toBe('Erreur\u202f: À remplir.');
  });

  test('shows below the control what it is given, without naming it so', () => {
    render(
      <Field id="title" label="Title" below="3 of 120 characters">
        {(control) => <input {...control} />}
      </Field>,
    );
    expect(screen.getByText('3 of 120 characters')).toBeVisible();
    expect(screen.getByLabelText('Title')).not.toHaveAccessibleDescription();
  });
});

const colours = [
  { value: 'teal', label: 'Teal', hint: 'the harbour' },
  { value: 'clay', label: 'Clay' },
];

function Colours({ kind, error }: { kind: 'checkbox' | 'radio'; error?: string }) {
  const [chosen, setChosen] = useState<readonly string[]>(['clay']);
  return (
    <Choices
      id="colours"
      kind={kind}
      legend="Colours"
      hint="Of the house."
      error={error}
      errorWord="Error:"
      choices={colours}
      chosen={chosen}
      onToggle={(value, isChosen) => {
        if (kind === 'radio') setChosen([value]);
        else setChosen(isChosen ? [...chosen, value] : chosen.filter((each) => each !== value));
      }}
    />
  );
}

describe('choices', () => {
  test('are a group with a name, a hint and an error', () => {
    render(<Colours kind="checkbox" error="Choose one." />);
    const group = screen.getByRole('group', { name: 'Colours' });
    expect(group).toHaveAccessibleDescription('Of the house. Error: Choose one.');
    expect(group).toHaveAttribute('id', 'colours');
  });

  test('several boxes can be ticked, and each unticked', async () => {
    render(<Colours kind="checkbox" />);
    await userEvent.click(screen.getByRole('checkbox', { name: /Teal/ }));
    expect(screen.getByRole('checkbox', { name: /Teal/ })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'Clay' })).toBeChecked();
    await userEvent.click(screen.getByText('Clay'));
    expect(screen.getByRole('checkbox', { name: 'Clay' })).not.toBeChecked();
  });

  test('of radios only one is chosen', async () => {
    render(<Colours kind="radio" />);
    await userEvent.click(screen.getByRole('radio', { name: /Teal/ }));
    expect(screen.getByRole('radio', { name: /Teal/ })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Clay' })).not.toBeChecked();
  });

  test('a choice is sent under the name of the group', () => {
    render(
      <form aria-label="Form">
        <Colours kind="radio" />
      </form>,
    );
    expect(screen.getByRole('form')).toHaveFormValues({ colours: 'clay' });
  });

  test('can be closed all at once', () => {
    render(
      <Choices
        id="colours"
        kind="checkbox"
        legend="Colours"
        choices={colours}
        chosen={[]}
        onToggle={() => undefined}
        disabled
      />,
    );
    expect(screen.getByRole('checkbox', { name: /Teal/ })).toBeDisabled();
  });
});
