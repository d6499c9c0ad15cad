import { wordList } from '../../text/word-list.ts';
/**
 * Names with a different order or structure than “forename surname”. The lists come from general knowledge and are
 * folded. They aim to be common rather than complete.
 */

/** Surnames that stand first in Chinese, Korean and Vietnamese names. */
export const LEADING_SURNAMES = wordList(`
  ahn bae bai ban bao bo bui cai cao chan chang chen cheng cheung chiang cho choe choi chow chu chun chung cui dai dang
  deng ding do dong doan duan duong fan fang feng fu gao geng gong gu guan guo ha han hao he ho hong hou hu hua huang
  hui hwang jang jeon jeong ji jia jiang jiao jin jo jung kang kao ke kim kong ku kuo kwak kwon lai lam lau le lee lei
  leung li liang liao lim lin ling liu long lu luo lu luong ma mao meng mo moon mei min nam ngo nguyen ning noh oh ouyang
  pan park peng pham phan pu qi qian qiao qin qiu ren rhee roh ryu seo shao shen shi shih shim shin sima son song su suh
  sun sung tan tang tao teng tian tong tran tsai tseng tu vu vo wan wang wei wen weng woo wong wu xi xia xiang xiao xie
  xing xiong xu xue yan yang yao ye yeh yi yim yin ying yoo yoon you yu yuan yue yun zeng zhan zhang zhao zheng zhong
  zhou zhu zhuang zou
`);

/** A Korean forename as newspapers write it: `Geun-hye`. */
export const TWO_SYLLABLES = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** Forenames that Hungarian puts after the surname. */
export const HUNGARIAN_FORENAMES = wordList(`
  adam agnes akos andras anita aniko aron attila balazs bela bence csaba denes dezso dora edit emese endre erika erzsebet
  eszter eva ferenc gabor gabriella gergely geza gyorgy gyula hajnalka ildiko ilona imre istvan ivan janos jeno jozsef
  judit julia kalman karoly katalin kinga klara kristof krisztina lajos laszlo levente lorand marta matyas mihaly
  miklos monika nora orsolya otto pal peter piroska reka robert rozsa sandor szilvia tamas tibor timea viktor vilmos
  zoltan zsofia zsolt zsuzsa zsuzsanna
`);

/** Spanish and Portuguese surnames. Before another surname they form a double one. */
export const IBERIAN_SURNAMES = wordList(`
  acosta aguilar aguirre alonso alvarez alves araujo arias ayala barbosa bautista benitez bermudez blanco borges
  bravo caballero cabrera calderon calvo campos cano cardenas cardoso carmona carrasco carrillo castillo castro
  chavez contreras cordero correa cortes costa crespo cruz cunha delgado diaz diez dominguez duarte dominguez
  echeverria escobar espinosa espinoza esteban fernandes fernandez ferreira ferrer figueroa flores fonseca fuentes
  gallardo gallego garcia garrido gil gimenez gomes gomez goncalves gonzales gonzalez guerra guerrero gutierrez
  guzman henriquez hernandez herrera hidalgo ibanez iglesias jimenez juarez lara leon lima lopes lopez lozano lucas
  luna macedo machado maldonado marin marquez martin martinez martins medina mejia mendes mendez mendoza merino
  miranda molina montero montes morales moreira moreno moya munoz navarro nieto nogueira nunez ochoa oliveira orozco
  ortega ortiz pacheco padilla palacios pardo parra pascual pastor pena peralta pereira perez pinto ponce prieto
  puig quintero ramirez ramos rey reyes ribeiro rincon rios rivas rivera robles rocha rodrigues rodriguez rojas roman
  romero rosario rubio ruiz saez salas salazar salinas sanchez sandoval santana santiago santos sanz serrano silva
  solis sosa soto suarez tavares tejada toledo torres trujillo uribe valdez valencia vargas vasquez vazquez vega
  velasco velasquez velazquez vera vicente vidal villa villanueva villegas zamora zapata zavala zelaya
`);
