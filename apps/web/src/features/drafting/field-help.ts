import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PracticeFieldName } from '@praxis/domain/practices';

/** What helps to fill in each field, from the practice template. */
const help: Record<PracticeFieldName, MessageDescriptor> = {
  title: msg`Say what is done and where. No slogan.`,
  summary: msg`What, for whom, since when, and what changed. Someone should understand it in half a minute.`,
  problem: msg`What did you see locally, and how did you find out?`,
  objectives: msg`What should be different afterwards? One a line, five at most.`,
  mechanism: msg`Why should this work? “If we … then … because …”`,
  activities: msg`What happens, step by step.`,
  governance: msg`Who decides, who sees which information, on what legal basis. Needed when you work with people at risk or already involved.`,
  participation: msg`How residents and the groups concerned shaped it, including disagreement.`,
  safeguards: msg`How you avoid stigma, protect data and children, and let people complain. Needed when you work with people at risk or already involved.`,
  buildingBlocks: msg`Parts of it that another city could take alone, 8 at most.`,
  outputs: msg`What was counted. Numbers need a year and a source.`,
  claims: msg`Figures about the problem or the practice, each with its year and source. Sources that disagree stand side by side.`,
  outcomes: msg`One entry per result, including results you did not want.`,
  evaluation: msg`Who evaluated it, when and how. Tell what the study could not show.`,
  lessons: msg`What went wrong, what you would do differently.`,
  conditions: msg`What must be in place before copying: law, trust, staff, partners.`,
  lifecycleStatus: msg`Is it still running today?`,
  geographicScale: msg`How large an area it covers.`,
  topics: msg`Only the main ones, at most five.`,
  preventionLevels: msg`Everyone, people at risk, or people already involved.`,
  phenomena: msg`“All forms” is a good answer if true.`,
  targetGroups: msg`Who it is for, not who pays. At most six.`,
  budgetBand: msg`A band is enough. “Not disclosed” is allowed.`,
  staffBand: msg`Full-time posts that work on it.`,
  fundingSources: msg`Who pays for it.`,
  evidenceLevel: msg`How sure can we be? Level 0 is fine and honest.`,
  startYear: msg`First year with real activity.`,
  endYear: msg`Leave it empty if it runs.`,
  actors: msg`Who leads, who helps, who pays, who evaluates. One leads.`,
  setupTimeMonths: msg`From the decision to the first activity.`,
  commitments: msg`Which commitments of the declarations it helps to keep.`,
  links: msg`Pages and documents about the practice that everybody can open.`,
  statusConfirmedOn: msg`The day on which you last made sure of it. We ask again every 12 months.`,
  otherPlaces: msg`Other cities that run it together with yours, 20 at most.`,
  transferOffer: msg`What another city can have from you this year.`,
  locationPrecision: msg`Choose “City only” if the address must stay private.`,
  textLicence: msg`May others reuse this text?`,
  contactAddress: msg`It is never shown: messages to the service are passed on to it. No mailbox of a single person.`,
  annex: msg`What other cities should know and the public should not: an address, how you work with the police. Members of verified cities read it, with your own team and reviewers. It is in no search, list or file. No names of people, and no cases, here either.`,
  contactService: msg`A service, never a person: “Prevention unit of the city”.`,
};

export function fieldHelp(i18n: I18n, field: PracticeFieldName): string {
  return i18n._(help[field]);
}
