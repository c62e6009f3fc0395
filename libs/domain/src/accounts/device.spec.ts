import { deviceOf } from './device';

const webKit = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('the device that a header tells', () => {
  it.each<[string | undefined, string | null, string | null]>([
    [`Mozilla/5.0 (X11; Linux x86_64) ${webKit} Chrome/141.0 Safari/537.36`, 'Chrome', 'Linux'],
    [
      `Mozilla/5.0 (Windows NT 10.0) ${webKit} Chrome/141.0 Safari/537.36 Edg/141.0`,
      'Edge',
      'Windows',
    ],
    [
      `Mozilla/5.0 (Linux; Android 16) ${webKit} Chrome/141.0 Mobile Safari/537.36`,
      'Chrome',
      'Android',
    ],
    [
      `Mozilla/5.0 (Linux; Android 16) ${webKit} Chrome/141.0 Safari/537.36 OPR/90.0`,
      'Opera',
      'Android',
    ],
    ['Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox', 'Windows'],
    [
      `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webKit} Version/26.0 Safari/605.1`,
      'Safari',
      'macOS',
    ],
    [
      `Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) ${webKit} Version/26.0 Safari/605.1`,
      'Safari',
      'iOS',
    ],
    [
      `Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) ${webKit} CriOS/141.0 Safari/605.1`,
      'Chrome',
      'iOS',
    ],
    [
      `Mozilla/5.0 (iPad; CPU OS 18_6 like Mac OS X) ${webKit} FxiOS/140.0 Safari/605.1`,
      'Firefox',
      'iOS',
    ],
    ['curl/8.5.0', null, null],
    ['Wget/1.21.4 (Linux)', null, 'Linux'],
    ['Firefox/140.0', 'Firefox', null],
    ['', null, null],
    [undefined, null, null],
  ])('%s', (header, browser, system) => {
    expect(deviceOf(header)).toEqual({ browser, system });
  });
});
