import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aText } from '../../../shared/testing/samples';
import { fault } from '../../../shared/testing/test-api';
import { desk, type Saved } from '../../testing/draft-desk';
import { showSite } from '../../testing/show-site';

const basics = '/en/practices/night-mentors-92/edit/basics';
const problem = '/en/practices/night-mentors-92/edit/problem';
const title = () => screen.getByRole('textbox', { name: 'Title' });
const said = () =>
  screen
    .getAllByRole('status')
    .map((each) => each.textContent)
    .join('');

describe('saving by itself', () => {
  test('sends only the field that was left, and says when', async () => {
    const { saved, answers } = desk();
    await showSite(basics, answers);
    expect(screen.getAllByText('Everything is saved by itself.')).toHaveLength(2);
    await userEvent.type(title(), ' of Aarhus');
    await userEvent.tab();
    await screen.findAllByText(/Draft saved at \d\d:\d\d/);
    expect(saved).toEqual([
      expect.objectContaining({
        revision: 1,
        facts: null,
        texts: [{ language: 'EN', fields: { title: 'Night mentors of Aarhus' } }],
      }),
    ]);
  });

  test('sends what was typed when typing stops, without leaving the field', async () => {
    const { saved, answers } = desk();
    await showSite(basics, answers);
    await userEvent.type(title(), '!');
    expect(saved).toEqual([]);
    await waitFor(() => {
      expect(saved).toHaveLength(1);
    });
    expect(title()).toHaveFocus();
  });

  test('reads out the first saving once, and no later one', async () => {
    const { saved, answers } = desk();
    await showSite(basics, answers);
    await userEvent.type(title(), '1');
    await userEvent.tab();
    await waitFor(() => {
      expect(said()).toMatch(/^Draft saved at \d\d:\d\d$/);
    });
    const heard = jest.fn();
    const watch = new MutationObserver(heard);
    for (const status of screen.getAllByRole('status'))
      watch.observe(status, { childList: true, characterData: true, subtree: true });
    await userEvent.type(title(), '2');
    await userEvent.tab();
    await waitFor(() => {
      expect(saved).toHaveLength(2);
    });
    watch.disconnect();
    expect(heard).not.toHaveBeenCalled();
  });

  test('sends the next change with the revision that the last one made', async () => {
    const { saved, answers } = desk();
    await showSite(basics, answers);
    for (const letter of ['a', 'b']) {
      await userEvent.type(title(), letter);
      await userEvent.tab();
      await waitFor(() => {
        expect(saved.at(-1)?.texts?.[0]?.fields['title']).toMatch(new RegExp(`${letter}$`));
      });
    }
    expect(saved.map(({ revision }) => revision)).toEqual([1, 2]);
  });

  test('says a failure and then the recovery; nothing that was typed is lost', async () => {
    const { saved, answers } = desk();
    const { api } = await showSite(basics, answers);
    await userEvent.type(title(), '1');
    await userEvent.tab();
    await waitFor(() => {
      expect(said()).toMatch(/^Draft saved/);
    });
    api.isOffline = true;
    await userEvent.type(title(), '2');
    await userEvent.tab();
    await waitFor(() => {
      expect(said()).toMatch(/^Not saved\. The server cannot be reached\./);
    });
    expect(screen.getAllByText('Not saved.')[0]?.closest('p')).toHaveTextContent(/Draft saved at/);
    expect(title()).toHaveValue('Night mentors12');
    api.isOffline = false;
    await userEvent.click(screen.getAllByRole('button', { name: 'Try now' })[0] ?? document.body);
    await waitFor(() => {
      expect(said()).toMatch(/^Draft saved/);
    });
    expect(saved.at(-1)?.texts?.[0]?.fields).toEqual({ title: 'Night mentors12' });
    expect(screen.queryByText('Not saved.')).toBeNull();
  });

  test('tells somebody who was signed out what to do', async () => {
    const { answers } = desk({
      saveDraft: () => {
        throw fault('UNAUTHENTICATED');
      },
    });
    await showSite(basics, answers);
    await userEvent.type(title(), '1');
    await userEvent.tab();
    await waitFor(() => {
      expect(said()).toMatch(/^Not saved\. You have been signed out\./);
    });
  });

  test('goes on to the next task only when all is saved', async () => {
    const { saved, answers } = desk();
    const { api, address } = await showSite(basics, answers);
    api.isOffline = true;
    await userEvent.type(title(), '1');
    await userEvent.click(screen.getByRole('button', { name: 'Save and go on: The problem' }));
    await screen.findAllByText('Not saved.');
    expect(address()).toBe(basics);
    api.isOffline = false;
    await userEvent.click(screen.getByRole('button', { name: 'Save and go on: The problem' }));
    await waitFor(() => {
      expect(address()).toBe(problem);
    });
    expect(saved).toHaveLength(1);
    await waitFor(() => {
      expect(screen.getByRole('heading', { level: 1, name: 'The problem' })).toHaveFocus();
    });
  });
});

