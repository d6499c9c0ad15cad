/**
 * Ends of Russian, Ukrainian, Belarusian and Bulgarian surnames in English spelling, folded. Short ends that other
 * peoples share (`-in`, `-ny`) count only behind consonants that are usual there.
 */
export const SLAVIC_SURNAME =
  /\p{L}(?:(?:[oe]v|ovich|evich|(?:[^aeiou]|y)uk|chak|enko|(?:k|t|sh|zh|ts|g)[iy]n)a?|sk(?:y|yy|iy|ii|yi|aya|a)|(?:l|z|r|u)ny[iy]?|naya)$/u;

/** Forenames of the same peoples in English spellings, folded. */
export const SLAVIC_FORENAMES = `
  aleksandr aleksandra aleksei aleksey alexei alexey alena anastasia anastasiya anatoli anatoly andrei andrey andrii andriy
  anton arkady arseni arseniy arseny artem artyom bogdan bohdan boris borys danil daniil daria dariya darya denis denys
  dmitri dmitriy dmitry dmytro ekaterina yekaterina elena yelena evgeni evgeny yevgeni yevgeny yevgeniy yevhen evgenia
  yevgenia fedor fyodor gennadi gennadiy gennady georgi georgy gleb grigori grigory hanna igor ihor ilya irina iryna ivan
  katerina kateryna kirill kyrylo konstantin kostyantyn ksenia leonid lev liudmila lyudmila lyubov maksim maksym maria
  mariya marina maryna maxim mikhail mykhailo mykola natalia nataliya natalya nikita nikolai nikolay oksana oleg oleh
  oleksandr oleksii oleksiy olga olha pavel pavlo petr petro pyotr roman rostislav ruslan semyon serhii serhiy sergei
  sergey sergiy sofia stanislav stepan svetlana svitlana svyatoslav tatiana tatyana timur vadim vadym valentin valentina
  valentyna valeri valeriy valery valerii varvara vasily vasyl viktor viktoria viktoriya vitali vitaly vitalii vitaliy
  vladimir vladislav volodymyr vsevolod vyacheslav yana yaroslav yegor yulia yuliya yuri yuriy yurii yury zakhar zhanna
`;
