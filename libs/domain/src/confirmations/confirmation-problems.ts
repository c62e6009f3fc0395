import { Problem } from '../shared';

/** The link of a question no longer answers: it is too old, was not meant for whoever has it, or the city has spoken since. */
export class QuestionOver extends Problem {
  readonly kind = 'QuestionOverProblem';
  readonly code = 'QUESTION_OVER';
  constructor() {
    super('This link no longer answers. Sign in and say on your desk how the practice stands.');
  }
}
