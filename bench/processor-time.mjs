// Processor time of processes, from the kernel's own books. On a machine that also does other work, requests a second
// say how much of the machine one got; time a request says what it cost.
import { readdirSync, readFileSync } from 'node:fs';

/** The kernel counts in hundredths of a second on every Linux that Node runs on. */
const tickMs = 10;

/**
 * Milliseconds used so far by the given processes and their children, those that ended included; null where the
 * system keeps no such books.
 */
export function processorTime(pids) {
  try {
    const wanted = new Set(pids);
    let ticks = 0;
    for (const entry of readdirSync('/proc')) {
      if (!/^\d+$/.test(entry)) continue;
      const fields = statOf(entry);
      if (!fields) continue;
      const [parent, user, system, endedUser, endedSystem] = fields;
      if (wanted.has(Number(entry))) ticks += user + system + endedUser + endedSystem;
      else if (wanted.has(parent)) ticks += user + system;
    }
    return ticks * tickMs;
  } catch {
    return null;
  }
}

function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return [fields[1], ...fields.slice(11, 15)];
  } catch {
    return null;
  }
}
