import type { Language } from '@praxis/domain/shared';
import type { ParticipationEvent } from './participation-event.entity';

interface RequestMailWords {
  subject: (summit: string, reference: string) => string;
  greeting: string;
  told: Record<ParticipationEvent['kind'] | 'asked', string>;
  until: (moment: string, timeZone: string) => string;
  reference: (reference: string, summit: string) => string;
  open: string;
  why: string;
}

/** What the mails say in each language: never what was decided, nor about whom. */
export const requestMailWords: Record<Language, RequestMailWords> = {
  en: {
    subject: (summit, reference) => `${summit}: request ${reference}`,
    greeting: 'Hello,',
    told: {
      submitted: 'Your request to take part has been received.',
      changed: 'Your request to take part has been changed.',
      decided: 'The organisers have decided on your request to take part.',
      asked: 'The organisers need to know more before they decide on your request to take part.',
      undone: 'The organisers have changed their decision on your request to take part.',
      offered:
        'Places have become free, and they are kept for you. Say on the platform whether you take them.',
      'offer-accepted': 'Your answer to the offer of places has been received.',
      'offer-lapsed':
        'Places were offered to you, and the time to answer is over. They go to others who wait.',
      'offer-ended': 'Places are no longer offered to you.',
      cancelled: 'Your request to take part has been cancelled.',
    },
    until: (moment, timeZone) => `Answer before ${moment} (${timeZone}).`,
    reference: (reference, summit) => `Reference: ${reference}\nSummit: ${summit}`,
    open: 'For your safety this mail says no more. Open the platform to read it (you will be asked to sign in):',
    why: 'You receive this mail because you asked to take part in this summit.',
  },
  fr: {
    subject: (summit, reference) => `${summit} : demande ${reference}`,
    greeting: 'Bonjour,',
    told: {
      submitted: 'Votre demande de participation a été reçue.',
      changed: 'Votre demande de participation a été modifiée.',
      decided: 'L’équipe d’organisation s’est prononcée sur votre demande de participation.',
      asked:
        'L’équipe d’organisation a besoin de précisions avant de se prononcer sur votre demande de participation.',
      undone:
        'L’équipe d’organisation est revenue sur sa décision concernant votre demande de participation.',
      offered:
        'Des places se sont libérées et vous sont réservées. Dites sur la plateforme si vous les prenez.',
      'offer-accepted': 'Votre réponse à l’offre de places a été reçue.',
      'offer-lapsed':
        'Des places vous avaient été proposées et le délai de réponse est passé. Elles vont à d’autres personnes en attente.',
      'offer-ended': 'Les places ne vous sont plus proposées.',
      cancelled: 'Votre demande de participation a été annulée.',
    },
    until: (moment, timeZone) => `Répondez avant : ${moment} (${timeZone}).`,
    reference: (reference, summit) => `Référence : ${reference}\nSommet : ${summit}`,
    open: 'Pour votre sécurité, ce message n’en dit pas plus. Ouvrez la plateforme pour le lire (il faudra vous connecter) :',
    why: 'Vous recevez ce message parce que vous avez demandé à participer à ce sommet.',
  },
  es: {
    subject: (summit, reference) => `${summit}: solicitud ${reference}`,
    greeting: 'Hola:',
    told: {
      submitted: 'Su solicitud de participación se ha recibido.',
      changed: 'Su solicitud de participación se ha modificado.',
      decided: 'La organización ha decidido sobre su solicitud de participación.',
      asked:
        'La organización necesita saber más antes de decidir sobre su solicitud de participación.',
      undone: 'La organización ha cambiado su decisión sobre su solicitud de participación.',
      offered: 'Han quedado plazas libres y se le reservan. Diga en la plataforma si las acepta.',
      'offer-accepted': 'Su respuesta a la oferta de plazas se ha recibido.',
      'offer-lapsed':
        'Se le ofrecieron plazas y el plazo para responder ha terminado. Pasan a otras personas en espera.',
      'offer-ended': 'Ya no se le ofrecen plazas.',
      cancelled: 'Su solicitud de participación se ha cancelado.',
    },
    until: (moment, timeZone) => `Responda antes de: ${moment} (${timeZone}).`,
    reference: (reference, summit) => `Referencia: ${reference}\nCumbre: ${summit}`,
    open: 'Por su seguridad, este mensaje no dice más. Abra la plataforma para leerlo (tendrá que iniciar sesión):',
    why: 'Recibe este mensaje porque pidió participar en esta cumbre.',
  },
};
