import { Trans } from '@lingui/react/macro';
import { Component, type ReactNode } from 'react';
import type { Language } from '@praxis/domain/shared';
import { Button, Notice } from '@praxis/ui';

interface FailureProps {
  language: Language;
  children: ReactNode;
}

/** Stays in the place of a page that could not be shown, and says what to do. */
export class Failure extends Component<FailureProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return (
      <>
        <h1>
          <Trans>This page cannot be shown just now</Trans>
        </h1>
        <Notice tone="error" role="alert">
          <p>
            <Trans>
              The connection may be down, or something went wrong on our side. Nothing that you
              wrote elsewhere is lost.
            </Trans>
          </p>
        </Notice>
        <p>
          <Button
            onClick={() => {
              window.location.reload();
            }}
          >
            <Trans>Try again</Trans>
          </Button>
        </p>
      </>
    );
  }
}
