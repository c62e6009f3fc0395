import { JobHandlers } from '../platform/jobs/job-handlers';
import { count, say, type Command } from './command';

export const purgeCommand: Command = {
  does: 'removes what has passed its time, as every night does, and says how much it was',
  run: async (app) => {
    let all = 0;
    for (const [task, purge] of app.get(JobHandlers).allPurges()) {
      const gone = await purge();
      say(`${task}: ${count(gone, 'row')}`);
      all += gone;
    }
    say(all === 0 ? 'Nothing had passed its time.' : `${count(all, 'row')} removed.`);
  },
};
