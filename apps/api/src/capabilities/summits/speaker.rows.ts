import type { Language } from '@praxis/domain/shared';
import type { SpeakerAnswer } from '@praxis/domain/summits';
import { defineLoader, groupedBy } from '../../platform/graphql/loaders';
import type { Words } from './summit.rows';

/** How far a speaker of a planned session has been asked. */
export interface AskedRow {
  sessionId: string;
  name: string;
  askedAt: Date;
  answer: SpeakerAnswer | null;
  answeredAt: Date | null;
}

/** For organisers alone. */
export const askedSpeakersOfSession = defineLoader<string, AskedRow[]>({
  name: 'askedSpeakersOfSession',
  load: async (ids, { database }) =>
    groupedBy(
      ids,
      await database.rows<AskedRow & Record<string, unknown>>(
        'asked-speakers',
        `select session_id as "sessionId", name, asked_at as "askedAt", answer, answered_at as "answeredAt"
           from speaker_invitation where session_id = any($1::uuid[])`,
        [ids],
      ),
      (row) => row.sessionId,
    ),
});

/** What the key of a mail to a speaker is about. */
export interface InvitationRow {
  id: string;
  sessionId: string;
  name: string;
  /** Sealed. */
  address: string | null;
  language: Language;
  answer: SpeakerAnswer | null;
  /** Whether everybody sees the session: then it has a brief. */
  isReleased: boolean;
  sessionSlug: string;
  summitSlug: string;
  sessionTitles: Words;
  summitTitles: Words;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  room: string | null;
  venue: string | null;
  isCancelled: boolean;
}

/** Whether who was asked is still planned to speak. */
export const speaksQuery =
  "exists (select from jsonb_array_elements(p.speakers) speaker where speaker ->> 'name' = i.name)";

/** An invitation while its speaker is still planned to speak, and its summit to take place. */
export const invitationQuery = `
  select i.id, i.session_id as "sessionId", i.name, i.address, i.language, i.answer,
         s.is_public and m.status <> 'draft' as "isReleased", s.slug as "sessionSlug", m.slug as "summitSlug", p.titles as "sessionTitles", m.titles as "summitTitles",
         p.starts_at as "startsAt", p.ends_at as "endsAt", m.time_zone as "timeZone", r.name as room, m.venue,
         p.is_cancelled as "isCancelled"
    from speaker_invitation i
    join session_plan p on p.session_id = i.session_id
    join summit_session s on s.id = i.session_id
    join summit m on m.id = s.summit_id and m.status <> 'cancelled'
    left join programme_room r on r.id = p.room_id
   where i.id = $1
     and ${speaksQuery}`;
