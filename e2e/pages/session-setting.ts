import type { Person } from './person';
import type { Entry } from './setting';

/** A session with an older version of the practice as a case study, one that has not changed since, and words for its brief. */
export async function prepareSession(secretary: Person, { number }: Entry): Promise<void> {
  const { session } = (await secretary.asks(
    '{ session(summit: "rotterdam-2016", slug: "local-initiatives-against-the-causes-of-radicalisation") { id } }',
  )) as { session: { id: string } };
  const pinned = (details: object): Promise<unknown> =>
    secretary.does(
      'pinCaseStudy',
      'PinCaseStudyInput',
      { session: session.id, ...details },
      'session { id }',
    );
  await pinned({
    practice: number,
    version: 1,
    presenter: 'The deputy mayor for youth',
    note: 'Ten minutes, then questions.\nAsk what it costs a small city.',
    language: 'EN',
  });
  await pinned({ practice: 1 });
  for (const language of ['EN', 'FR'])
    await secretary.does(
      'saveSessionBrief',
      'SaveSessionBriefInput',
      {
        session: session.id,
        language,
        aim: 'What cities did before the police had a reason to come.',
        agenda: '10:00 Welcome\n10:10 Three cities, ten minutes each\n10:45 Questions',
        questions: 'What does it cost a small city?\nWho decides who takes part?',
      },
      'session { id }',
    );
}
