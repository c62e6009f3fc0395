import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aDraft, anAttachment, aPractice, ingrid } from '../../../shared/testing/samples';
import { showSite } from '../../testing/show-site';

const page = '/en/practices/night-mentors-92/edit/files';

/** A draft with files; what is said about them is kept, unless it is too long. */
function drafted(attachments: object[]) {
  const described: object[] = [];
  const removed: string[] = [];
  const practice = aPractice({ viewerCanEdit: true, draft: aDraft({ attachments }) });
  return {
    described,
    removed,
    answers: {
      viewer: ingrid,
      practice,
      describeAttachment: ({ input }: { input: { caption: string | null } }) => {
        if (input.caption === 'too long')
          return {
            __typename: 'InvalidInputProblem',
            ...{ code: 'X', message: 'M' },
            fields: [{ path: 'caption', rule: 'tooLong', limit: 300, message: 'M' }],
          };
        described.push(input);
        return { __typename: 'DescribeAttachmentSuccess', practice };
      },
      removeAttachment: ({ input }: { input: { id: string } }) => {
        removed.push(input.id);
        return { __typename: 'RemoveAttachmentSuccess', practice };
      },
    },
  };
}

const press = (button: string) => userEvent.click(screen.getByRole('button', { name: button }));

test('whichever button is pressed, what was written about every file is kept', async () => {
  const boats = anAttachment();
  const plan = anAttachment({ kind: 'DOCUMENT', name: 'plan.pdf', alt: null });
  const { answers, described, removed } = drafted([boats, plan]);
  await showSite(page, answers);
  const [first, second] = screen.getAllByLabelText('Caption');
  if (!first || !second) throw new Error('There are no captions.');
  await userEvent.type(first, 'The first summer');
  await userEvent.type(second, 'As it was decided');
  await press('Save what is said about them');
  expect(described).toEqual([
    { number: 92, id: boats.id, alt: 'Two boats', caption: 'The first summer', credit: '' },
    { number: 92, id: plan.id, caption: 'As it was decided', credit: '' },
  ]);
  expect(screen.getByText('What you wrote is saved.')).toBeInTheDocument();
  await press('Remove plan.pdf');
  expect(removed).toEqual([plan.id]);
  expect(described).toHaveLength(3);
});

test('what is too long is said at its place, and nothing typed is lost', async () => {
  const { answers } = drafted([anAttachment()]);
  await showSite(page, answers);
  const [caption] = screen.getAllByLabelText('Caption');
  if (!caption) throw new Error('There is no caption.');
  await userEvent.type(caption, 'too long');
  await press('Save what is said about them');
  expect(screen.getByRole('link', { name: /more than 300 characters/ })).toBeInTheDocument();
  expect(screen.getAllByLabelText('Caption')[0]).toHaveValue('too long');
});

test('a file that was not taken is explained, with what was written', async () => {
  const { answers } = drafted([]);
  await showSite(`${page}?fault=hasMacros&alt=Boats&caption=Summer`, answers);
  expect(screen.getByRole('alert')).toHaveTextContent('The document has macros');
  expect(screen.getByLabelText('File')).toHaveAccessibleDescription(/The document has macros/);
  expect(screen.getByLabelText('What can be seen in the picture')).toHaveValue('Boats');
  expect(screen.getByLabelText('Caption')).toHaveValue('Summer');
});

test('that no file was chosen is told at once', async () => {
  const { answers } = drafted([]);
  await showSite(page, answers);
  await press('Add the file');
  expect(screen.getByRole('alert')).toHaveTextContent('Choose a file.');
});

test('ten files are enough', async () => {
  const { answers } = drafted(Array.from({ length: 10 }, () => anAttachment()));
  await showSite(page, answers);
  expect(screen.queryByLabelText('File')).toBeNull();
  expect(screen.getByText(/There are ten files/)).toBeInTheDocument();
});
