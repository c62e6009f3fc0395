import { lookup as resolve } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Injectable } from '@nestjs/common';
import { OutsideAddresses } from './outside-addresses';

/** What came of asking for a page: the status of its answer, or why there was none. */
export type OutsideAnswer =
  { kind: 'status'; status: number } | { kind: 'refused' | 'silent' | 'redirects' };

/** How long and how far an answer is waited for. */
export interface Patience {
  timeoutMs: number;
  mostRedirects: number;
  /** Ends the waiting early. */
  signal: AbortSignal;
}

/** The address leads to a machine that must not be asked. */
class Refused extends Error {}

const redirects: readonly number[] = [301, 302, 303, 307, 308];

/**
 * Asks pages of others whether they are there, and reads nothing of them but the status. An address can be anything that a
 * person has typed: each machine is checked after its name was resolved, the connection goes to exactly the addresses that
 * were checked, and each redirect is checked alike. No cookies, no credentials, no body.
 */
@Injectable()
export class OutsidePages {
  constructor(private readonly addresses: OutsideAddresses) {}

  /** By HEAD; by GET where a HEAD gets no good answer. */
  async answerOf(address: string, patience: Patience): Promise<OutsideAnswer> {
    const byHead = await this.follow(address, 'HEAD', patience);
    const isGood = byHead.kind === 'status' && byHead.status < 400;
    return isGood || byHead.kind === 'refused' || patience.signal.aborted
      ? byHead
      : this.follow(address, 'GET', patience);
  }

  private async follow(
    address: string,
    method: 'HEAD' | 'GET',
    { timeoutMs, mostRedirects, signal }: Patience,
  ): Promise<OutsideAnswer> {
    const ends = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
    let next: string | URL = address;
    try {
      for (let hop = 0; hop <= mostRedirects; hop += 1) {
        const url: URL = this.allowed(new URL(next));
        const { status, location } = await this.ask(url, method, ends);
        if (!redirects.includes(status) || location === undefined)
          return { kind: 'status', status };
        next = new URL(location, url);
      }
      return { kind: 'redirects' };
    } catch (error) {
      return { kind: error instanceof Refused ? 'refused' : 'silent' };
    }
  }

  /** What can be told before a name is resolved. */
  private allowed(url: URL): URL {
    const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
    if (!isWeb || url.username !== '' || url.password !== '') throw new Refused();
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) !== 0 && !this.addresses.mayAsk(host, portOf(url))) throw new Refused();
    return url;
  }

  private ask(
    url: URL,
    method: 'HEAD' | 'GET',
    signal: AbortSignal,
  ): Promise<{ status: number; location: string | undefined }> {
    return new Promise((done, fail) => {
      const { request } = url.protocol === 'https:' ? https : http;
      request(
        url,
        {
          method,
          signal,
          agent: false,
          lookup: this.checkedLookup(portOf(url)),
          maxHeaderSize: 16_384,
          headers: { 'user-agent': 'Praxis link check', accept: '*/*' },
        },
        (answer) => {
          done({ status: answer.statusCode ?? 0, location: answer.headers.location });
          answer.destroy();
        },
      )
        .on('error', fail)
        .end();
    });
  }

  /** Resolves a name once: the connection goes to what was checked here, and to nothing else. */
  private checkedLookup(port: number): LookupFunction {
    return (name, options, answer) => {
      resolve(name, { ...options, all: true }, (error, found) => {
        if (error !== null) answer(error, '');
        else if (!found.every(({ address }) => this.addresses.mayAsk(address, port)))
          answer(new Refused(), '');
        else if (options.all === true) answer(null, found);
        else answer(null, found[0]?.address ?? '', found[0]?.family);
      });
    };
  }
}

function portOf({ port, protocol }: URL): number {
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
}
