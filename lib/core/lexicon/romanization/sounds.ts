/**
 * What the letters of three alphabets roughly sound like, for names that each language spells by ear. A consonant
 * stands for itself. Consonants that languages confuse (h, g, j, v, w and the hissing ones) are left out of the key.
 */

/** Latin spellings, in this order, with what a key keeps of them. Before folding. */
export const LATIN_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[čćšśşžżźđ]/g, ''],
  [/ç/g, 's'],
  [/ł/g, 'l'],
  [/ß/g, 's'],
];

/** The same after folding. */
export const FOLDED_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/cki$/g, 'ski'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/chr/g, 'kr'],
  [/qu?|ck/g, 'k'],
  [/tsch|tch|sch|sh|ch|zh|cz|dz|dj/g, ''],
  [/th/g, 't'],
  [/t[sz]/g, 's'],
  [/c(?=[eiy])|z/g, 's'],
  [/c/g, 'k'],
  [/[^bpftdklmnrs]/g, ''],
];

/**
 * Cyrillic and Greek letters by ear: `letter:sound`. Folded. A capital is a sound that Latin writes with several
 * letters.
 */
export const LETTER_SOUNDS = `
  а:a б:b в:v г:g ґ:g д:d е:e ё:o є:e ж:Z з:z и:i і:i ї:i й:i ј:i к:k л:l љ:l м:m н:n њ:n о:o п:p р:r с:s т:t ћ:C ђ:J у:u ў:u
  ф:f х:h ц:T ч:C џ:J ш:S щ:S ъ:a ы:i ь: э:e ю:iu я:ia ѓ:g ќ:k ѕ:z
  α:a β:v γ:g δ:d ε:e ζ:z η:i θ:t ι:i κ:k λ:l μ:m ν:n ξ:ks ο:o π:p ρ:r σ:s ς:s τ:t υ:i φ:f χ:h ψ:ps ω:o
`;

/** Two letters that sound like one. */
export const LETTER_PAIRS =
  'дж:J дз:z тч:C μπ:b ντ:d γκ:g γγ:g τζ:J τσ:T ου:u αι:e ει:i οι:i ευ:ef αυ:af';

/**
 * What Latin consonants may sound like: `spelling:sound,sound …`. The usual sound comes first, and a hyphen means none.
 */
export const LATIN_SPELLINGS = `
  tsch:C dzh:J sch:S,sk,sh shch:S tch:C chr:kr,hr dge:J gue:g sh:S,s zh:Z,z kh:h,k th:t,s,f,z,d ph:f ch:C,S,k,h ck:k cz:C,c
  sz:s,S rz:Z,r,rz ts:T,s tz:T,s gh:g,h,-,f wh:v,u,h qu:k,kv,ku dj:J,d dz:J,dz,z gn:n,gn,ni sc:s,sk,S cs:C,ks zs:Z gy:d,g ll:l,i
  ss:s tt:t nn:n mm:m rr:r ff:f pp:p bb:b dd:d cc:k gg:g,J zz:T,z
  nd:nd,d nt:nt,d mb:mb,b mp:mp,b
  b:b,p c:k,s,T,C d:d,t,- f:f,v g:g,J,Z,h,- h:h,g,- j:J,Z,i,h k:k l:l,- m:m,n n:n,m p:p,b,- q:k r:r,- s:s,z,S,Z,- t:t,d,- v:v,f,b
  w:v,u,- x:ks,k,z,h,S z:z,s,T,Z ł:l,u
`;
