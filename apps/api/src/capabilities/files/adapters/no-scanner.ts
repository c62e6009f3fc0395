import { VirusScanner } from '../virus-scanner.port';

/** Where no scanner is configured. */
export class NoScanner extends VirusScanner {
  override readonly isOn = false;

  override scan(): Promise<null> {
    return Promise.reject(new Error('There is no scanner.'));
  }
}
