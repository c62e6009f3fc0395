import { EngineFault, TranslationEngine } from '../translation-engine.port';

/** No engine has been set up: people translate. */
export class NoEngine extends TranslationEngine {
  readonly isOn = false;

  translate(): Promise<string[]> {
    return Promise.reject(new EngineFault('No translation engine has been set up.'));
  }
}
