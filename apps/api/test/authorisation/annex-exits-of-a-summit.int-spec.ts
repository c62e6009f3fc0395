import { readersOfReviews, secretariat } from './actors';
import { expectNoLeaks } from './annex-exits';

// Aarhus hosts it, and Barcelona, which is verified, takes no part in it; Turku does by a practice that stands with a session.
expectNoLeaks({
  summit: 'aarhus-2015',
  readers: [...readersOfReviews, ...secretariat],
  cityThatMay: 'turku',
});
