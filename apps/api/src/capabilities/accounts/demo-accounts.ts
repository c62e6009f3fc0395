import type { CityRole, GlobalRole } from '@praxis/domain/accounts';
import type { Language } from '@praxis/domain/shared';

export const demoPassword = 'praxis-demo';

export interface DemoAccount {
  email: string;
  displayName: string;
  language: Language;
  roles: GlobalRole[];
  /** A verified city's team reads restricted annexes. */
  city?: { slug: string; role: CityRole; isVerified?: boolean };
}

/** Whether an account is one of the demonstration: everybody knows its password. */
export function isDemoAccount(address: string): boolean {
  return demoAccounts.some(({ email }) => email === address);
}

/** People to try the platform as; they exist in demonstration mode alone. */
export const demoAccounts: readonly DemoAccount[] = [
  {
    email: 'admin@praxis.example',
    displayName: 'Ada (administrator)',
    language: 'en',
    roles: ['administrator'],
  },
  {
    email: 'reviewer@praxis.example',
    displayName: 'René (reviewer)',
    language: 'en',
    roles: ['reviewer'],
  },
  {
    email: 'moderator@praxis.example',
    displayName: 'Mona (moderator)',
    language: 'en',
    roles: ['moderator'],
  },
  {
    email: 'organiser@praxis.example',
    displayName: 'Oriol (organiser)',
    language: 'fr',
    roles: ['organiser'],
  },
  {
    email: 'editor@aarhus.example',
    displayName: 'Astrid (Aarhus)',
    language: 'en',
    roles: [],
    city: { slug: 'aarhus', role: 'coordinator', isVerified: true },
  },
  {
    email: 'editor@rotterdam.example',
    displayName: 'Ruben (Rotterdam)',
    language: 'en',
    roles: [],
    city: { slug: 'rotterdam', role: 'editor', isVerified: true },
  },
  {
    email: 'editor@barcelona.example',
    displayName: 'Berta (Barcelona)',
    language: 'es',
    roles: [],
    city: { slug: 'barcelona', role: 'editor' },
  },
  {
    email: 'researcher@praxis.example',
    displayName: 'Ray (researcher)',
    language: 'en',
    roles: [],
  },
];
