import { clientSettings } from '../../../src/demo/clientSettings';
import { sampleAuditor, samplePeople, sampleSecretary } from '../../../src/demo/sample/people';
import {
  cyberSecurityLetter,
  pharmaceuticalsLetter,
  staffingFollowUp,
} from '../../../src/demo/sample/letters';
import { hospitalGroup, sampleBoards, sampleRegion, sampleTenantId } from '../../../src/demo/sample/region';

const secretariesOf = (board: string): number =>
  samplePeople.filter(({ boards }) => boards.includes(board)).length;

describe('samplePeople', () => {
  it('have ids of their own, as Entra writes them', () => {
    const ids = [sampleTenantId, ...samplePeople.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('have addresses in plain ASCII', () => {
    for (const { email } of samplePeople) expect(email).toMatch(/^[a-z-]+\.[a-z]+@almeras\.example$/);
  });

  it('are secretaries of boards that exist', () => {
    const names = new Set(sampleBoards.map(({ name }) => name));
    for (const { roles, boards } of samplePeople) {
      expect(boards.filter((name) => !names.has(name))).toEqual([]);
      expect(boards.length > 0).toBe(roles.includes('secretary'));
    }
  });

  it('show every case that a newcomer should meet', () => {
    const counts = sampleBoards.map(({ name }) => secretariesOf(name));
    expect([0, 1, 2].every((count) => counts.includes(count))).toBe(true);
    expect(samplePeople.some(({ boards }) => boards.length === 2)).toBe(true);
    expect(samplePeople.filter(({ hasOpenedApp }) => !hasOpenedApp)).toHaveLength(1);
    expect(sampleBoards.filter(({ groups }) => groups.includes(hospitalGroup))).toHaveLength(4);
  });
});

describe('sampleBoards', () => {
  const dates = { decidedOn: '2026-09-01', dueDate: '2026-12-01' };
  const letters = [pharmaceuticalsLetter(dates), cyberSecurityLetter(dates), staffingFollowUp(dates)].join(
    '\n',
  );

  it('are those that the sample letters write to', () => {
    for (const { name } of sampleBoards) expect(letters.toLowerCase()).toContain(name.toLowerCase());
    expect(letters).toContain(sampleRegion);
  });

  it('have short forms that tell them apart', () => {
    const forms = sampleBoards.flatMap(({ shortForms }) => shortForms.map((form) => form.toLowerCase()));
    expect(new Set(forms).size).toBe(forms.length);
  });
});

describe('clientSettings', () => {
  const settings = (currentUser = sampleAuditor): Record<string, unknown> =>
    JSON.parse(clientSettings({ tenantId: sampleTenantId, people: samplePeople, currentUser })) as Record<
      string,
      unknown
    >;

  it('names the person who is played, five others, and conversations of her own', () => {
    const auditor = settings();
    expect(auditor).toMatchObject({
      currentUser: { aadObjectId: sampleAuditor.id, name: 'Anders Holmgren' },
    });
    const users = auditor['users'] as { aadObjectId: string }[];
    expect(users).toHaveLength(5);
    expect(users.some(({ aadObjectId }) => aadObjectId === sampleAuditor.id)).toBe(false);
    const chats = [auditor, settings(sampleSecretary)].map(({ personalChat }) =>
      JSON.stringify(personalChat),
    );
    expect(new Set(chats).size).toBe(2);
  });

  it('refuses too few colleagues, which the client would do without a word', () => {
    expect(() =>
      clientSettings({
        tenantId: sampleTenantId,
        people: samplePeople.slice(0, 5),
        currentUser: sampleAuditor,
      }),
    ).toThrow(RangeError);
  });
});
