import type { NameForms } from '../language-words.ts';

/** The German genitive of names. */
export const NAME_FORMS: NameForms = {
  endings: 's>-:g',
  lastOnly: true,
  slavic: `
    schtsch>shch tsch>ch sch>sh,zh tschow$>chev,chov schow$>shev,zhev schin$>shin,zhin schyn$>shyn,zhyn
    skyj$>sky skij$>sky ski$>sky yj$>y,yi ij$>y,i,iy ej$>ei,ey aj$>ai,ay
    ^je>ye,e ju>yu,iu ja>ya,ia jo>yo j>y,i ch>kh,ch z>ts ss>s s>s,z ew$>ev,yev w>v
  `,
};
