/** Names of a language, from general knowledge. People are made up of them, and whoever bears such a name is chance. */
export interface Names {
  forenames: string;
  surnames: string;
  /** beginnings and ends of further surnames, as the language forms them */
  parts?: readonly [starts: string, ends: string];
}

export const NAMES: Readonly<Record<string, Names>> = {
  en: {
    forenames:
      'James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Jason Edward Jeffrey Ryan Jacob Gary Nicholas Eric Stephen Larry Justin Scott Brandon Benjamin Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Sandra Margaret Ashley Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Kathleen Amy Angela Shirley Anna Brenda Pamela Emma Nicole Helen',
    surnames:
      'Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Wilson Anderson Taylor Thomas Moore Martin Jackson Thompson White Lopez Lee Harris Clark Lewis Robinson Walker Hall Young Allen King Wright Scott Hill Green Adams Baker Nelson Carter Mitchell Roberts Turner Phillips Campbell Parker Evans Edwards Collins Stewart Morris Murphy Cook Rogers Reed Morgan Bell Cooper Bailey Kelly Howard Ward Cox Richardson Wood Watson Brooks Bennett Gray James Hughes Price Long Foster Ross Powell Sullivan Bush Fisher Mason Hunt Black Holmes Stone Rice Day Rose Grant Page Cross May Banks Love Mills Snow Bishop Fields Sharp Gold Bond Park Field House West North Marsh Glass Bird Fox Wolf Swift Best Power Frank Moon Rich Case Church Law Bright Small Little Noble Pope Knight Major Read Rush Street Strong Waters Wise Joy Hope Dean Judge Sergeant English French Ireland Holland Paris London York Lincoln Jordan Israel Chase Ford Rivers Lane Brook Woods Forest Hood Pace Speaker Constant Early Drew Close Lock Save Cash Dollar Sales Means Self Post Gates Temple Head Hand Foot',
    parts: [
      'Ash Black Bur Cal Clay Cran Dal Farn Glad Har Hath Kings Lang Mead Mil Nor Oak Pem Red Shel Stan Thorn Wake Wes Whit Win',
      'bourne brook burn bury by combe cott croft den field ford ham hurst land leigh ley lock man mere more stead ston ton well wick worth wood',
    ],
  },
  de: {
    forenames:
      'Anna Petra Sabine Claudia Julia Katrin Susanne Heike Ulrike Bettina Birgit Anja Peter Michael Thomas Andreas Stefan Christian Klaus Jürgen Matthias Frank Martin Uwe Ralf Jens Karl Wolfgang Philipp Lars',
    surnames:
      'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Richter Klein Wolf Schröder Neumann Schwarz Braun Zimmermann Krüger Hofmann Hartmann Lange Krause Lehmann Maier Köhler König Mayer Kaiser Fuchs Scholz Lang Roth Vogel Groß Berg Sommer Winter Stark Bach Busch Horn Engel Kurz Ernst Arndt Thiel Simon Franke Albrecht',
    parts: [
      'Ber Brand Dorn Ehr Feld Grün Hag Hell Kalt Lind Mar Neu Ober Rosen Stein Unter Wald Weiß Winkel Ziegel',
      'bach bauer berger eck feld hauer heimer hofer ler mann meier meister müller ner reich rich schmidt stein thal wald',
    ],
  },
  fr: {
    forenames:
      'Marie Sophie Claire Camille Julie Nathalie Isabelle Sandrine Valérie Hélène Jean Pierre Michel Philippe Alain Nicolas Christophe Laurent François Olivier Éric Julien Antoine Mathieu Jean-Marc Anne-Laure',
    surnames:
      'Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia David Bertrand Roux Vincent Fournier Morel Girard André Mercier Dupont Lambert Bonnet François Martinez Legrand Garnier Faure Rousseau Blanc Guérin Boyer Chevalier Lemaire Perrin Marchand',
    parts: [
      'Beau Bel Bour Cham Char Cour Fon Gran Lam Mont Per Roche Saint Vau Ville',
      'bert champ chet court dieu fort geon lain lier mont nier plain riol sard taine val ville zon',
    ],
  },
  es: {
    forenames:
      'María Carmen Ana Isabel Laura Cristina Marta Lucía Elena Pilar José Antonio Manuel Francisco Juan Javier Carlos Miguel Luis Fernando Alberto Pablo Alejandro Rafael',
    surnames:
      'García González Rodríguez Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina Morales Suárez Ortega Delgado Castro Ortiz Rubio Marín Sanz Iglesias Cruz Flores Reyes Vega Campos Guerrero Cruz León',
  },
};
