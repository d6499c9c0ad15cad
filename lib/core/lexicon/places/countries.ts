import { madeOnce } from '../../text/made-once.ts';

/**
 * The world's states by their usual English names, with the adjectives and nouns derived from them. They are the
 * members and observers of the United Nations, Kosovo and Taiwan. Parts and short forms that English newspapers use
 * like countries are included. From general knowledge of English, not from any article. One line each: `name|name…:
 * adjective|noun…`.
 */
const TABLE = `
Afghanistan: Afghan|Afghans
Albania: Albanian|Albanians
Algeria: Algerian|Algerians
Andorra: Andorran|Andorrans
Angola: Angolan|Angolans
Antigua and Barbuda: Antiguan|Antiguans
Argentina: Argentine|Argentinian|Argentines
Armenia: Armenian|Armenians
Australia: Australian|Australians
Austria: Austrian|Austrians
Azerbaijan: Azerbaijani|Azeri|Azerbaijanis
Bahamas|The Bahamas: Bahamian|Bahamians
Bahrain: Bahraini|Bahrainis
Bangladesh: Bangladeshi|Bangladeshis
Barbados: Barbadian|Barbadians
Belarus: Belarusian|Belarusians
Belgium: Belgian|Belgians
Belize: Belizean|Belizeans
Benin: Beninese
Bhutan: Bhutanese
Bolivia: Bolivian|Bolivians
Bosnia|Bosnia and Herzegovina: Bosnian|Bosnians
Botswana: Botswanan
Brazil: Brazilian|Brazilians
Brunei: Bruneian
Bulgaria: Bulgarian|Bulgarians
Burkina Faso: Burkinabe
Burundi: Burundian|Burundians
Cambodia: Cambodian|Cambodians
Cameroon: Cameroonian|Cameroonians
Canada: Canadian|Canadians
Cape Verde|Cabo Verde: Cape Verdean
Central African Republic: Central African
Chad: Chadian|Chadians
Chile: Chilean|Chileans
China: Chinese
Colombia: Colombian|Colombians
Comoros: Comorian
Congo|Democratic Republic of the Congo: Congolese
Costa Rica: Costa Rican|Costa Ricans
Croatia: Croatian|Croatians
Cuba: Cuban|Cubans
Cyprus: Cypriot|Cypriots
Czech Republic|Czechia: Czech|Czechs
Denmark: Danish|Danes
Djibouti: Djiboutian
Dominica: Dominican
Dominican Republic: Dominican|Dominicans
Ecuador: Ecuadorian|Ecuadorean|Ecuadorians
Egypt: Egyptian|Egyptians
El Salvador: Salvadoran|Salvadorans
Equatorial Guinea: Equatoguinean
Eritrea: Eritrean|Eritreans
Estonia: Estonian|Estonians
Eswatini|Swaziland: Swazi
Ethiopia: Ethiopian|Ethiopians
Fiji: Fijian|Fijians
Finland: Finnish|Finns
France: French
Gabon: Gabonese
Gambia|The Gambia: Gambian|Gambians
Georgia: Georgian|Georgians
Germany: German|Germans
Ghana: Ghanaian|Ghanaians
Greece: Greek|Greeks
Grenada: Grenadian
Guatemala: Guatemalan|Guatemalans
Guinea: Guinean
Guinea-Bissau: Bissau-Guinean
Guyana: Guyanese
Haiti: Haitian|Haitians
Honduras: Honduran|Hondurans
Hungary: Hungarian|Hungarians
Iceland: Icelandic|Icelanders
India: Indian|Indians
Indonesia: Indonesian|Indonesians
Iran: Iranian|Iranians
Iraq: Iraqi|Iraqis
Ireland: Irish
Israel: Israeli|Israelis
Italy: Italian|Italians
Ivory Coast|Cote d'Ivoire: Ivorian|Ivorians
Jamaica: Jamaican|Jamaicans
Japan: Japanese
Jordan: Jordanian|Jordanians
Kazakhstan: Kazakh|Kazakhs
Kenya: Kenyan|Kenyans
Kiribati: I-Kiribati
Kosovo: Kosovar|Kosovan|Kosovars
Kuwait: Kuwaiti|Kuwaitis
Kyrgyzstan: Kyrgyz
Laos: Laotian|Lao
Latvia: Latvian|Latvians
Lebanon: Lebanese
Lesotho: Basotho
Liberia: Liberian|Liberians
Libya: Libyan|Libyans
Liechtenstein: Liechtensteiner
Lithuania: Lithuanian|Lithuanians
Luxembourg: Luxembourgish
Madagascar: Malagasy
Malawi: Malawian|Malawians
Malaysia: Malaysian|Malaysians
Maldives: Maldivian|Maldivians
Mali: Malian|Malians
Malta: Maltese
Marshall Islands: Marshallese
Mauritania: Mauritanian|Mauritanians
Mauritius: Mauritian|Mauritians
Mexico: Mexican|Mexicans
Micronesia: Micronesian
Moldova: Moldovan|Moldovans
Monaco: Monegasque
Mongolia: Mongolian|Mongolians
Montenegro: Montenegrin|Montenegrins
Morocco: Moroccan|Moroccans
Mozambique: Mozambican|Mozambicans
Myanmar|Burma: Burmese
Namibia: Namibian|Namibians
Nauru: Nauruan
Nepal: Nepali|Nepalese
Netherlands|The Netherlands|Holland: Dutch
New Zealand: New Zealander|New Zealanders
Nicaragua: Nicaraguan|Nicaraguans
Niger: Nigerien
Nigeria: Nigerian|Nigerians
North Korea: North Korean|North Koreans
North Macedonia|Macedonia: Macedonian|Macedonians
Norway: Norwegian|Norwegians
Oman: Omani|Omanis
Pakistan: Pakistani|Pakistanis
Palau: Palauan
Palestine: Palestinian|Palestinians
Panama: Panamanian|Panamanians
Papua New Guinea: Papua New Guinean
Paraguay: Paraguayan|Paraguayans
Peru: Peruvian|Peruvians
Philippines|The Philippines: Philippine|Filipino|Filipinos
Poland: Polish|Poles
Portugal: Portuguese
Qatar: Qatari|Qataris
Romania: Romanian|Romanians
Russia|Russian Federation: Russian|Russians
Rwanda: Rwandan|Rwandans
Saint Kitts and Nevis: Kittitian
Saint Lucia: Saint Lucian
Saint Vincent and the Grenadines: Vincentian
Samoa: Samoan|Samoans
San Marino: Sammarinese
Sao Tome and Principe: Sao Tomean
Saudi Arabia: Saudi|Saudis
Senegal: Senegalese
Serbia: Serbian|Serb|Serbs
Seychelles: Seychellois
Sierra Leone: Sierra Leonean
Singapore: Singaporean|Singaporeans
Slovakia: Slovak|Slovakian|Slovaks
Slovenia: Slovenian|Slovene|Slovenes
Solomon Islands: Solomon Islander
Somalia: Somali|Somalis
South Africa: South African|South Africans
South Korea: South Korean|South Koreans
South Sudan: South Sudanese
Spain: Spanish|Spaniards
Sri Lanka: Sri Lankan|Sri Lankans
Sudan: Sudanese
Suriname: Surinamese
Sweden: Swedish|Swedes
Switzerland: Swiss
Syria: Syrian|Syrians
Taiwan: Taiwanese
Tajikistan: Tajik|Tajiks
Tanzania: Tanzanian|Tanzanians
Thailand: Thai|Thais
Timor-Leste|East Timor: Timorese
Togo: Togolese
Tonga: Tongan|Tongans
Trinidad and Tobago: Trinidadian
Tunisia: Tunisian|Tunisians
Turkey|Türkiye|Turkiye: Turkish|Turks
Turkmenistan: Turkmen
Tuvalu: Tuvaluan
Uganda: Ugandan|Ugandans
Ukraine: Ukrainian|Ukrainians
United Arab Emirates|UAE|U.A.E.: Emirati|Emiratis
United Kingdom|UK|U.K.|Britain|Great Britain: British|Britons
England: English
Scotland: Scottish|Scots
Wales: Welsh
Northern Ireland: Northern Irish
United States|United States of America|US|U.S.|USA|U.S.A.|America: American|Americans
Uruguay: Uruguayan|Uruguayans
Uzbekistan: Uzbek|Uzbeks
Vanuatu: Vanuatuan
Vatican|Vatican City|Holy See: Vatican
Venezuela: Venezuelan|Venezuelans
Vietnam: Vietnamese
Yemen: Yemeni|Yemenis
Zambia: Zambian|Zambians
Zimbabwe: Zimbabwean|Zimbabweans
European Union|EU|E.U.: European|Europeans
`;

const tables = madeOnce(() => {
  const names = new Set<string>();
  const adjectives = new Set<string>();
  const countries = new Map<string, string>();
  for (const line of TABLE.trim().split('\n')) {
    const [left = '', right = ''] = line.split(':');
    for (const name of left.split('|')) names.add(name.trim().toLowerCase());
    for (const word of right.split('|')) adjectives.add(word.trim().toLowerCase());
    const [first = ''] = left.split('|');
    for (const word of [...left.split('|'), ...right.split('|')])
      countries.set(word.trim().toLowerCase(), first.trim());
  }
  return { names, adjectives, countries };
});

/** Whether these words name a country, in any case: `France`, `united states`, `U.S.` */
export function isCountryName(words: string): boolean {
  return tables().names.has(words.toLowerCase());
}

/** Whether these words are an adjective for a country or a noun for its people: `French`, `South Korean`. */
export function isCountryAdjective(words: string): boolean {
  return tables().adjectives.has(words.toLowerCase());
}

/** The usual name of the country that these words name or come from: `French` is France. */
export const countryOf = (words: string): string | undefined =>
  tables().countries.get(words.toLowerCase());
