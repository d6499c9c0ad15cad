/** Russian, Ukrainian, Belarusian and Bulgarian forenames in English spellings, folded. From general knowledge. */
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
