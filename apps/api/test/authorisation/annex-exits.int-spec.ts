import { readersOfAnnexes } from './actors';
import { expectNoLeaks } from './annex-exits';

expectNoLeaks({ summit: null, readers: readersOfAnnexes, cityThatMay: 'malmo' });
