import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { ErrorSummary } from './error-summary';

const faults = [
  { id: 'email', text: 'Fill in your e-mail address.' },
  { id: 'password', text: 'Fill in your password.' },
];

test('takes the focus, so that what is wrong is read first', () => {
  render(<ErrorSummary title="There is a problem" errors={faults} />);
  expect(screen.getByRole('alert', { name: 'There is a problem' })).toHaveFocus();
});

test('leads to each control that is wrong', () => {
  render(<ErrorSummary title="There is a problem" errors={faults} />);
  expect(screen.getByRole('link', { name: 'Fill in your e-mail address.' })).toHaveAttribute(
    'href',
    '#email',
  );
  expect(screen.getByRole('link', { name: 'Fill in your password.' })).toHaveAttribute(
    'href',
    '#password',
  );
});

test('takes the focus again when something else is wrong, and leaves it while nothing changes', () => {
  function Form({ errors }: { errors: typeof faults }) {
    const [text, setText] = useState('');
    return (
      <>
        <ErrorSummary title="There is a problem" errors={errors} />
        <input
          aria-label="Name"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </>
    );
  }
  const { rerender } = render(<Form errors={faults} />);
  screen.getByLabelText('Name').focus();
  rerender(<Form errors={faults} />);
  expect(screen.getByLabelText('Name')).toHaveFocus();
  rerender(<Form errors={faults.slice(1)} />);
  expect(screen.getByRole('alert')).toHaveFocus();
});
