import { Injectable } from '@nestjs/common';
import ipaddr from 'ipaddr.js';

/** Where pages are served; what listens elsewhere is no page. */
const ports: readonly number[] = [80, 443, 8080, 8443];

/** Which machines Praxis may ask for a page that a person has named: those of the open internet, never those around it. */
@Injectable()
export class OutsideAddresses {
  /** Whether the address of a machine, as it was resolved, is one of the open internet. */
  mayAsk(address: string, port: number): boolean {
    return ports.includes(port) && ipaddr.process(address).range() === 'unicast';
  }
}
