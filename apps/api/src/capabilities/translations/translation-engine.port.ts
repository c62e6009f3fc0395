import type { Language } from '@praxis/domain/shared';

/** Translates by machine. It is off unless one is set up; nothing that is not public is ever sent to it. */
export abstract class TranslationEngine {
  /** Whether there is one. */
  abstract readonly isOn: boolean;

  /** The pieces in the other language, in their order. Throws `EngineFault` when the engine gives no acceptable answer. */
  abstract translate(segments: readonly string[], from: Language, to: Language): Promise<string[]>;
}

/** The engine did not answer in time, refused, or answered what cannot be used. The message names the cause, no words. */
export class EngineFault extends Error {}
