import type { Language } from '@praxis/domain/shared';

/** The first mail, or the one reminder. */
export type ConfirmationMailKind = 'question' | 'reminder';

interface ConfirmationWords {
  subject: Record<ConfirmationMailKind, (title: string) => string>;
  greeting: (name: string | null) => string;
  lastSaid: (title: string, city: string, day: string) => string;
  neverSaid: (title: string, city: string) => string;
  answer: string;
  otherwise: (days: number) => string;
  read: string;
  whyService: (city: string) => string;
  whyTeam: (city: string) => string;
}

/** What the mails say in each language. */
export const confirmationWords: Record<Language, ConfirmationWords> = {
  en: {
    subject: {
      question: (title) => `Is it still running? ${title}`,
      reminder: (title) => `Reminder: is it still running? ${title}`,
    },
    greeting: (name) => (name === null ? 'Hello,' : `Hello ${name},`),
    lastSaid: (title, city, day) =>
      `${city} last said on ${day} how its practice “${title}” stands. Other cities rely on it: is it still running?`,
    neverSaid: (title, city) =>
      `${city} has not said yet how its practice “${title}” stands. Other cities rely on it: is it still running?`,
    answer:
      'Say whether it is running, on hold or has ended, by one press and without signing in. This link works for a year; do not pass it on:',
    otherwise: (days) =>
      `Without an answer within ${String(days)} days, the practice will say that it was not confirmed, and stand a little lower in searches. It is never removed for that. What is on hold or has ended stays, with its lessons.`,
    read: 'The practice:',
    whyService: (city) =>
      `You receive this mail because this mailbox answers for the practice in ${city}. The question comes once a year, with one reminder.`,
    whyTeam: (city) =>
      `You receive this mail because you belong to the team of ${city}. The question comes once a year, with one reminder.`,
  },
  fr: {
    subject: {
      question: (title) => `Toujours en cours ? ${title}`,
      reminder: (title) => `Rappel : toujours en cours ? ${title}`,
    },
    greeting: (name) => (name === null ? 'Bonjour,' : `Bonjour ${name},`),
    lastSaid: (title, city, day) =>
      `${city} a indiqué pour la dernière fois le ${day} où en est sa pratique « ${title} ». D’autres villes s’y fient : est-elle toujours en cours ?`,
    neverSaid: (title, city) =>
      `${city} n’a pas encore indiqué où en est sa pratique « ${title} ». D’autres villes s’y fient : est-elle toujours en cours ?`,
    answer:
      'Dites si elle est en cours, en pause ou terminée, d’une pression et sans connexion. Ce lien fonctionne pendant un an ; ne le transmettez pas :',
    otherwise: (days) =>
      `Sans réponse dans les ${String(days)} jours, la pratique indiquera qu’elle n’a pas été confirmée et apparaîtra un peu plus bas dans les recherches. Elle n’est jamais retirée pour cela. Ce qui est en pause ou terminé reste, avec ses enseignements.`,
    read: 'La pratique :',
    whyService: (city) =>
      `Vous recevez ce message parce que cette boîte répond de la pratique pour ${city}. La question vient une fois par an, avec un seul rappel.`,
    whyTeam: (city) =>
      `Vous recevez ce message parce que vous appartenez à l’équipe de ${city}. La question vient une fois par an, avec un seul rappel.`,
  },
  es: {
    subject: {
      question: (title) => `¿Sigue en marcha? ${title}`,
      reminder: (title) => `Recordatorio: ¿sigue en marcha? ${title}`,
    },
    greeting: (name) => (name === null ? 'Hola:' : `Hola, ${name}:`),
    lastSaid: (title, city, day) =>
      `${city} dijo por última vez el ${day} cómo está su práctica «${title}». Otras ciudades se fían de ella: ¿sigue en marcha?`,
    neverSaid: (title, city) =>
      `${city} aún no ha dicho cómo está su práctica «${title}». Otras ciudades se fían de ella: ¿sigue en marcha?`,
    answer:
      'Diga si está en marcha, en pausa o terminada, con una pulsación y sin iniciar sesión. Este enlace funciona durante un año; no lo reenvíe:',
    otherwise: (days) =>
      `Sin respuesta en ${String(days)} días, la práctica dirá que no se ha confirmado y aparecerá un poco más abajo en las búsquedas. Nunca se retira por eso. Lo que está en pausa o ha terminado permanece, con sus enseñanzas.`,
    read: 'La práctica:',
    whyService: (city) =>
      `Recibe este mensaje porque este buzón responde de la práctica en ${city}. La pregunta llega una vez al año, con un solo recordatorio.`,
    whyTeam: (city) =>
      `Recibe este mensaje porque pertenece al equipo de ${city}. La pregunta llega una vez al año, con un solo recordatorio.`,
  },
};
