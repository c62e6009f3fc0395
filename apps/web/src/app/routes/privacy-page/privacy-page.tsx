import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { accountInvitationDays, passwordResetMinutes } from '@praxis/domain/accounts';
import { daysUntilPurge } from '@praxis/domain/participation';
import { definePage } from '../../page-definition';
import { Prose } from '../../shell/prose';

function PrivacyPage() {
  return (
    <Prose>
      <h1>
        <Trans>Privacy</Trans>
      </h1>
      <p>
        <Trans>
          Reading Praxis needs no account. Nothing is loaded from other sites, and nobody is
          followed.
        </Trans>
      </p>
      <h2>
        <Trans>Cookies</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            One cookie keeps you signed in. It ends when you sign out, or by itself after a time.
          </Trans>
        </li>
        <li>
          <Trans>One cookie remembers light or dark, if you choose one.</Trans>
        </li>
      </ul>
      <h2>
        <Trans>What is kept of you</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            Of an account: name, e-mail address, language, roles, a hash of the password, and where
            you are signed in.
          </Trans>
        </li>
        <li>
          <Trans>Of comments: the text with your name. Removed text is erased.</Trans>
        </li>
        <li>
          <Trans>
            Of searches that you save: what you look for, when you want to be told, and of what you
            were told. Nobody else sees it, and it goes when you remove the search.
          </Trans>
        </li>
        <li>
          <Trans>
            Of people whom a city invites to write a practice with it: the mail address, for that
            city’s team alone; it goes after 90 days when nobody has accepted.
          </Trans>
        </li>
        <li>
          <Trans>
            Of people who are invited to an account: the mail address, for those who may invite. It
            goes when they accept, when the invitation is taken back, or after{' '}
            {accountInvitationDays} days.
          </Trans>
        </li>
        <li>
          <Trans>
            Of people who have forgotten a password: the mail address that was typed, for{' '}
            {passwordResetMinutes} minutes and at most a day longer; where no account has it, only
            until that is found out.
          </Trans>
        </li>
        <li>
          <Trans>
            Of collections: the practices with your notes, for you alone until you make a collection
            public, with your name. An edition of it stays for ever.
          </Trans>
        </li>
        <li>
          <Trans>
            Of speakers at summits: name, function and city, which everybody reads in programmes and
            their older versions, until you or the organisers take the name out of all of them; a
            mail address, encrypted, until you decline, have it forgotten, or the session is over.
          </Trans>
        </li>
        <li>
          <Trans>
            Of requests to take part in a summit: who comes, in what function and languages, and
            what they need. It is kept encrypted; whoever asked and the organisers of the summit
            read it, and it is destroyed {daysUntilPurge} days after the summit.
          </Trans>
        </li>
        <li>
          <Trans>
            Of API keys: the name you give it, what it may do, a hash of it, and when it was last
            used. A day after it is over, it is forgotten.
          </Trans>
        </li>
        <li>
          <Trans>
            Of failed sign-ins: a number that stands for the network address, for a quarter of an
            hour.
          </Trans>
        </li>
      </ul>
    </Prose>
  );
}

export const page = definePage({
  head: (_data, { i18n }) => ({
    title: i18n._(msg`Privacy`),
    description: i18n._(
      msg`What Praxis keeps of its readers and members: two cookies, no trackers.`,
    ),
  }),
  Component: PrivacyPage,
});
