import type { PeopleCase } from './people-cases.ts';

/** Forms that are not one person's. Articles and names are made up; they were written without a look at the rules. */
export const TWO_PEOPLE: readonly PeopleCase[] = [
  {
    kind: 'father and son',
    articles: [
      'Banker Alan Thornwick Sr. said he would retire. “It is time,” Thornwick said.',
      'Banker Alan Thornwick Jr. said he would take over the bank.',
    ],
    people: [['Alan Thornwick Sr.'], ['Alan Thornwick Jr.']],
  },
  {
    kind: 'father and son in one article',
    articles: [
      'Farmer Otis Pellman Sr. sold the land. His son, Otis Pellman Jr., said he had hoped to keep it.',
    ],
    people: [['Otis Pellman Sr.'], ['Otis Pellman Jr.']],
  },
  {
    kind: 'grandfather and grandson',
    articles: [
      'Miles Corran II, a shipowner, said the yard would close. Mr. Miles Corran II built it.',
      'Miles Corran IV, a student, said he never saw the yard.',
    ],
    people: [['Miles Corran II'], ['Miles Corran IV']],
  },
  {
    kind: 'other initials',
    articles: [
      'Senator George A. Lowbridge said the tax was fair.',
      'Senator George B. Lowbridge said the tax was unfair.',
    ],
    people: [['George A. Lowbridge'], ['George B. Lowbridge']],
  },
  {
    kind: 'one initial more',
    articles: [
      'President Walter C. Hendley said the war was over.',
      'President Walter J. C. Hendley said in 1990 that the war would come.',
    ],
    people: [['Walter C. Hendley'], ['Walter J. C. Hendley']],
  },
  {
    kind: 'other middle names',
    articles: [
      'Poet Anna Ruth Silverlake said the reading was full.',
      'Painter Anna Rose Silverlake said the gallery was empty.',
    ],
    people: [['Anna Ruth Silverlake'], ['Anna Rose Silverlake']],
  },
  {
    kind: 'other office at the same time',
    articles: [
      {
        date: '2021-03-04',
        text: 'Texas Governor Mark Elsworth said the grid was sound. “It held,” Elsworth said.',
      },
      {
        date: '2021-03-05',
        text: 'Maine Governor Mark Q. Elsworth said the ports would open.',
      },
    ],
    people: [['Mark Elsworth'], ['Mark Q. Elsworth']],
  },
  {
    kind: 'other company',
    articles: [
      {
        date: '2022-06-01',
        text: 'Peter Lanyard, chief executive of Brightwater Foods, said sales rose.',
      },
      {
        date: '2022-06-02',
        text: 'Pete Lanyard, chief executive of Holt Mining, said the pit would close.',
      },
    ],
    people: [['Peter Lanyard'], ['Pete Lanyard']],
  },
  {
    kind: 'a brother and a sister',
    articles: [
      'Violinist Erik Sandovar said the tour was sold out.',
      'Violinist Erika Sandovar said she would play alone.',
    ],
    people: [['Erik Sandovar'], ['Erika Sandovar']],
  },
  {
    kind: 'husband and wife',
    articles: [
      'Senator Paul Merrigold said he would run. His wife, Paula Merrigold, said she would not.',
    ],
    people: [['Paul Merrigold'], ['Paula Merrigold']],
  },
  {
    kind: 'surnames nearly alike',
    articles: [
      'Engineer David Hartman said the tunnel was dry.',
      'Baker David Harman said the flour was wet.',
    ],
    people: [['David Hartman'], ['David Harman']],
  },
  {
    kind: 'a nickname that several names have',
    articles: [
      'Surgeon Albert Nesbitt said the clinic was full.',
      'Singer Alfred Nesbitt said the hall was empty.',
    ],
    people: [['Albert Nesbitt'], ['Alfred Nesbitt']],
  },
  {
    kind: 'names that share an order',
    articles: [
      'Minister Thomas Henry said the road was closed.',
      'Trader Henry Thomas said the shop was closed.',
    ],
    people: [['Thomas Henry'], ['Henry Thomas']],
  },
  {
    kind: 'a title and a surname that two have',
    articles: [
      {
        date: '2020-02-01',
        text: 'Ohio Senator Ruth Calloway said the mill would stay.',
      },
      {
        date: '2020-02-02',
        text: 'Utah Senator Dale Calloway said the lake would shrink.',
      },
      { date: '2020-02-03', text: 'Senator Calloway missed the vote. Nobody knew why.' },
    ],
    people: [['Ruth Calloway'], ['Dale Calloway']],
  },
  {
    kind: 'a double surname and its half',
    articles: [
      'Architect Lena Brandt-Oster said the tower would lean.',
      'Swimmer Lena Brandt said the water was cold.',
    ],
    people: [['Lena Brandt-Oster'], ['Lena Brandt']],
  },
];
