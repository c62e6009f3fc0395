import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { createInterface } from 'node:readline';
import { Injectable } from '@nestjs/common';
import { Turnstile } from '../database/turnstile';

/** A program that looks at a file of a stranger, and how much it may use. */
export interface GuardedRun {
  /** JavaScript that runs as it stands, beside the sources as it is beside the built files. */
  script: string;
  args: readonly string[];
  /** The file, as its bytes or as one that is open for reading. */
  input: Buffer | number;
  /** A file that is open for writing: it is number 3 for the program. */
  output?: number;
  /** JavaScript's memory. */
  megabytes: number;
  /** All of its memory, where the program uses more than JavaScript. */
  residentMegabytes?: number;
  seconds: number;
  /** Whether it may load libraries that are not JavaScript. */
  mayLoadLibraries?: boolean;
}

/** How it ended: by itself, or killed for what it used. One that ran out of JavaScript's memory ends by itself without a last word. */
export type GuardedEnd = 'ended' | 'tooSlow' | 'tooLarge';

/** What the program may not do, however it were made to: write files by their names, start programs. */
const confined = [
  process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission',
  '--allow-fs-read=*',
  '--no-warnings',
];
const pageBytes = 4096;

/**
 * Runs programs that read what strangers send, in processes of their own with little memory, little time, no secrets and nothing to
 * write to: whatever is hostile in a file harms nothing but that process. There is one room for all of them, so that together they
 * never take the machine from those who read.
 */
@Injectable()
export class GuardedProcesses {
  private readonly turnstile = new Turnstile(2, 20);

  /**
   * Runs the program, and hands on each line of JSON that it tells.
   * @throws Fault UNAVAILABLE when too many files wait already
   */
  run(what: GuardedRun, take: (told: unknown) => void): Promise<GuardedEnd> {
    return this.turnstile.pass(() => runNow(what, take));
  }
}

async function runNow(what: GuardedRun, take: (told: unknown) => void): Promise<GuardedEnd> {
  const { input, output } = what;
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${String(what.megabytes)}`,
      ...confined,
      ...(what.mayLoadLibraries === true ? ['--allow-addons'] : []),
      what.script,
      ...what.args,
    ],
    {
      // No secrets; and a library for pictures must not take a thread for each processor.
      env: { VIPS_CONCURRENCY: '1', UV_THREADPOOL_SIZE: '2' },
      stdio: [typeof input === 'number' ? input : 'pipe', 'pipe', 'ignore', output ?? 'ignore'],
      timeout: what.seconds * 1_000,
      killSignal: 'SIGKILL',
    },
  );
  const gone = new Promise<string | null>((resolve, reject) => {
    child.once('close', (_code, signal) => {
      resolve(signal);
    });
    child.once('error', reject);
  });
  // Whoever waits below hears of it.
  gone.catch(() => undefined);
  const watch = new MemoryWatch(child, what.residentMegabytes);
  try {
    // Visitors come first.
    if (child.pid !== undefined) setPriority(child.pid, 10);
    if (typeof input !== 'number') {
      // It may end before it has read everything.
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(input);
    }
    if (child.stdout !== null)
      for await (const line of createInterface({ input: child.stdout, crlfDelay: Infinity }))
        take(JSON.parse(line));
    const signal = await gone;
    if (watch.hasKilled) return 'tooLarge';
    return signal === 'SIGKILL' ? 'tooSlow' : 'ended';
  } finally {
    watch.stop();
    child.kill('SIGKILL');
  }
}

/** Ends a process that takes more memory than it may; where the system does not tell, only its time is limited. */
class MemoryWatch {
  hasKilled = false;
  private readonly timer: NodeJS.Timeout | null;

  constructor(
    private readonly child: ChildProcess,
    private readonly megabytes: number | undefined,
  ) {
    this.timer =
      megabytes === undefined || process.platform !== 'linux'
        ? null
        : setInterval(() => void this.look(), 50);
  }

  stop(): void {
    if (this.timer !== null) clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    try {
      const told = await readFile(`/proc/${String(this.child.pid)}/statm`, 'utf8');
      const resident = Number(told.split(' ')[1]) * pageBytes;
      if (resident <= (this.megabytes ?? Infinity) * 1024 * 1024) return;
      this.hasKilled = true;
      this.child.kill('SIGKILL');
    } catch {
      // It has ended.
    }
  }
}
