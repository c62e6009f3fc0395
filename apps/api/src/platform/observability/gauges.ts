import { Injectable } from '@nestjs/common';

/** A number that is told, and of what kind it is. */
export interface Reading {
  labels?: Record<string, string>;
  value: number;
}

/** Numbers of one name. They are read each time somebody asks: whatever takes longer than a moment is counted beforehand. */
export interface Gauge {
  name: string;
  help: string;
  /** A count only grows while the process lives; anything else goes up and down. */
  isCount?: boolean;
  labelNames?: readonly string[];
  read: () => readonly Reading[] | Promise<readonly Reading[]>;
}

/** What capabilities tell operators of themselves. */
@Injectable()
export class Gauges {
  private readonly gauges: Gauge[] = [];

  tell(gauge: Gauge): void {
    this.gauges.push(gauge);
  }

  all(): readonly Gauge[] {
    return this.gauges;
  }
}
