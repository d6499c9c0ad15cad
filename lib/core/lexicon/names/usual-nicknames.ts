import { madeOnce } from '../../text/made-once.ts';

/**
 * The nicknames that newspapers use in full names: the few of each forename that deserve an alias. From general
 * knowledge of English.
 */
const TABLE = `
abigail Abby
abraham Abe
albert Al
alexander Alex
alexandra Alex
alfred Al
andrew Andy Drew
anthony Tony
antony Tony
arthur Art
ashton Ash
barbara Barb
benjamin Ben
bernard Bernie
catherine Cathy Kate
catharine Cathy
charles Charlie Chuck
christopher Chris
christine Chris
cynthia Cindy
clifford Cliff
daniel Dan Danny
david Dave
deborah Debbie Deb
dennis Denny
donald Don
dorothy Dot
douglas Doug
edward Ed Ted Eddie
edwin Ed
elizabeth Liz Betsy
eugene Gene
francis Frank
frederick Fred
gabriel Gabe
gabriella Gabby
gabrielle Gabby
gerald Jerry Gerry
gregory Greg
geoffrey Geoff
harold Hal
henry Hank Harry
jacob Jake
james Jim Jimmy
jeffrey Jeff
jeffery Jeff
jennifer Jen
jeremiah Jerry
jonathan Jon
john Jack Johnny
joseph Joe
joshua Josh
judith Judy
katherine Kate Kathy
katharine Kate Kathy
kathleen Kathy
kathryn Kathy
kenneth Ken
lawrence Larry
laurence Larry
leonard Len Leo
louis Lou
margaret Maggie Peggy
matthew Matt
michael Mike
mitchell Mitch
nathaniel Nate
nicholas Nick
nicolas Nick
pamela Pam
patricia Pat Patty
patrick Pat
peter Pete
philip Phil
phillip Phil
rafael Rafa
randall Randy
raymond Ray
rebecca Becky
rebekah Becky
richard Dick Rick Rich
robert Bob Rob Bobby
ronald Ron
russell Russ
samuel Sam
samantha Sam
sandra Sandy
stanley Stan
stephen Steve
steven Steve
stuart Stu
susan Sue
terence Terry
theodore Ted
thomas Tom Tommy
timothy Tim
victor Vic
victoria Vicky
vincent Vince
walter Walt
wilfred Wilf
william Bill Will Billy
zachary Zach
`;

const byForename = madeOnce(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map(
      TABLE.trim()
        .split('\n')
        .map((line) => {
          const [forename = '', ...nicknames] = line.split(' ');
          return [forename, nicknames];
        }),
    ),
);

/** The usual nicknames of a folded forename, as written. Most have none. */
export const usualNicknames = (forename: string): readonly string[] =>
  byForename().get(forename) ?? [];

const byNickname = madeOnce((): ReadonlyMap<string, readonly string[]> => {
  const forenames = new Map<string, string[]>();
  for (const [forename, nicknames] of byForename())
    for (const nickname of nicknames) {
      const key = nickname.toLowerCase();
      forenames.set(key, [...(forenames.get(key) ?? []), forename]);
    }
  return forenames;
});

/** The folded forenames that a folded nickname stands for. Most have none. */
export const forenamesOf = (nickname: string): readonly string[] =>
  byNickname().get(nickname) ?? [];

/** Every forename in the table with its nicknames. */
export const listUsualNicknames = (): [forename: string, nicknames: readonly string[]][] => [
  ...byForename(),
];
