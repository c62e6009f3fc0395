import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aComment, aPractice, commentsOf, ingrid, richText } from '../../../shared/testing/samples';
import { fault, type Answers } from '../../../shared/testing/test-api';
import { showSite } from '../../testing/show-site';

type Comment = ReturnType<typeof aComment>;

interface NewComment {
  id: string;
  body: string;
  parentId: string | null;
  practiceNumber: number;
}

function again({ id, body }: NewComment) {
  return { __typename: 'AddCommentSuccess', comment: aComment({ id, body: richText(body) }) };
}

/** A practice whose conversation grows as people add to it. */
function conversation(comments: Comment[], changes: Answers = {}) {
  const added: NewComment[] = [];
  const practice = () =>
    aPractice({ comments: commentsOf(comments), commentCount: comments.length });
  const addComment = ({ input }: { input: NewComment }) => {
    added.push(input);
    if (comments.some(({ id }) => id === input.id)) return again(input);
    const comment = aComment({ id: input.id, body: richText(input.body) });
    const parent = comments.findIndex(({ id }) => id === input.parentId);
    const thread = comments[parent];
    if (thread) comments[parent] = { ...thread, replies: [comment] as never[] };
    else comments.unshift(comment);
    return { __typename: 'AddCommentSuccess', comment };
  };
  return { added, answers: { viewer: ingrid, practice, addComment, ...changes } };
}

const page = '/en/practices/night-mentors-92';
const box = () => screen.getByRole('textbox', { name: 'Your comment' });
const publish = () => userEvent.click(screen.getByRole('button', { name: 'Publish comment' }));
const region = () => screen.getByRole('region', { name: /comment/i });

afterEach(() => {
  window.sessionStorage.clear();
});

describe('a visitor', () => {
  test('is shown the way in and comes back to the conversation', async () => {
    await showSite(page, { practice: aPractice() });
    expect(screen.queryByRole('textbox', { name: 'Your comment' })).toBeNull();
    expect(within(region()).getByRole('link', { name: 'Sign in' })).toHaveAttribute(
      'href',
      `/en/account/sign-in?next=${encodeURIComponent(`${page}#comments`)}`,
    );
  });

  test('reads who said what, and that the first answer may be theirs where nobody has yet', async () => {
    await showSite(page, { practice: aPractice() });
    expect(screen.getByText(/Nobody has commented yet/)).toBeVisible();
  });

  test('sees where a removed comment was, without its words and controls', async () => {
    const removed = aComment({
      body: null,
      author: null,
      removedAt: '2026-03-04T10:00:00.000Z',
      viewerCanEdit: true,
    });
    await showSite(page, {
      practice: aPractice({ comments: commentsOf([removed]), commentCount: 0 }),
    });
    const comment = screen.getByRole('article', { name: 'Comment by A former member' });
    expect(within(comment).getByText('This comment has been removed.')).toBeVisible();
    expect(within(comment).queryByRole('button')).toBeNull();
  });
});

