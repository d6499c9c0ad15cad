import { madeOnce } from '../../text/made-once.ts';

/** Forenames of other alphabets in the spellings that newspapers use, folded. Each line is one name. */
const TABLE = `
abdallah abdullah
ahmad ahmed ahmet
aleksandr alexander alexandr oleksandr aleksander
aleksandra alexandra oleksandra
aleksei aleksey alexei alexey oleksii oleksiy
anatoli anatoly anatoliy anatolii
andrei andrey andriy andrii
artem artyom
dmitri dmitry dmitriy dmytro
ekaterina yekaterina katerina kateryna
elena yelena olena
evgeni evgeny yevgeni yevgeny yevgeniy yevhen
gennadi gennady gennadiy
grigori grigory hryhoriy
hassan hasan
hossein husain husayn hussain hussein
igor ihor
irina iryna
khaled khalid
maksim maksym maxim
marina maryna
mikhail mykhailo
mohamad mohamed mohammad mohammed muhammad muhammed
mostafa mustafa mustapha
nikolai nikolay mykola
oleg oleh
olga olha
omar umar
pavel pavlo
petr petro pyotr
sergei sergey sergiy serhii serhiy
svetlana svitlana
tarek tariq
tatiana tatyana tetiana
vadim vadym
valeri valery valeriy valerii
vasili vasily vasyl
viktor victor
vitali vitaly vitaliy vitalii
vladimir volodymyr
yousef youssef yusuf
yuri yuriy yurii yury iurii
`;

const getSpellings = madeOnce(() => {
  const lines = TABLE.trim().split('\n');
  return new Map(lines.flatMap((line, i) => line.split(' ').map((name) => [name, i] as const)));
});

/** Whether two folded forenames are spellings of one. */
export function isForenameSpelling(a: string, b: string): boolean {
  const spellings = getSpellings();
  const one = spellings.get(a);
  return one !== undefined && one === spellings.get(b);
}
