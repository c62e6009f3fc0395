import type { Language } from '@praxis/domain/shared';
import { z } from 'zod';
import { EngineFault, TranslationEngine } from '../translation-engine.port';

export interface HttpEngineSettings {
  readonly url: string;
  readonly key: string | null;
}

/** How much goes into one request, how long it may take, and how much may come back. */
export interface HttpEngineLimits {
  readonly segments: number;
  readonly characters: number;
  readonly milliseconds: number;
  readonly bytes: number;
}

const usualLimits: HttpEngineLimits = {
  segments: 50,
  characters: 5_000,
  milliseconds: 30_000,
  bytes: 1_000_000,
};

const answer = z.object({ translatedText: z.array(z.string()) });

/** An engine that speaks LibreTranslate's protocol: `POST /translate` with several texts, each answered in its place. */
export class HttpEngine extends TranslationEngine {
  readonly isOn = true;
  private readonly address: URL;

  constructor(
    private readonly settings: HttpEngineSettings,
    private readonly limits = usualLimits,
  ) {
    super();
    this.address = new URL('translate', settings.url.replace(/\/*$/, '/'));
  }

  async translate(segments: readonly string[], from: Language, to: Language): Promise<string[]> {
    const translated: string[] = [];
    for (const batch of batchesOf(segments, this.limits))
      translated.push(...(await this.ask(batch, from, to)));
    return translated;
  }

  private async ask(q: readonly string[], source: Language, target: Language): Promise<string[]> {
    const { key } = this.settings;
    const text = await this.post({
      q,
      source,
      target,
      format: 'text',
      ...(key === null ? {} : { api_key: key }),
    });
    const parsed = answer.safeParse(asJson(text));
    if (!parsed.success) throw new EngineFault('The answer is not in the protocol.');
    const { translatedText } = parsed.data;
    if (translatedText.length !== q.length)
      throw new EngineFault('The answer has another number of texts than the question.');
    return translatedText;
  }

  private async post(body: object): Promise<string> {
    const signal = AbortSignal.timeout(this.limits.milliseconds);
    try {
      const response = await fetch(this.address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(body),
        // Nobody is followed to another machine with what was meant for this one.
        redirect: 'error',
        signal,
      });
      if (!response.ok) {
        await response.body?.cancel();
        throw new EngineFault(`It answered ${String(response.status)}.`);
      }
      return await readUpTo(response, this.limits.bytes);
    } catch (error) {
      if (error instanceof EngineFault) throw error;
      throw new EngineFault(
        signal.aborted ? 'It did not answer in time.' : 'It cannot be reached.',
      );
    }
  }
}

/** The body as text; one that is longer is cut off and refused. */
async function readUpTo(response: Response, bytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += (chunk as Uint8Array).byteLength;
    if (size > bytes) throw new EngineFault('The answer is too long.');
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** As many pieces at once as the engine takes; a piece that is longer than that goes alone. */
function batchesOf(segments: readonly string[], limits: HttpEngineLimits): string[][] {
  const batches: string[][] = [];
  let characters = 0;
  for (const segment of segments) {
    const last = batches.at(-1);
    characters += segment.length;
    if (last !== undefined && last.length < limits.segments && characters <= limits.characters) {
      last.push(segment);
      continue;
    }
    batches.push([segment]);
    characters = segment.length;
  }
  return batches;
}
