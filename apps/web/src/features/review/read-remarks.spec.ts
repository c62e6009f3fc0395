import { readRemarks } from './read-remarks';

test('what was written at fields, and on one that was chosen; what is empty is no remark', () => {
  expect(
    readRemarks({
      decision: 'DECLINE',
      'remark.lessons': 'More.',
      'remark.summary': ' \n',
      otherField: 'topics',
      otherRemark: 'Fewer.',
    }),
  ).toEqual([
    { field: 'lessons', text: 'More.', control: 'remark.lessons' },
    { field: 'topics', text: 'Fewer.', control: 'otherRemark' },
  ]);
  expect(readRemarks({ otherField: 'topics', otherRemark: '' })).toEqual([]);
});
