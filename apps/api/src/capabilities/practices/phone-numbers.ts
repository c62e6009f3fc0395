import { findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js';
import type { PhoneNumberFinder } from '@praxis/domain/safety';

/** Finds telephone numbers as they are written in a country, and with the code of any other. */
export function phoneNumbersOf(countryCode: string): PhoneNumberFinder {
  const country = isSupportedCountry(countryCode) ? { defaultCountry: countryCode } : {};
  return (text) =>
    findPhoneNumbersInText(text, country).map(({ startsAt, endsAt }) => ({
      start: startsAt,
      end: endsAt,
    }));
}
