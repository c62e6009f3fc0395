import { useApi } from '../../../test/api-harness';
import {
  aDraftRequest,
  answersOf,
  aPerson,
  aSentRequest,
  send,
} from '../../../test/factories/asking.factory';
import { aCall } from '../../../test/factories/participation.factory';
import { hushTheLog, listenToTheLog } from '../../../test/log';
import { asMember, asOrganiser } from '../../../test/people';

const api = useApi();
const word = 'Kanarienvogel';
afterAll(hushTheLog);

it('what is said of people is readable in no table, mail or line of the log', async () => {
  const logged = listenToTheLog();
  const call = await aCall();
  const people = [aPerson({ name: word, title: word, accessNeeds: word, dietNeeds: word })];
  const asked = { people, authority: word, message: word };
  const office = asMember();
  const sent = await aSentRequest(
    office,
    call,
    answersOf({ ...asked, contactAddress: `${word}@city.example` }),
  );
  await office.change('saveParticipationRequest', {
    ...{ id: sent.id, revision: sent.revision, message: `${word} again` },
  });
  const tables = await api.sql<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema in ('public', 'graphile_worker')`,
  );
  expect(tables.map(({ name }) => name)).toContain('public.participation_request');
  const hex = (text: string): string => Buffer.from(text).toString('hex');
  for (const { name } of tables)
    for (const form of [word, hex(word), Buffer.from(word).toString('base64').slice(0, 12)])
      expect({
        name,
        rows: await api.count(`${name} t where t::text ilike $1`, [`%${form}%`]),
      }).toEqual({ name, rows: 0 });
  await api.catchUp();
  expect(JSON.stringify(api.mails.sent)).not.toContain(word);
  expect(logged.join('')).not.toContain(word);
});

it('what is refused is told by its place, and not by what was written', async () => {
  const logged = listenToTheLog();
  const office = asMember();
  const draft = await aDraftRequest(office, await aCall(), { contactAddress: word, message: word });
  const { id, revision } = draft;
  const save = (answers: object, seen = revision) =>
    office.change('saveParticipationRequest', { id, revision: seen, ...answers });
  const outcomes = [
    await save({ people: [aPerson({ name: word.repeat(20) })] }),
    await save({ authority: word.repeat(20) }),
    await save({ contactAddress: word.repeat(40) }),
    await save({ message: word.repeat(400) }),
    await save({ people: [aPerson({ languages: [word] })] }),
    await save({ city: word }),
    await save({ country: word }),
    await save({ fieldVisits: [word] }),
    await save({ message: word }, 99),
    await send(office, draft),
    await asMember().change('saveParticipationRequest', { id, revision, message: word }),
    await asOrganiser().change('saveParticipationRequest', { id, revision, message: word }),
  ];
  expect(outcomes.map(({ kind }) => kind)).not.toContain('SaveParticipationRequestSuccess');
  expect(JSON.stringify(outcomes)).not.toContain(word);
  // What the schema does not know is refused before anything is done, and is in no line of the log either.
  for (const strange of [
    { status: 'ACCEPTED' },
    { accountId: id },
    { cityId: id },
    { priority: 9 },
  ])
    expect((await save({ ...strange, message: word })).kind).toBe('BAD_USER_INPUT');
  await save({ people: [aPerson({ function: word })] });
  expect(logged.join('')).not.toContain(word);
  expect(
    await api.count('participation_request where id = $1 and revision = $2', [id, revision]),
  ).toBe(1);
});

it('a name that would be a line of a mail, or of a page, is a name', async () => {
  const office = asMember();
  const hostile = '<img src=x onerror=alert(1)>\r\nBcc: all@city.example\u0000\u001b[31m';
  const { id } = await aSentRequest(
    office,
    await aCall(),
    answersOf({
      people: [aPerson({ name: hostile })],
      authority: hostile,
      contactAddress: 'office@city.example\r\nBcc: all@city.example',
    }),
  ).catch(() => ({ id: '' }));
  // An address of two lines is none: nothing was sent.
  expect(id).toBe('');
  const sent = await aSentRequest(
    office,
    await aCall(),
    answersOf({ people: [aPerson({ name: hostile })], authority: hostile }),
  );
  const { participationRequest: read } = await office.ask<{
    participationRequest: { answers: { people: { name: string }[] } };
  }>('query Q($id: ID!) { participationRequest(id: $id) { answers { people { name } } } }', {
    id: sent.id,
  });
  expect(read.answers.people[0]?.name).toBe(
    '<img src=x onerror=alert(1)> Bcc: all@city.example[31m',
  );
  await api.catchUp();
  const { email } = await office.account();
  const mails = api.mails.sent.filter(({ to }) => to.address === email);
  expect(mails).toHaveLength(1);
  expect(JSON.stringify(mails)).not.toMatch(/Bcc|onerror/);
});
