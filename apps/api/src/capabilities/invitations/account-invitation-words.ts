import type { AccountInvitationPurpose } from '@praxis/domain/accounts';
import type { Language } from '@praxis/domain/shared';

type Named = Record<AccountInvitationPurpose, (name: string) => string>;

interface Words {
  subject: Named;
  greeting: string;
  asks: Named;
  /** Before the link, for whom no account is known, and for whom one is. */
  open: string;
  signIn: string;
  ends: (days: number) => string;
  why: Named;
}

/** What mails with an invitation to an account say. They name the summit or the city, and nobody. */
export const accountInvitationWords: Record<Language, Words> = {
  en: {
    subject: {
      office: (summit) => `Invitation: ${summit}`,
      team: (city) => `Invitation to the team of ${city}`,
    },
    greeting: 'Hello,',
    asks: {
      office: (summit) =>
        `Your office is invited to ask for a place in this summit on Praxis, where cities share practices that prevent radicalisation: ${summit}.`,
      team: (city) =>
        `You are invited to work with the team of ${city} on Praxis, where cities share practices that prevent radicalisation.`,
    },
    open: 'Make your account by this link:',
    signIn: 'You have an account. Sign in by this link and accept:',
    ends: (days) =>
      `The link works once, and ends after ${String(days)} days. Pass it on to nobody.`,
    why: {
      office: () =>
        'You receive this mail because the organisers of the summit typed your address. If it is not for you, do nothing: the address is forgotten when the invitation ends.',
      team: (city) =>
        `You receive this mail because somebody who answers for the team of ${city} typed your address. If it is not for you, do nothing: the address is forgotten when the invitation ends.`,
    },
  },
  fr: {
    subject: {
      office: (summit) => `Invitation : ${summit}`,
      team: (city) => `Invitation dans l’équipe de ${city}`,
    },
    greeting: 'Bonjour,',
    asks: {
      office: (summit) =>
        `Votre service est invité à demander une place à ce sommet sur Praxis, où les villes partagent des pratiques de prévention de la radicalisation : ${summit}.`,
      team: (city) =>
        `Vous êtes invité(e) à travailler avec l’équipe de ${city} sur Praxis, où les villes partagent des pratiques de prévention de la radicalisation.`,
    },
    open: 'Créez votre compte par ce lien :',
    signIn: 'Vous avez un compte. Connectez-vous par ce lien et acceptez :',
    ends: (days) =>
      `Le lien fonctionne une seule fois et prend fin après ${String(days)} jours. Ne le transmettez à personne.`,
    why: {
      office: () =>
        'Vous recevez ce message parce que les organisateurs du sommet ont saisi votre adresse. S’il ne vous est pas destiné, ne faites rien : l’adresse est oubliée à la fin de l’invitation.',
      team: (city) =>
        `Vous recevez ce message parce qu’une personne responsable de l’équipe de ${city} a saisi votre adresse. S’il ne vous est pas destiné, ne faites rien : l’adresse est oubliée à la fin de l’invitation.`,
    },
  },
  es: {
    subject: {
      office: (summit) => `Invitación: ${summit}`,
      team: (city) => `Invitación al equipo de ${city}`,
    },
    greeting: 'Hola:',
    asks: {
      office: (summit) =>
        `Se invita a su servicio a pedir una plaza en esta cumbre en Praxis, donde las ciudades comparten prácticas para prevenir la radicalización: ${summit}.`,
      team: (city) =>
        `Le invitamos a trabajar con el equipo de ${city} en Praxis, donde las ciudades comparten prácticas para prevenir la radicalización.`,
    },
    open: 'Cree su cuenta con este enlace:',
    signIn: 'Ya tiene una cuenta. Entre con este enlace y acepte:',
    ends: (days) =>
      `El enlace funciona una sola vez y termina a los ${String(days)} días. No se lo pase a nadie.`,
    why: {
      office: () =>
        'Recibe este mensaje porque la organización de la cumbre escribió su dirección. Si no es para usted, no haga nada: la dirección se olvida cuando termina la invitación.',
      team: (city) =>
        `Recibe este mensaje porque alguien que responde por el equipo de ${city} escribió su dirección. Si no es para usted, no haga nada: la dirección se olvida cuando termina la invitación.`,
    },
  },
};
