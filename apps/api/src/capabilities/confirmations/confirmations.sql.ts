import { confirmEveryMonths } from '@praxis/domain/confirmations';
import { statusNow, statusSaidOn } from '../practices';

/** The day on which a city last said how practice `p` stands, by its version `v` or later; without one, that on which
 * what it says was published. */
export const saidOn = `coalesce(${statusSaidOn}, (p.published_at at time zone 'UTC')::date)`;

/** The day from which its city is asked anew. */
export const dueOn = `(${saidOn} + make_interval(months => ${String(confirmEveryMonths)}))::date`;

/** Published practices of which a city can be asked, with the version that the public sees. */
export const askable = `practice p
    join practice_version v on v.id = p.current_version_id and p.publication = 'published'
                           and ${statusNow} is distinct from 'ended'`;

/** The day on which question `q` was asked. */
export const askedOn = `(q.asked_at at time zone 'UTC')::date`;

/** Whether the city has said nothing since it was asked by question `q`: it is as due as it was on that day. */
export const isUnanswered = `q.answered_at is null and ${dueOn} <= ${askedOn}`;

/** As `statusSaidOn`, as a moment that every driver reads alike; null when the city has never said it. */
export const statusSaidAs = `(${statusSaidOn})::timestamp at time zone 'UTC'`;
