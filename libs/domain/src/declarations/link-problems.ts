import { Problem } from '../shared';
import type { LinkState } from './link-rules';

/** The link has been decided, replaced or taken back meanwhile: what was read is not what stands there now. */
export class LinkDecided extends Problem {
  readonly kind = 'LinkDecidedProblem';
  readonly code = 'LINK_DECIDED';
  constructor(readonly state: LinkState) {
    super(`This link is ${state} by now. Read it again.`);
  }
}
