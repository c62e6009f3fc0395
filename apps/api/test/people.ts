import type { CityRole } from '@praxis/domain/accounts';
import type { Api } from './api-harness';
import { Caller } from './caller';
import type { AccountDetails } from './factories/account.factory';
import type { Outcome, WarningState } from './outcome';

interface Numbered {
  number: number;
}
interface Identified {
  id: string;
}
type Decision = 'APPROVE' | 'REQUEST_CHANGES' | 'DECLINE';

/** A person, and what people do on the platform. */
export class Person extends Caller {
  createPractice(input: object = {}): Promise<Outcome> {
    return this.change('createPractice', {
      city: 'aarhus',
      originalLanguage: 'EN',
      title: 'Mentors for young people',
      ...input,
    });
  }

  startDraft({ number }: Numbered): Promise<Outcome> {
    return this.change('startDraft', { number });
  }

  saveDraft(
    { number }: Numbered,
    changes: { revision?: number; facts?: object; texts?: object[] },
  ): Promise<Outcome> {
    return this.change('saveDraft', { number, revision: 1, ...changes });
  }

  /** Saves words in English. */
  write(practice: Numbered, fields: object, revision = 1): Promise<Outcome> {
    return this.saveDraft(practice, { revision, texts: [{ language: 'EN', fields }] });
  }

  submitDraft({ number }: Numbered, revision = 1, minorEdit?: string): Promise<Outcome> {
    return this.change('submitDraft', { number, revision, minorEdit });
  }

  justify(
    { number }: Numbered,
    reasons: Readonly<Record<string, string | null>>,
    revision = 1,
  ): Promise<Outcome> {
    const justifications = Object.entries(reasons).map(([warning, reason]) => ({
      warning,
      reason,
    }));
    return this.change('justifyWarnings', { number, revision, justifications });
  }

  /** The passages of a draft that could harm somebody, as this person reads them. */
  async warningsOf({ number }: Numbered): Promise<WarningState[]> {
    const { practice } = await this.ask<{
      practice: { draft: { warnings: WarningState[] } | null } | null;
    }>(
      `query ($number: Int!) { practice(number: $number) { draft { warnings {
         id kind field task language row part words justification { reason }
       } } } }`,
      { number },
    );
    return practice?.draft?.warnings ?? [];
  }

  recallDraft({ number }: Numbered): Promise<Outcome> {
    return this.change('recallDraft', { number });
  }

  decideReview(
    { number }: Numbered,
    decision: Decision,
    details: {
      revision?: number;
      reason?: string;
      note?: string;
      remarks?: { field: string; text: string }[];
      isMinor?: boolean;
    } = {},
  ): Promise<Outcome> {
    return this.change('decideReview', { number, revision: 1, decision, ...details });
  }

  /** Gives the draft to a reviewer, or to nobody; `seen` is who has it as far as this person knows. */
  async assign(
    { number }: Numbered,
    reviewer: Person | null,
    seen: Person | null = null,
  ): Promise<Outcome> {
    return this.change('assignReview', {
      number,
      reviewer: reviewer === null ? null : (await reviewer.account()).id,
      seen: seen === null ? null : (await seen.account()).id,
    });
  }

  declareConflict({ number }: Numbered, reason: string): Promise<Outcome> {
    return this.change('declareConflict', { number, reason });
  }

  async askOpinion({ number }: Numbered, of: Person, question = 'Is it ready?'): Promise<Outcome> {
    return this.change('askOpinion', { number, reviewer: (await of.account()).id, question });
  }

  giveOpinion(id: string, verdict: Decision, text: string): Promise<Outcome> {
    return this.change('giveOpinion', { id, verdict, text });
  }

  withdrawOpinion(id: string): Promise<Outcome> {
    return this.change('withdrawOpinion', { id });
  }

  withdraw({ number }: Numbered, reason: string, successor?: Numbered): Promise<Outcome> {
    return this.change('withdrawPractice', { number, reason, successor: successor?.number });
  }

  comment(practice: Numbered, body: string, details: object = {}): Promise<Outcome> {
    return this.change('addComment', { practiceNumber: practice.number, body, ...details });
  }

  editComment({ id }: Identified, body: string): Promise<Outcome> {
    return this.change('editComment', { id, body });
  }

  removeComment({ id }: Identified): Promise<Outcome> {
    return this.change('removeComment', { id });
  }

  report({ id }: Identified, reason = 'OTHER', note?: string): Promise<Outcome> {
    return this.change('reportContent', { commentId: id, reason, note });
  }

  decideReport(id: string, decision: 'REMOVE' | 'KEEP'): Promise<Outcome> {
    return this.change('decideReport', { id, decision });
  }

  proposeLink({ number }: Numbered, commitment: string, sentence: string): Promise<Outcome> {
    return this.change('proposeCommitmentLink', { number, commitment, sentence, language: 'EN' });
  }

  decideLink(
    id: string | undefined,
    decision: 'ACCEPT' | 'DECLINE',
    reason?: string,
  ): Promise<Outcome> {
    return this.change('decideCommitmentLink', { id, decision, reason });
  }

  takeBackLink(id: string | undefined): Promise<Outcome> {
    return this.change('takeBackCommitmentLink', { id });
  }

  /** How far the city has come with the commitment. */
  reportProgress(
    city: string,
    commitment: string,
    step: 'NOT_STARTED' | 'LIMITED' | 'SUBSTANTIAL' | 'COMPLETE',
    details: {
      asOf?: string;
      text?: string;
      language?: string;
      justification?: string;
      evidence?: number[];
    } = {},
  ): Promise<Outcome> {
    return this.change('reportProgress', { city, commitment, step, ...details });
  }

  reportNothingNew(city: string, commitment?: string): Promise<Outcome> {
    return this.change('reportNothingNew', { city, commitment });
  }

  signIn(email: string, password: string): Promise<Outcome> {
    return this.change('signIn', { email, password });
  }
}

export const asVisitor = (api?: Api): Person => new Person(null, api);
export const asMember = (details: AccountDetails = {}, api?: Api): Person =>
  new Person(details, api);
export const asReviewer = (ownCities: Record<string, CityRole> = {}): Person =>
  new Person({ roles: ['reviewer'], cities: ownCities });
export const asModerator = (): Person => new Person({ roles: ['moderator'] });
export const asOrganiser = (): Person => new Person({ roles: ['organiser'] });
export const asAdministrator = (): Person => new Person({ roles: ['administrator'] });
export const asEditor = (city: string): Person => new Person({ cities: { [city]: 'editor' } });
export const asCoordinator = (city: string): Person =>
  new Person({ cities: { [city]: 'coordinator' } });
