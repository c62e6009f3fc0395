import { render, screen } from '@testing-library/react';
import { Tag } from './tag';

test('its words carry the meaning', () => {
  render(<Tag tone="ok">Reviewed</Tag>);
  expect(screen.getByText('Reviewed')).toBeVisible();
});

test.each([
  [undefined, 'tag'],
  ['clay', 'tag clay'],
  ['plain', 'tag plain'],
] as const)('the tone %s adds its colour to the shape', (tone, classes) => {
  render(<Tag {...(tone === undefined ? {} : { tone })}>Rotterdam 2016</Tag>);
  expect(screen.getByText('Rotterdam 2016').className.trim()).toBe(classes);
});
