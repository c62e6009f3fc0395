import { participantCategories, requestStatuses } from '@praxis/domain/participation';
import { enumOf } from '../../platform/graphql/language.enum';

export const ParticipantCategoryEnum = enumOf(
  participantCategories,
  'ParticipantCategory',
  'What kind of authority or body asks to take part in a summit.',
);
export const RequestStatusEnum = enumOf(
  requestStatuses,
  'ParticipationRequestStatus',
  'How far a request is: INFORMATION, organisers have asked something; LAPSED, an offer was not answered in time.',
);
