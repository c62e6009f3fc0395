import type { ParsedMail } from 'mailparser';
import { pathTo } from '@praxis/domain/addresses';
import type { Language } from '@praxis/domain/shared';
import { useApi } from '../../../test/api-harness';
import { aPublishedPractice, type KnownPractice } from '../../../test/factories/practice.factory';
import { dayIn, hoursBefore, pin, publishAnew } from '../../../test/factories/speaker.factory';
import {
  announce,
  aPlannedSession,
  aSummit,
  release,
} from '../../../test/factories/summit.factory';
import { addresseeOf, MailRelay } from '../../../test/mail-relay';
import type { PlannedSessionState } from '../../../test/outcome';
import { asOrganiser, asVisitor } from '../../../test/people';
import { Mailer } from '../notifications';
import { DeltaBriefService } from './delta-brief.service';

const relay = new MailRelay();
beforeAll(() => relay.start());
afterAll(() => relay.stop());
const api = useApi({ PRAXIS_PUBLIC_URL: 'https://praxis.example' }, [[Mailer, relay.mailer]]);

const speakers: readonly { name: string; address: string; language: Language }[] = [
  { name: 'Ada Núñez', address: 'ada@lleida.example', language: 'en' },
  { name: 'Zoé Lefèvre', address: 'zoe@lille.example', language: 'fr' },
  { name: 'Íñigo Peña', address: 'inigo@burgos.example', language: 'es' },
];

/** What came since the last look, by who got it. */
async function letters(): Promise<Map<string, ParsedMail>> {
  await api.catchUp();
  return new Map(relay.received.splice(0).map(({ mail }) => [addresseeOf(mail), mail]));
}

/** Everybody is asked, says yes and takes the brief as it is; their keys by address. */
async function everybodyComes(session: PlannedSessionState): Promise<Map<string, string>> {
  for (const { name, address, language } of speakers)
    await asOrganiser().change('askSpeaker', {
      ...{ session: session.id, name, address, language: language.toUpperCase() },
    });
  const asked = await letters();
  const keys = new Map<string, string>();
  for (const { address, language } of speakers) {
    const key =
      /https:\/\/praxis\.example\/\S+\/(\S+)/.exec(asked.get(address)?.text ?? '')?.[1] ?? '';
    await asVisitor().change('answerSpeakerInvitation', { key, answer: 'CONFIRMED' });
    const taken = await asVisitor().change('takeBrief', { key, language: language.toUpperCase() });
    expect(taken.kind).toBe('TakeBriefSuccess');
    keys.set(address, key);
  }
  await letters();
  return keys;
}

async function unpin(session: PlannedSessionState, practice: KnownPractice): Promise<void> {
  const [study] = await api.sql<{ id: string }>(
    'select id from case_study where session_id = $1 and practice_id = $2',
    [session.id, practice.id],
  );
  expect((await asOrganiser().change('unpinCaseStudy', { id: study?.id })).kind).toBe(
    'UnpinCaseStudySuccess',
  );
}

const told: Record<Language, { subject: string; passages: (titles: Titles) => string[] }> = {
  en: {
    subject: 'Changed since your brief: Next Summit of Mayors',
    passages: ({ changed, added, removed }) => [
      `${changed}: version 1 is now version 2`,
      '[added: Mentors meet weekly]',
      `${added}: new in the brief, version 1`,
      `${removed}: no longer in the brief`,
      'Organisers have changed: time.',
    ],
  },
  fr: {
    subject: 'Modifié depuis votre fiche : Prochain Sommet des maires',
    passages: ({ changed, added, removed }) => [
      `${changed} : la version 1 est devenue la version 2`,
      '[ajouté : Mentors meet weekly]',
      `${added} : nouvelle dans la fiche, version 1`,
      `${removed} : ne figure plus dans la fiche`,
      'Les organisateurs ont modifié : l’horaire.',
    ],
  },
  es: {
    subject: 'Cambios desde su ficha: Next Summit of Mayors',
    passages: ({ changed, added, removed }) => [
      `${changed}: la versión 1 es ahora la versión 2`,
      '[añadido: Mentors meet weekly]',
      `${added}: nueva en la ficha, versión 1`,
      `${removed}: ya no está en la ficha`,
      'Los organizadores han cambiado: el horario.',
    ],
  },
};
type Titles = Record<'changed' | 'added' | 'removed', string>;

it('reaches each speaker through a relay, whole and in the language of each', async () => {
  const day = dayIn(10);
  const summit = await aSummit({ startsOn: day, endsOn: day });
  const hours = { day, speakers: speakers.map(({ name }) => ({ name, role: '', city: '' })) };
  const session = await aPlannedSession(summit, {
    ...{ ...hours, startTime: '12:00', endTime: '13:00' },
  });
  const changed = await aPublishedPractice();
  const removed = await aPublishedPractice();
  const added = await aPublishedPractice();
  await pin(session, changed);
  await pin(session, removed);
  await announce(summit);
  await release(summit);
  const keys = await everybodyComes(session);

  await publishAnew(changed);
  await unpin(session, removed);
  await pin(session, added);
  const moved = await aPlannedSession(summit, {
    ...{ ...hours, id: session.id, revision: 1, startTime: '12:30', endTime: '13:30' },
  });
  await release(summit);
  await letters();
  hoursBefore(moved, 47);
  await api.part(DeltaBriefService).sendDue();
  const mails = await letters();

  expect([...mails.keys()].sort()).toEqual(speakers.map(({ address }) => address).sort());
  const titles = { changed: changed.title, added: added.title, removed: removed.title };
  for (const { address, language } of speakers) {
    const mail = mails.get(address);
    expect(mail?.subject).toBe(told[language].subject);
    for (const passage of told[language].passages(titles)) expect(mail?.text).toContain(passage);
    expect(mail?.text).toContain(
      `https://praxis.example${pathTo(language, 'speakerChanges', { key: keys.get(address) ?? '' })}`,
    );
    expect(mail?.text).not.toMatch(/Ada|Núñez|Zoé|Lefèvre|Íñigo|Peña/);
  }
  await api.part(DeltaBriefService).sendDue();
  expect((await letters()).size).toBe(0);
});
