import { render, screen } from '@testing-library/react';
import { Notice, type NoticeTone } from './notice';

test('is no announcement unless it says so', () => {
  render(<Notice>Written in Spanish.</Notice>);
  expect(screen.getByText('Written in Spanish.')).toBeVisible();
  expect(screen.queryByRole('status')).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
});

test.each(['status', 'alert'] as const)('is read out as %s when it is one', (role) => {
  render(<Notice role={role}>Published.</Notice>);
  expect(screen.getByRole(role)).toHaveTextContent('Published.');
});

test.each<[NoticeTone, string]>([
  ['info', 'lucide-info'],
  ['ok', 'lucide-circle-check'],
  ['warn', 'lucide-triangle-alert'],
  ['error', 'lucide-circle-alert'],
])('the tone %s has a shape of its own, hidden from screen readers', (tone, shape) => {
  const { container } = render(<Notice tone={tone}>Words</Notice>);
  const icon = container.querySelector('svg');
  expect(icon).toHaveClass(shape);
  expect(icon).toHaveAttribute('aria-hidden', 'true');
});