describe('adding a comment', () => {
  test('sends it, shows it first and says so', async () => {
    const { added, answers } = conversation([aComment()]);
    await showSite(page, answers);
    await userEvent.type(box(), 'We do the same in Gent.');
    await publish();
    expect(await screen.findByText('Published. You can change it for 15 minutes.')).toBeVisible();
    expect(screen.getByRole('heading', { name: '2 comments' })).toBeVisible();
    const [first] = within(region()).getAllByRole('article');
    expect(first).toHaveTextContent('We do the same in Gent.');
    expect(added).toMatchObject([
      { body: 'We do the same in Gent.', practiceNumber: 92, parentId: null },
    ]);
    expect(box()).toHaveValue('');
  });

  test('refuses nothing but emptiness, at the field, which takes the focus', async () => {
    const { added, answers } = conversation([]);
    await showSite(page, answers);
    await userEvent.type(box(), '   ');
    await publish();
    expect(box()).toHaveFocus();
    expect(box()).toBeInvalid();
    expect(box()).toHaveAccessibleDescription(/Error: Write something first\./);
    expect(added).toEqual([]);
  });

  test('keeps the text when the server cannot be reached, and a second try makes one comment', async () => {
    const { added, answers } = conversation([]);
    const { api } = await showSite(page, answers);
    api.isOffline = true;
    await userEvent.type(box(), 'Who pays for it?');
    await publish();
    expect(await screen.findByRole('alert')).toHaveTextContent('The server cannot be reached.');
    expect(box()).toHaveValue('Who pays for it?');
    api.isOffline = false;
    await publish();
    await screen.findByText(/^Published\./);
    expect(added).toHaveLength(1);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('sends the same id again after an answer that was lost', async () => {
    const { added, answers } = conversation([]);
    let isLost = true;
    await showSite(page, {
      ...answers,
      addComment: (given: { input: NewComment }) => {
        const result = answers.addComment(given);
        if (!isLost) return result;
        isLost = false;
        throw fault('INTERNAL');
      },
    });
    await userEvent.type(box(), 'Who pays for it?');
    await publish();
    await screen.findByRole('alert');
    await publish();
    await screen.findByText(/^Published\./);
    expect(added.map(({ id }) => id)).toEqual([added[0]?.id, added[0]?.id]);
  });

  test('tells somebody who was signed out, and keeps the text through the reload', async () => {
    const { answers } = conversation([]);
    const signedOut = {
      ...answers,
      addComment: () => {
        throw fault('UNAUTHENTICATED');
      },
    };
    await showSite(page, signedOut);
    await userEvent.type(box(), 'Do they work in winter?');
    await publish();
    expect(await screen.findByRole('alert')).toHaveTextContent('You have been signed out.');
    await showSite(page, answers);
    expect(box()).toHaveValue('Do they work in winter?');
  });

  test('forgets the kept text once it is published', async () => {
    const { answers } = conversation([]);
    await showSite(page, answers);
    await userEvent.type(box(), 'Thank you.');
    await publish();
    await screen.findByText(/^Published\./);
    await showSite(page, answers);
    expect(box()).toHaveValue('');
  });

  test('says how long a long text is', async () => {
    await showSite(page, conversation([]).answers);
    await userEvent.click(box());
    await userEvent.paste('x'.repeat(4_900));
    expect(screen.getByText(/^4900 of \d+ characters$/)).toBeVisible();
  });
});

describe('answering', () => {
  test('goes below the comment that is answered', async () => {
    const asked = aComment();
    const { added, answers } = conversation([asked]);
    await showSite(page, answers);
    await userEvent.click(screen.getByText('Answer'));
    await userEvent.type(screen.getByRole('textbox', { name: 'Your answer' }), 'Twelve.');
    await userEvent.click(screen.getByRole('button', { name: 'Publish answer' }));
    const answer = await screen.findByText('Twelve.', { selector: 'p' });
    expect(answer.closest('li')?.parentElement?.closest('article')).toHaveTextContent(
      'How many mentors are there?',
    );
    expect(added).toMatchObject([{ parentId: asked.id }]);
  });

  test('says when the comment has been removed in the meantime, and keeps the answer', async () => {
    const { answers } = conversation([aComment()], {
      addComment: { __typename: 'CommentRemovedProblem', code: 'X', message: 'in English' },
    });
    await showSite(page, answers);
    await userEvent.click(screen.getByText('Answer'));
    const answer = screen.getByRole('textbox', { name: 'Your answer' });
    await userEvent.type(answer, 'Twelve.');
    await userEvent.click(screen.getByRole('button', { name: 'Publish answer' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This comment has been removed in the meantime.',
    );
    expect(answer).toHaveValue('Twelve.');
  });
});

describe('one’s own comment', () => {
  const own = () =>
    aComment({
      author: ingrid,
      viewerCanEdit: true,
      viewerCanRemove: true,
      body: richText('Old.'),
    });

  test('is changed in its place', async () => {
    const comment = own();
    await showSite(page, {
      ...conversation([comment]).answers,
      editComment: ({ input }: { input: { id: string; body: string } }) => ({
        __typename: 'EditCommentSuccess',
        comment: { ...comment, body: richText(input.body), editedAt: '2026-03-03T10:05:00.000Z' },
      }),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Change' }));
    const editor = screen.getByRole('textbox', { name: 'Change your comment' });
    expect(editor).toHaveFocus();
    await userEvent.clear(editor);
    await userEvent.type(editor, 'New.');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    const shown = await screen.findByText('New.');
    expect(shown.closest('article')).toHaveTextContent('changed');
  });

  test('stays in the editor when the quarter of an hour is over', async () => {
    await showSite(page, {
      ...conversation([own()]).answers,
      editComment: {
        __typename: 'EditWindowClosedProblem',
        code: 'X',
        message: 'in English',
        closedAt: '2026-03-03T10:15:00.000Z',
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Change' }));
    const editor = screen.getByRole('textbox', { name: 'Change your comment' });
    await userEvent.type(editor, ' And more.');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'A comment can be changed for 15 minutes.',
    );
    expect(editor).toHaveValue('Old. And more.');
  });

  test('offers no change when the API allows none', async () => {
    await showSite(page, conversation([aComment({ viewerCanRemove: true })]).answers);
    expect(screen.queryByRole('button', { name: 'Change' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Remove' })).toBeVisible();
  });

  test('is removed only after a question', async () => {
    const comments = [own()];
    const removed: string[] = [];
    await showSite(page, {
      ...conversation(comments).answers,
      removeComment: ({ input }: { input: { id: string } }) => {
        removed.push(input.id);
        const comment = {
          ...own(),
          id: input.id,
          body: null,
          removedAt: '2026-03-04T10:00:00.000Z',
        };
        comments[0] = comment as never;
        return { __typename: 'RemoveCommentSuccess', comment };
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
    const dialog = screen.getByRole('dialog', { name: 'Remove this comment?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Keep it' }));
    expect(removed).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove it' }));
    expect(await screen.findByText('This comment has been removed.')).toBeVisible();
    expect(removed).toHaveLength(1);
  });

  test('stays, and the question with it, when the server refuses to remove it', async () => {
    await showSite(page, {
      ...conversation([own()]).answers,
      removeComment: { __typename: 'InvalidInputProblem', code: 'X', message: 'no', fields: [] },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove it' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Something that you entered');
    expect(screen.getByRole('dialog')).toBeVisible();
  });
});