describe('a field that cannot be saved', () => {
  test('says why at the field and lets the others be saved', async () => {
    const accepted: unknown[] = [];
    const { answers, practice } = desk({
      saveDraft: ({ input }: { input: Saved }) => {
        if (input.texts?.[0]?.fields['title'] !== undefined)
          return {
            __typename: 'InvalidInputProblem',
            code: 'X',
            message: 'in English',
            fields: [
              { path: 'texts.0.fields.title', rule: 'tooLong', limit: 120, message: 'in English' },
            ],
          };
        accepted.push(input.texts?.[0]?.fields);
        return { __typename: 'SaveDraftSuccess', practice: practice(2) };
      },
    });
    await showSite(basics, answers);
    await userEvent.type(title(), '!');
    await userEvent.type(screen.getByRole('textbox', { name: 'Summary' }), '!');
    await userEvent.tab();
    await waitFor(() => {
      expect(title()).toHaveAccessibleDescription(/Error: Shorten this to 120 characters\./);
    });
    expect(title()).toBeInvalid();
    await waitFor(() => {
      expect(accepted).toContainEqual({ summary: 'Mentors walk with young people at night.!' });
    });
  });
});

describe('two people at once', () => {
  function conflicting() {
    const saved: Saved[] = [];
    const { answers, practice } = desk();
    const theirs = practice(5, {
      originalText: aText({ title: 'Theirs', summary: 'Their summary' }),
    });
    return {
      saved,
      answers: {
        ...answers,
        saveDraft: ({ input }: { input: Saved }) => {
          saved.push(input);
          if (input.revision < 5)
            return {
              __typename: 'DraftConflictProblem',
              code: 'X',
              message: 'in English',
              conflictingFields: ['en.title'],
              currentRevision: 5,
              practice: theirs,
            };
          return { __typename: 'SaveDraftSuccess', practice: practice(input.revision + 1) };
        },
      },
    };
  }
  async function collide() {
    const world = conflicting();
    await showSite(basics, world.answers);
    await userEvent.type(title(), ' mine');
    await userEvent.tab();
    const notice = await screen.findByRole('alert');
    return { ...world, notice };
  }

  test('see both texts, and what only the other changed at once', async () => {
    const { notice } = await collide();
    const conflict = within(notice).getByRole('region', { name: 'Title' });
    expect(conflict).toHaveTextContent('Night mentors mine');
    expect(conflict).toHaveTextContent('Theirs');
    expect(title()).toHaveValue('Night mentors mine');
    expect(screen.getByRole('textbox', { name: 'Summary' })).toHaveValue('Their summary');
  });

  test('nothing is overwritten before somebody chose, whatever else is saved', async () => {
    const { saved } = await collide();
    await userEvent.type(screen.getByRole('textbox', { name: 'Summary' }), ' and mine');
    await userEvent.tab();
    await waitFor(() => {
      expect(saved.at(-1)?.texts?.[0]?.fields).toEqual({ summary: 'Their summary and mine' });
    });
    expect(saved.filter(({ revision }) => revision >= 5).map(({ texts }) => texts)).toEqual([
      [{ language: 'EN', fields: { summary: 'Their summary and mine' } }],
    ]);
  });

  test('one’s own text is sent when it is kept', async () => {
    const { saved } = await collide();
    await userEvent.click(screen.getByRole('button', { name: 'Keep yours' }));
    await waitFor(() => {
      expect(saved.at(-1)).toMatchObject({
        revision: 5,
        texts: [{ fields: { title: 'Night mentors mine' } }],
      });
    });
    expect(screen.queryByRole('button', { name: 'Keep yours' })).toBeNull();
  });

  test('the other’s text comes into the field and is not sent back', async () => {
    const { saved } = await collide();
    await userEvent.click(screen.getByRole('button', { name: 'Take the other' }));
    expect(title()).toHaveValue('Theirs');
    await savedOrQuiet();
    expect(saved.filter(({ revision }) => revision >= 5)).toEqual([]);
  });

  async function savedOrQuiet(): Promise<void> {
    await waitFor(() => {
      expect(screen.queryByRole('alert')).toBeNull();
    });
  }
});

describe('the controls', () => {
  test('of a list takes one entry a line', async () => {
    const { saved, answers } = desk();
    await showSite(problem, answers);
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Objectives' }),
      'One{Enter}Two{Enter}',
    );
    await userEvent.tab();
    await waitFor(() => {
      expect(saved.at(-1)?.texts?.[0]?.fields).toEqual({ objectives: ['One', 'Two'] });
    });
  });

  test('of formatted text shows what the server makes of it', async () => {
    const { answers } = desk({
      richText: ({ markdown }: { markdown: string }) => ({
        markdown,
        plain: '',
        html: '',
        nodes: [
          { type: 'strong', children: [{ type: 'text', value: markdown.replaceAll('*', '') }] },
        ],
      }),
    });
    await showSite(problem, answers);
    await userEvent.type(screen.getByRole('textbox', { name: 'The problem' }), '**much**');
    const [show] = screen.getAllByRole('button', { name: 'Show a preview' });
    await userEvent.click(show ?? document.body);
    expect(await screen.findByText('much', { selector: 'strong' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Hide the preview' })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
  });

  test('of a draft with a reviewer are not shown: the way leads to the list', async () => {
    const { answers, practice } = desk();
    const { address } = await showSite(basics, {
      ...answers,
      practice: { ...practice(1, { state: 'SUBMITTED' }), viewerCanEdit: true, reviews: [] },
    });
    await waitFor(() => {
      expect(address()).toBe('/en/practices/night-mentors-92/edit');
    });
  });
});
