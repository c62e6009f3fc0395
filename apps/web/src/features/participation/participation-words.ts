import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { RequestTask } from '@praxis/domain/participation';

type Words = Readonly<Record<string, MessageDescriptor>>;
const wordOf = (words: Words, i18n: I18n, code: string): string => {
  const word = words[code];
  return word ? i18n._(word) : code;
};

const functions: Words = {
  MAYOR: msg`Mayor`,
  DEPUTY_MAYOR: msg`Deputy mayor`,
  COUNCILLOR: msg`Councillor`,
  HEAD_OF_SERVICE: msg`Head of a service`,
  OFFICER: msg`Officer of a service`,
  EXPERT: msg`Expert`,
  INTERPRETER: msg`Interpreter`,
  OTHER: msg`Another function`,
};

/** In what function a person comes. */
/** The function of somebody, and how it is called exactly where that says more. */
export function functionInWords(
  i18n: I18n,
  person: { readonly function: string | null; readonly title: string },
): string {
  const label = person.function === null ? '' : functionLabel(i18n, person.function);
  const isSaid = person.title.trim().toLowerCase() === label.toLowerCase();
  return [label, isSaid ? '' : person.title].filter(Boolean).join(', ');
}

export const functionLabel = (i18n: I18n, code: string | null): string =>
  code === null ? '' : wordOf(functions, i18n, code);

const categories: Words = {
  MEMBER_CITY: msg`City of the Alliance`,
  CITY: msg`Another city or municipality`,
  REGION: msg`Region or province`,
  ASSOCIATION: msg`Association of authorities`,
  NATIONAL_AUTHORITY: msg`National authority`,
  INTERNATIONAL_ORGANISATION: msg`International organisation`,
  CIVIL_SOCIETY: msg`Civil society organisation`,
  RESEARCH: msg`University or research institute`,
};

/** What kind of authority or body asks. */
export const categoryLabel = (i18n: I18n, code: string): string => wordOf(categories, i18n, code);

const statuses: Words = {
  DRAFT: msg`Draft: nobody else reads it`,
  SUBMITTED: msg`Sent: it waits for a decision`,
  INFORMATION: msg`The organisers have asked something`,
  ACCEPTED: msg`Accepted`,
  WAITLISTED: msg`On the waiting list`,
  LAPSED: msg`Lapsed: the offer was not answered in time`,
  DECLINED: msg`Declined by the organisers`,
  CANCELLED: msg`Cancelled, for good`,
};

/** How far a request is, for whoever asked. */
export const requestStatusLabel = (i18n: I18n, code: string): string =>
  wordOf(statuses, i18n, code);

/** The look of a tag that says so. */
export function requestStatusTone(code: string): 'ok' | 'warn' | 'harbour' | 'plain' {
  if (code === 'ACCEPTED') return 'ok';
  if (code === 'DRAFT' || code === 'INFORMATION') return 'warn';
  return code === 'SUBMITTED' || code === 'WAITLISTED' ? 'harbour' : 'plain';
}

const events: Words = {
  SUBMITTED: msg`Sent`,
  CHANGED: msg`Changed`,
  DECIDED: msg`Decided`,
  UNDONE: msg`A decision was taken back`,
  OFFERED: msg`Places were offered`,
  OFFER_ACCEPTED: msg`The offer was accepted`,
  OFFER_LAPSED: msg`The offer was not answered in time`,
  OFFER_ENDED: msg`The offer ended`,
  CANCELLED: msg`The request was cancelled`,
};

/** What happened to a request. */
export const eventLabel = (i18n: I18n, code: string): string => wordOf(events, i18n, code);

const tasks: Record<RequestTask, MessageDescriptor> = {
  authority: msg`Your authority`,
  people: msg`Who comes`,
  languages: msg`Languages`,
  needs: msg`Access and food`,
  visits: msg`Field visits`,
  message: msg`A message to the organisers`,
};

/** What a page of a request asks about. */
export const requestTaskLabel = (i18n: I18n, task: RequestTask): string => i18n._(tasks[task]);

const answers: Words = {
  people: msg`Who comes`,
  name: msg`Name`,
  function: msg`Function`,
  title: msg`Function in their own words`,
  languages: msg`Languages`,
  accessNeeds: msg`Access`,
  dietNeeds: msg`Food`,
  authority: msg`Name of the authority`,
  category: msg`What kind of authority is it?`,
  city: msg`City of Praxis`,
  country: msg`Country`,
  authoritySize: msg`How many people live there?`,
  isFirstAttendance: msg`Is it the authority’s first summit of the Alliance?`,
  contactAddress: msg`Mail address of the office`,
  fieldVisits: msg`Field visits`,
  message: msg`Message`,
};

/** What is asked, as its label says it. */
export const answerLabel = (i18n: I18n, name: string): string => wordOf(answers, i18n, name);
