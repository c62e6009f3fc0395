import { aPublishedPractice, type KnownPractice } from '../factories/practice.factory';
import { pin, publishAnew, takeBrief } from '../factories/speaker.factory';
import { aPlannedSession, announce, aRoom, aSummit, release } from '../factories/summit.factory';
import { MailKeys } from '../../src/platform/auth/mail-keys';
import { theApi } from '../api-harness';
import { asOrganiser, asVisitor, type Person } from '../people';
import { askToTakePart } from './world-participating';

/** The next summit, announced and its programme released, with a session that is not; and one that nobody knows of. */
export async function planSummits(
  practice: KnownPractice,
  canary: string,
  author: Person,
): Promise<{ summit: string; hiddenSummit: string; speakerKey: string; request: string }> {
  const summit = await aSummit();
  const room = (await aRoom(summit, 'Hall', 50)).id;
  const opening = await aPlannedSession(summit, { room, capacity: 60 });
  await asOrganiser().change('releaseProgramme', {
    summit: summit.id,
    note: 'A first version.',
    despiteClashes: true,
  });
  await announce(summit);
  await aPlannedSession(summit, { id: opening.id, revision: 1, room, capacity: 70 });
  await aPlannedSession(summit, {
    titles: { en: 'Panel', fr: canary },
    startTime: '10:00',
    endTime: '11:00',
    room,
    languages: ['fr'],
    interpreters: ['Booth 1', canary],
  });
  await theApi().sql('update summit_session set starts_at = $2 where id = $1', [
    opening.id,
    theApi().clock.now(),
  ]);
  await asOrganiser().change('saveSessionOutcome', {
    session: opening.id,
    outcome: 'Mentors meet weekly.',
    minutes: 'Peter Jensen of the city opened.',
    justification: canary,
  });
  await author.change('chooseSession', { session: opening.id, isChosen: true });
  await author.change('setCalendarAddress', { isWanted: true });
  const speakerKey = await anAnsweredSpeaker(opening);
  const hidden = await aSummit({ titles: { en: canary } });
  const { id } = await aPlannedSession(hidden);
  await asOrganiser().change('pinCaseStudy', {
    session: id,
    practice: practice.number,
    note: canary,
  });
  await release(hidden);
  const request = await askToTakePart(summit, canary, author);
  return { summit: summit.slug, hiddenSummit: hidden.slug, speakerKey, request };
}

/** The key with which a speaker has answered. */
async function anAnsweredSpeaker({ id: session }: { id: string }): Promise<string> {
  const asked = { session, name: 'Ada Núñez', address: 'ada@lleida.example', language: 'EN' };
  await asOrganiser().change('askSpeaker', asked);
  const [row] = await theApi().sql<{ id: string }>('select id from speaker_invitation limit 1');
  const key = theApi()
    .part(MailKeys)
    .keyOf('speaker', [row?.id ?? '']);
  await asVisitor().change('answerSpeakerInvitation', { key, answer: 'CONFIRMED' });
  await takeOldBrief(session, key);
  return key;
}

/** The speaker has a brief in hand that is no longer what stands in it. */
async function takeOldBrief(session: string, key: string): Promise<void> {
  const shown = await aPublishedPractice();
  await pin({ id: session }, shown);
  await takeBrief(key);
  await publishAnew(shown);
  await asOrganiser().change('pinCaseStudy', {
    ...{ session, practice: shown.number, version: 1, language: 'EN' },
    ...{ presenter: 'Bo Dahl, Aarhus', note: 'In short.' },
  });
  const brief = { session, language: 'EN', aim: 'To learn from each other.' };
  await asOrganiser().change('saveSessionBrief', brief);
}
