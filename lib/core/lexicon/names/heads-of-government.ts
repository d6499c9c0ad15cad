import { madeOnce } from '../../text/made-once.ts';
import { splitWords } from '../../text/word-list.ts';

/**
 * Those who are called by office and surname alone, since everybody knows who they are: office, surname, forenames. Folded;
 * general knowledge. Several forenames: several who held it. Nobody is named here to be found: the list only says who
 * of several known bearers of a surname an office means.
 */
const TABLE = `
president adams john
president biden joe joseph
president bush george
president carter jimmy james
president clinton bill william
president coolidge calvin
president eisenhower dwight
president ford gerald
president garfield james
president grant ulysses
president harrison benjamin william
president hoover herbert
president jackson andrew
president jefferson thomas
president johnson lyndon andrew
president kennedy john jack
president lincoln abraham
president madison james
president monroe james
president nixon richard
president obama barack
president reagan ronald
president roosevelt franklin theodore
president taft william
president taylor zachary
president truman harry
president tyler john
president washington george
president wilson woodrow
president chirac jacques
president gaulle charles
president hollande francois
president mitterrand francois
president sarkozy nicolas
president yeltsin boris
president gorbachev mikhail
president mandela nelson
vice-president agnew spiro
vice-president biden joe joseph
vice-president cheney dick richard
vice-president ford gerald
vice-president gore al albert
vice-president harris kamala
vice-president humphrey hubert
vice-president johnson lyndon
vice-president mondale walter
vice-president nixon richard
vice-president pence mike michael
vice-president quayle dan james
vice-president rockefeller nelson
vice-president truman harry
vice-president vance jd james
chancellor adenauer konrad
chancellor brandt willy
chancellor kohl helmut
chancellor merkel angela
chancellor merz friedrich
chancellor schmidt helmut
chancellor scholz olaf
chancellor schroder gerhard
prime-minister asquith herbert
prime-minister attlee clement
prime-minister baldwin stanley
prime-minister blair tony anthony
prime-minister brown gordon
prime-minister cameron david
prime-minister chamberlain neville
prime-minister churchill winston
prime-minister eden anthony
prime-minister heath edward ted
prime-minister johnson boris
prime-minister macmillan harold
prime-minister major john
prime-minister may theresa
prime-minister starmer keir
prime-minister sunak rishi
prime-minister thatcher margaret
prime-minister truss liz elizabeth
prime-minister wilson harold
prime-minister gandhi indira rajiv
prime-minister modi narendra
prime-minister nehru jawaharlal
prime-minister trudeau justin pierre
prime-minister netanyahu benjamin binyamin
prime-minister rabin yitzhak
prime-minister abe shinzo
`;

const byOffice = madeOnce(
  () =>
    new Map(
      TABLE.trim()
        .split('\n')
        .map((line) => {
          const [office = '', surname = '', ...forenames] = splitWords(line);
          return [`${office} ${surname}`, new Set(forenames)];
        }),
    ),
);

/** An office that a title ends in: “former President”, “Vice President”, “Prime Minister”. */
const OFFICE = /(?:^| )(?:(vice )?(president)|(prime) minister|(chancellor))$/;

/** The forenames of who is known by these titles and this surname, all folded; undefined where nobody is so well known. */
export function forenamesInOffice(
  titles: readonly string[],
  surname: string,
): ReadonlySet<string> | undefined {
  const [, vice, president, prime, chancellor] = OFFICE.exec(titles.join(' ')) ?? [];
  const office =
    (vice && 'vice-president') ?? president ?? chancellor ?? (prime && 'prime-minister');
  return office ? byOffice().get(`${office} ${surname}`) : undefined;
}
