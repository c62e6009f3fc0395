export * from './account-invitation.entity';
export * from './invitations.module';
