import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Button, ButtonLink, buttonClass } from './button';

test('a button sends no form unless it is asked to', async () => {
  let sent = 0;
  render(
    <form
      onSubmit={(event) => {
        event.preventDefault();
        sent += 1;
      }}
    >
      <Button>Preview</Button>
      <Button type="submit">Send</Button>
    </form>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Preview' }));
  expect(sent).toBe(0);
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(sent).toBe(1);
});

test('a disabled button does nothing', async () => {
  let pressed = 0;
  render(
    <Button disabled onClick={() => (pressed += 1)}>
      Send
    </Button>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(pressed).toBe(0);
});

test('what leads elsewhere is a link, however it looks', () => {
  render(
    <ButtonLink look="quiet" href="/en/practices">
      See all
    </ButtonLink>,
  );
  expect(screen.getByRole('link', { name: 'See all' })).toHaveAttribute('href', '/en/practices');
  expect(screen.queryByRole('button')).toBeNull();
});

test('the main look is the button alone; the others add to it', () => {
  expect(buttonClass('main')).toBe('button');
  expect(buttonClass('danger')).toBe('button danger');
});
