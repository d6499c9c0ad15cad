import type { PeopleCase } from './people-cases.ts';

/** Forms that are one person's. Articles and names are made up; they were written without a look at the rules. */
export const ONE_PERSON: readonly PeopleCase[] = [
  {
    kind: 'middle initial',
    articles: [
      'Senator Harold T. Wexcombe said on Monday that the levee would be raised. Wexcombe chairs the water panel.',
      'The levee bill passed. “It took us nine years,” said Senator Harold Wexcombe.',
    ],
    people: [['Harold T. Wexcombe', 'Harold Wexcombe']],
  },
  {
    kind: 'middle name and its initial',
    articles: [
      'Novelist Clara Jane Ottersby read from her new book. “I write at night,” Ottersby said.',
      'The prize went to novelist Clara J. Ottersby, who said she would give it away.',
    ],
    people: [['Clara Jane Ottersby', 'Clara J. Ottersby']],
  },
  {
    kind: 'suffix',
    articles: [
      'Mayor Leon Pardew Jr. opened the bridge. “Drive carefully,” Pardew said.',
      'Mayor Leon Pardew vetoed the parking plan on Friday, saying it would empty the market.',
    ],
    people: [['Leon Pardew Jr.', 'Leon Pardew']],
  },
  {
    kind: 'suffix of a third',
    articles: [
      'Judge Amos Tillery III ruled against the county. Tillery said the map was drawn in bad faith.',
      'The ruling by Judge Amos Tillery stunned the county. “I was surprised,” a clerk said.',
    ],
    people: [['Amos Tillery III', 'Amos Tillery']],
  },
  {
    kind: 'nickname',
    articles: [
      'Governor Robert Haslund said the ferry would run again in May.',
      '“We are late, and I am sorry,” Governor Bob Haslund said of the ferry.',
    ],
    people: [['Robert Haslund', 'Bob Haslund']],
  },
  {
    kind: 'nickname with a middle initial',
    articles: [
      'Congresswoman Elizabeth M. Torvane said she would vote no.',
      '“No means no,” said Congresswoman Liz Torvane.',
    ],
    people: [['Elizabeth M. Torvane', 'Liz Torvane']],
  },
  {
    kind: 'nickname with a suffix',
    articles: [
      'Senator William R. Brackley Jr. said the inquiry would go on.',
      'The inquiry goes on, Senator Bill Brackley told reporters.',
    ],
    people: [['William R. Brackley Jr.', 'Bill Brackley']],
  },
  {
    kind: 'first initial',
    articles: [
      'Historian J. Edmund Falkirk said the letters were genuine.',
      'The letters are genuine, historian Edmund Falkirk said.',
    ],
    people: [['J. Edmund Falkirk', 'Edmund Falkirk']],
  },
  {
    kind: 'initials with and without a space',
    articles: [
      'Publisher R. K. Dunmore said the paper would close.',
      'Publisher R.K. Dunmore thanked the readers. “You were kind,” Dunmore said.',
    ],
    people: [['R. K. Dunmore', 'R.K. Dunmore']],
  },
  {
    kind: 'accents',
    articles: [
      'Finance Minister José Albérez said the budget was balanced.',
      'Finance Minister Jose Alberez defended the budget. “It is balanced,” Alberez said.',
    ],
    people: [['José Albérez', 'Jose Alberez']],
  },
  {
    kind: 'apostrophes of two kinds',
    articles: [
      'Coach Sean O’Dallery said the team would train at night.',
      "Coach Sean O'Dallery praised the keeper. “He saved us,” O'Dallery said.",
    ],
    people: [['Sean O’Dallery', "Sean O'Dallery"]],
  },
  {
    kind: 'capitals gone wrong',
    articles: [
      'Commissioner Dirk Van Der Loon said the dikes were safe.',
      'The dikes are safe, Commissioner Dirk van der Loon told the board.',
    ],
    people: [['Dirk Van Der Loon', 'Dirk van der Loon']],
  },
  {
    kind: 'letters written out',
    articles: [
      'Energy Minister Jörg Häberlund said prices would fall.',
      'Prices will fall, Energy Minister Joerg Haeberlund said.',
    ],
    people: [['Jörg Häberlund', 'Joerg Haeberlund']],
  },
  {
    kind: 'transliterations',
    articles: [
      'The vote was stolen, opposition leader Serhiy Hordiyenko said. Mr. Hordiyenko will appeal.',
      'The vote was stolen, opposition leader Sergei Gordienko said.',
    ],
    people: [['Serhiy Hordiyenko', 'Sergei Gordienko']],
  },
  {
    kind: 'transliterations of one ending',
    articles: [
      'Foreign Minister Andrei Belovsky said talks would resume.',
      'Talks will resume, Foreign Minister Andrey Belovskiy said.',
    ],
    people: [['Andrei Belovsky', 'Andrey Belovskiy']],
  },
  {
    kind: 'letters with a stroke',
    articles: [
      'Fisheries Minister Søren Kjærstad said the cod was back. “It is back,” Kjærstad said.',
      'The cod is back, Fisheries Minister Soren Kjaerstad said.',
    ],
    people: [['Søren Kjærstad', 'Soren Kjaerstad']],
  },
  {
    kind: 'spellings of a forename',
    articles: [
      'Banker Mohammed Karimdad said the loan was paid. “It is paid,” Karimdad said.',
      'The loan was paid, banker Muhammad Karimdad said.',
    ],
    people: [['Mohammed Karimdad', 'Muhammad Karimdad']],
  },
  {
    kind: 'name order',
    articles: [
      'Prime Minister Kovacs Ferenc said the border would stay open.',
      'The border stays open, Prime Minister Ferenc Kovacs said.',
    ],
    people: [['Kovacs Ferenc', 'Ferenc Kovacs']],
  },
  {
    kind: 'a surname of two parts',
    articles: [
      'Actress Maria Delgrove-Hartwin said she would direct the film.',
      'The film is directed by actress Maria Delgrove Hartwin. “I was afraid,” Hartwin said.',
    ],
    people: [['Maria Delgrove-Hartwin', 'Maria Delgrove Hartwin']],
  },
  {
    kind: 'an office that was left',
    articles: [
      'Police Chief Norman Estwick said the station would move.',
      'Former Police Chief Norman P. Estwick said he missed the station.',
    ],
    people: [['Norman Estwick', 'Norman P. Estwick']],
  },
  {
    kind: 'a title with a surname only',
    articles: [
      'Senator Opal Greystone said the dam was old. “It leaks,” Greystone said.',
      '“Not with my vote,” Senator Greystone said of the dam. Senator Greystone voted alone.',
    ],
    people: [['Opal Greystone', 'Senator Greystone']],
  },
];
