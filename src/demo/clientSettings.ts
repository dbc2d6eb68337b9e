/** Somebody whom a local client can play or knows as a colleague. */
export interface LocalPerson {
  /** Entra object id, lower case. */
  readonly id: string;
  readonly givenName: string;
  readonly surname: string;
  readonly email: string;
}

/** The client refuses (without a word) to start with any other number of colleagues. */
export const colleagueCount = 5;

const user = (person: LocalPerson): Readonly<Record<string, string>> => ({
  // The channel's own id of a person is never the Entra object id: who mixes them up shall notice here.
  id: `29:${person.id}`,
  name: `${person.givenName} ${person.surname}`,
  userPrincipleName: person.email,
  aadObjectId: person.id,
  givenName: person.givenName,
  surname: person.surname,
  email: person.email,
});

/**
 * The settings file of a local client (`.m365agentsplayground.yml`; JSON is YAML). The ids of the conversations
 * follow from the person who is played, so that a stored conversation is found again after a restart.
 */
export const clientSettings = (options: {
  readonly tenantId: string;
  readonly currentUser: LocalPerson;
  /** Everybody; five others are taken as colleagues. */
  readonly people: readonly LocalPerson[];
}): string => {
  const { tenantId, currentUser, people } = options;
  const colleagues = people.filter((person) => person.id !== currentUser.id).slice(0, colleagueCount);
  if (colleagues.length < colleagueCount)
    throw new RangeError(`A local client needs ${colleagueCount} colleagues, not ${colleagues.length}.`);
  return JSON.stringify(
    {
      version: '0.1.1',
      tenantId,
      bot: { id: '28:svarstid', name: 'Svarstid' },
      currentUser: user(currentUser),
      users: colleagues.map(user),
      personalChat: { id: `a:${currentUser.id}` },
      groupChat: { id: `19:${currentUser.id}@thread.v2`, name: 'Gruppchatt' },
      team: {
        id: `19:${currentUser.id}@thread.tacv2`,
        name: 'Revisionskontoret',
        aadGroupId: tenantId,
        channels: [{ id: `19:${currentUser.id}-granskningar@thread.tacv2`, name: 'Granskningar' }],
      },
    },
    null,
    2,
  );
};
