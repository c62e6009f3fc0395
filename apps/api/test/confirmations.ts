import {
  aPublishedPractice,
  type KnownPractice,
  type PracticeDetails,
} from './factories/practice.factory';
import { ConfirmationQuestionsService } from '../src/capabilities/confirmations/confirmation-questions.service';
import { theApi } from './api-harness';
import type { Outcome } from './outcome';
import { asVisitor } from './people';

/** The mailbox that answers for the practices of the tests. */
export const service = 'youth@city.example';

/** A world in which nobody has been asked, and nothing is due. */
export async function nobodyAsked(): Promise<void> {
  const api = theApi();
  await api.sql('delete from practice_confirmation');
  await api.sql('delete from confirmation_question');
  // What the first catalogue and other stories publish is never due here.
  await api.sql(
    `update practice set answered_status = 'ended', answered_on = '2020-01-01', is_unconfirmed = false`,
  );
  await api.sql('delete from membership');
  await api.catchUp();
  api.mails.sent.length = 0;
}

export const today = (): string => theApi().clock.now().toISOString().slice(0, 10);

/** Published, and confirmed on the day on which the story begins. */
export function aPractice(details: PracticeDetails = {}): Promise<KnownPractice> {
  return aPublishedPractice({
    ...details,
    facts: { statusConfirmedOn: today(), ...details.facts },
  });
}

/** The mails that come of the job as it runs each morning, by address. */
export async function eachMorning(): Promise<string[]> {
  const api = theApi();
  const before = api.mails.sent.length;
  await api.part(ConfirmationQuestionsService).run();
  await api.catchUp();
  return api.mails.sent
    .slice(before)
    .map(({ to }) => to.address)
    .sort();
}

export const lastMail = (): { subject: string; text: string } =>
  theApi().mails.sent.at(-1) ?? { subject: '', text: '' };

/** The key in the last mail. */
export function keyInMail(language = 'en', word = 'still-running'): string {
  const pattern = new RegExp(`https://praxis\\.example/${language}/${word}/(\\S+)`);
  return pattern.exec(lastMail().text)?.[1] ?? '';
}

export interface Standing {
  isUnconfirmed: boolean;
  statusConfirmedOn: string;
  lifecycleStatus: { code: string };
  text: { lessons: { markdown: string } };
}

/** How a practice stands, as everybody reads it. */
export async function standingOf({ number }: KnownPractice): Promise<Standing> {
  const { practice } = await asVisitor().ask<{ practice: Standing }>(
    `query ($number: Int!) { practice(number: $number) {
       isUnconfirmed statusConfirmedOn lifecycleStatus { code } text { lessons { markdown } } } }`,
    { number },
  );
  return practice;
}

interface Found {
  totalCount: number;
  edges: { node: { number: number } }[];
}
/** What a search finds, in its order. */
export async function found(text: string | null, filter: object = {}): Promise<number[]> {
  const { search } = await asVisitor().ask<{ search: Found }>(
    `query ($text: String, $filter: PracticeFilter) {
       search(text: $text, filter: $filter) { totalCount edges { node { number } } } }`,
    { text, filter },
  );
  return search.edges.map(({ node }) => node.number);
}

/** What the key in a mail is good for. */
export async function questionBehind(key: string): Promise<unknown> {
  const { confirmationQuestion } = await asVisitor().ask<{ confirmationQuestion: unknown }>(
    `query ($key: String!) { confirmationQuestion(key: $key) { answer practice { number } } }`,
    { key },
  );
  return confirmationQuestion;
}

export const answer = (key: string, said = 'RUNNING'): Promise<Outcome> =>
  asVisitor().change('answerConfirmation', { key, answer: said });
