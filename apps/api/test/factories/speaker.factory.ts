import { theApi } from '../api-harness';
import type { PlannedSessionState, PlannedSummitState } from '../outcome';
import { asEditor, asOrganiser, asReviewer, asVisitor } from '../people';
import { aPublishedPractice, type KnownPractice } from './practice.factory';
import { aPlannedSession, announce, aSummit, release } from './summit.factory';

/** A speaker who comes to a released session in ten days, at which a practice is shown. */
export interface Speaking {
  summit: PlannedSummitState;
  session: PlannedSessionState;
  practice: KnownPractice;
  /** Of her mail. */
  key: string;
}

export const speakerAddress = 'ada@lleida.example';

/** The day in so many days, by universal time: the host city's clock shows the same day at noon. */
export function dayIn(days: number): string {
  const then = theApi().clock.now().getTime() + days * 86_400_000;
  return new Date(then).toISOString().slice(0, 10);
}

export async function aSpeaking(): Promise<Speaking> {
  const day = dayIn(10);
  const summit = await aSummit({ startsOn: day, endsOn: day });
  const session = await aPlannedSession(summit, { day, startTime: '12:00', endTime: '13:00' });
  const practice = await aPublishedPractice();
  await pin(session, practice);
  await announce(summit);
  await release(summit);
  return { summit, session, practice, key: await askedToSpeak(session) };
}

export async function pin(session: { id: string }, practice: KnownPractice): Promise<void> {
  await asOrganiser().change('pinCaseStudy', { session: session.id, practice: practice.number });
}

/** The planned speaker is asked and answers; her key. */
export async function askedToSpeak(
  session: { id: string },
  answer: 'CONFIRMED' | 'DECLINED' = 'CONFIRMED',
): Promise<string> {
  await asOrganiser().change('askSpeaker', {
    ...{ session: session.id, name: 'Ada Núñez', address: speakerAddress },
    language: 'EN',
  });
  await theApi().catchUp();
  const key = /speakers\/(\S+)/.exec(theApi().mails.sent.at(-1)?.text ?? '')?.[1] ?? '';
  await asVisitor().change('answerSpeakerInvitation', { key, answer });
  return key;
}

/** The practice is published anew with other lessons. */
export async function publishAnew(
  { number }: KnownPractice,
  lessons = 'Mentors meet weekly.',
): Promise<void> {
  const editor = asEditor('aarhus');
  await editor.startDraft({ number });
  await editor.write({ number }, { lessons });
  await editor.submitDraft({ number }, 2);
  const { kind } = await asReviewer().decideReview({ number }, 'APPROVE', { revision: 2 });
  if (kind !== 'DecideReviewSuccess') throw new Error(`Not published: ${kind}`);
}

/** So many hours before the session begins. */
export function hoursBefore(session: PlannedSessionState, hours: number): void {
  const left = new Date(session.startsAt).getTime() - theApi().clock.now().getTime();
  theApi().clock.advance({ minutes: left / 60_000 - hours * 60 });
}

/** She takes the brief as it is now; what came of it. */
export async function takeBrief(key: string): Promise<string> {
  const { kind } = await asVisitor().change('takeBrief', { key, language: 'EN' });
  return kind;
}
