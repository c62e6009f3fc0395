import type { PracticeText } from '../practices';
import { segmentsOf, withSegments } from './machine-segments';

const text: PracticeText = {
  title: 'Mentors',
  problem: 'One.\n\n- **Two**\n- Three\n\n## Four',
  objectives: ['Trust', 'Work'],
  outcomes: [{ result: 'Fewer', direction: 'positive', strength: 'described', source: null }],
} as unknown as PracticeText;
const fields = ['title', 'problem', 'objectives', 'outcomes'] as const;

test('paragraphs, lines and parts in words are pieces; marks, codes and what is empty are not', () => {
  expect(segmentsOf(text, fields)).toEqual([
    'Mentors',
    'One.',
    '**Two**',
    'Three',
    'Four',
    'Trust',
    'Work',
    'Fewer',
  ]);
});

test('what comes back stands where it was taken from', () => {
  const back = withSegments(
    text,
    fields,
    segmentsOf(text, fields).map((piece) => piece.toUpperCase()),
  );
  expect(back).toEqual({
    title: 'MENTORS',
    problem: 'ONE.\n\n- **TWO**\n- THREE\n\n## FOUR',
    objectives: ['TRUST', 'WORK'],
    outcomes: [{ result: 'FEWER', direction: 'positive', strength: 'described', source: null }],
  });
});

test('only the fields that are asked for', () => {
  expect(segmentsOf(text, ['title'])).toEqual(['Mentors']);
  expect(Object.keys(withSegments(text, ['title'], ['M']))).toEqual(['title']);
});
