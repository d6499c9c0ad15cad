import type { Names } from './names.ts';

export const MORE_NAMES: Readonly<Record<string, Names>> = {
  it: {
    forenames:
      'Giulia Francesca Chiara Elena Paola Laura Silvia Anna Marco Andrea Giuseppe Luca Francesco Antonio Matteo Alessandro Roberto Stefano Giorgio Paolo',
    surnames:
      'Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Mancini Costa Giordano Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo',
    parts: [
      'Bal Ber Cas Del Fan Gar Lam Mal Pal Sal Tar Val Ven',
      'banti bertini cini dini doni etti elli ghini letti monti nari rini sani tacchi telli zani',
    ],
  },
  nl: {
    forenames:
      'Anna Emma Sanne Lotte Marieke Femke Inge Petra Jan Pieter Willem Henk Kees Bart Jeroen Wouter Sander Ruben Maarten Joost',
    surnames:
      'Jansen Bakker Visser Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Brouwer Dijkstra Kok Vermeulen Schouten Willems Hoekstra Koster Prins Kuipers Postma Martens Evers Driessen Bosman Wolters Kramer',
  },
  pl: {
    forenames:
      'Anna Maria Katarzyna Małgorzata Agnieszka Barbara Ewa Krystyna Piotr Krzysztof Andrzej Tomasz Jan Paweł Michał Marcin Jakub Adam Marek Łukasz',
    surnames:
      'Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Mazur Jankowski Kwiatkowski Krawczyk Kaczmarek Piotrowski Grabowski Zając',
    parts: [
      'Bor Brzo Dob Gra Jab Kar Les Mar Olsz Pie Sta Wit Zab Zak',
      'owski ewicz czak czyk ecki iński icki kowski ński ala uch',
    ],
  },
  cs: {
    forenames:
      'Jana Eva Hana Lenka Kateřina Lucie Petra Věra Jiří Jan Petr Josef Pavel Martin Tomáš Jaroslav Miroslav Zdeněk',
    surnames:
      'Novák Svoboda Novotný Dvořák Černý Procházka Kučera Veselý Horák Němec Marek Pokorný Pospíšil Hájek Jelínek Král Růžička Beneš Fiala Sedláček Zeman Kolář Navrátil Čermák',
  },
  uk: {
    forenames:
      'Olena Oksana Iryna Nataliia Tetiana Yuliia Svitlana Maryna Oleksandr Serhii Andrii Volodymyr Mykola Ihor Dmytro Vitalii Yurii Roman Taras Bohdan',
    surnames:
      'Melnyk Shevchenko Boyko Kovalenko Bondarenko Tkachenko Kravchenko Oliynyk Koval Polishchuk Lysenko Rudenko Moroz Marchenko Savchenko Petrenko',
    parts: [
      'Bil Dan Hor Kar Lev Mar Ost Pav Rom Sem Tym Vas Zak',
      'chuk enko chenko iuk ovskyi ets iak nyk',
    ],
  },
  sv: {
    forenames:
      'Anna Eva Maria Karin Sara Lena Ingrid Emma Lars Mikael Anders Johan Erik Per Karl Peter Nils Magnus Olof Henrik Bjørn Knut Mette Lene Kirsten Søren',
    surnames:
      'Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Hansen Johansen Olsen Larsen Andersen Pedersen Nielsen Jensen Christensen Rasmussen Sørensen Berg Dahl Haugen Lund Holm Lind',
    parts: [
      'Berg Björk Ek Fors Grön Hag Hed Lind Ny Sand Sjö Söder Stor Sund Väster Öst',
      'berg blad borg dahl fors gren holm kvist lund mark qvist strand ström vall',
    ],
  },
  fi: {
    forenames:
      'Anna Maria Liisa Kaisa Päivi Sanna Riikka Tuula Jukka Mikko Antti Pekka Timo Juha Matti Ville Petteri Kimmo',
    surnames:
      'Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen Järvinen Lehtonen Lehtinen Saarinen Salminen Heinonen Niemi Heikkilä Kinnunen Salonen Turunen',
  },
  el: {
    forenames:
      'Maria Eleni Katerina Sofia Dora Anna Giorgos Dimitris Kostas Nikos Yannis Christos Alexandros Panagiotis Vasilis Stelios',
    surnames:
      'Papadopoulos Georgiou Dimitriou Nikolaidis Ioannidis Vasiliou Angelopoulos Makris Karagiannis Vlachos Antoniou Economou',
    parts: [
      'Ale Chri Geor Kar Kon Lam Mav Pap Sta The Tri Xen',
      'akis antonis idis ogiannis opoulos oudis ridis vasilis',
    ],
  },
  tr: {
    forenames:
      'Ayşe Fatma Emine Zeynep Elif Merve Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim Osman Murat Yusuf',
    surnames:
      'Yılmaz Kaya Demir Çelik Şahin Yıldız Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek Polat',
  },
  ar: {
    forenames:
      'Fatima Aisha Mariam Leila Nour Amina Mohammed Ahmed Ali Hassan Omar Khalid Youssef Ibrahim Abdullah Karim Mahmoud Tariq',
    surnames:
      'Hassan Ahmed Ibrahim Khalil Mansour Saleh Haddad Khoury Nasser Farouk Aziz Rahman Hamdan Qasim Jaber Sabbagh Najjar Darwish Barakat Shaheen Al-Sayed Al-Masri Ben-Salah El-Amin',
  },
  hi: {
    forenames:
      'Priya Anita Sunita Kavita Lakshmi Neha Rahul Amit Rajesh Sanjay Vijay Suresh Arun Ramesh Ravi Anil Deepak Mohan',
    surnames:
      'Sharma Singh Kumar Gupta Patel Shah Mehta Reddy Rao Nair Iyer Das Banerjee Mukherjee Chatterjee Joshi Desai Verma Yadav Khan Malik Bhatt Kapoor Menon Pillai',
  },
  zh: {
    forenames:
      'Wei Fang Xiuying Min Jing Qiang Lei Jun Yang Yong Jie Juan Tao Ming Chao Ping Xin Bo Hui Guoqiang',
    surnames: 'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo',
  },
  ko: {
    forenames: 'Min-jun Seo-yeon Ji-hoon Soo-jin Hyun-woo Eun-ji Dong-hyun Yoon-ah Jae-won Mi-sook',
    surnames: 'Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Shin Seo Kwon Hwang',
  },
  ja: {
    forenames:
      'Yuki Haruto Sakura Kenji Takeshi Hiroshi Akira Naoko Keiko Yoko Taro Kazuo Makoto Shinji',
    surnames:
      'Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Mori',
  },
  pt: {
    forenames:
      'Ana Maria Joana Beatriz Mariana Teresa João José António Carlos Paulo Pedro Luís Miguel Rui Tiago',
    surnames:
      'Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Jesus Sousa Fernandes Gonçalves Gomes Lopes Marques Alves Almeida Ribeiro Pinto Carvalho Teixeira Moreira Correia Mendes Nunes',
  },
  hu: {
    forenames:
      'Anna Éva Katalin Zsuzsanna Ildikó László István József János Zoltán Ferenc Attila Péter Gábor Tamás',
    surnames:
      'Nagy Kovács Tóth Szabó Horváth Varga Kiss Molnár Németh Farkas Balogh Papp Takács Juhász Lakatos Mészáros Oláh Simon Rácz Fekete',
  },
  af: {
    forenames:
      'Amina Ngozi Chioma Wanjiru Akosua Thandiwe Kwame Kofi Chinedu Emeka Tunde Oluwaseun Kamau Juma Sipho Thabo',
    surnames:
      'Okafor Adeyemi Okonkwo Balogun Eze Mensah Owusu Boateng Asante Kamau Mwangi Otieno Odhiambo Nkosi Dlamini Ndlovu Mbeki Zulu Diallo Traoré Koné Touré Keita',
  },
};
