import { Problem } from '../shared';

/** Nothing can be the same as before where nothing was said before. */
export class NothingReported extends Problem {
  readonly kind = 'NothingReportedProblem';
  readonly code = 'NOTHING_REPORTED';
  constructor() {
    super('The city has not reported yet. Report first how far it has come.');
  }
}
