/** A word that the interface doesn't use, and the word for the same thing. */
export interface BannedWord {
  word: RegExp;
  instead: string;
  /** keys of messages where the word means something else */
  except?: readonly string[];
}

/** Keys of a keyboard, as opposed to shortcuts. */
const KEYS_TO_HOLD = ['modifier', 'triggerModifier', 'keyMeta'];

/** One word for one thing, in each language. The browser's own names stay as the browser writes them. */
export const BANNED_WORDS: Readonly<Record<string, readonly BannedWord[]>> = {
  en: [
    {
      word: /\bkeep(?!s changing)|\bkept\b/i,
      instead: 'save',
      except: ['libraryKeep', 'libraryKeepNamed', 'restoreHere_one', 'restoreHere_other'],
    },
    { word: /\bremember/i, instead: 'reading history', except: ['noStoragePrivateMore'] },
    { word: /\bforg[eo]t/i, instead: 'delete' },
    { word: /\bmark(s|ed|ing)?\b/i, instead: 'highlight' },
    { word: /took off|taken off/i, instead: 'hide' },
    { word: /\bkeys?\b/i, instead: 'shortcut', except: KEYS_TO_HOLD },
    { word: /\bcommand\b/i, instead: 'action', except: ['keyMeta'] },
    { word: /\boptions?\b/i, instead: 'settings', except: ['keyAlt'] },
    { word: /\berase/i, instead: 'delete' },
    {
      word: /\b(struck out|put right|put back|brought back|(come|came) in)\b/i,
      instead: 'remove, edit, restore, add',
    },
    { word: /\btells? of\b|\bnames (them|him|her|this)\b/i, instead: 'mentions' },
    { word: /was read from|read from it/i, instead: 'found in the article' },
    { word: /surname|forename/i, instead: 'last name, first name' },
    {
      word: /[Oo]rganisation|\w*[cC]olour|(recogni|analy)s(e|ed|es|ing)\b/,
      instead: 'US spelling',
    },
  ],
  en_GB: [
    { word: /[Oo]rganization|\w*[cC]olor\b|(recogn|anal)[iy]z/, instead: 'British spelling' },
  ],
  de: [
    { word: /aufheben|aufgehoben|aufbewahrt|behalten/i, instead: 'speichern' },
    { word: /\bmerken\b|gemerkt|vergessen/i, instead: 'Leseverlauf, löschen' },
    { word: /markier/i, instead: 'hervorheben' },
    { word: /ausgeschlossen/i, instead: 'ausgeblendet' },
    { word: /\bTasten\b|\bBefehl\b/, instead: 'Tastenkürzel, Aktion', except: ['keyMeta'] },
    { word: /berichtig|richtigstell|gestrichen/i, instead: 'Korrektur, bearbeiten, entfernen' },
    {
      word: /zurückholen|zurückgeholt|\bkommen nicht|dazukäme/i,
      instead: 'wiederherstellen, hinzufügen',
    },
    { word: / …/, instead: 'ein Auslassungszeichen ohne Leerzeichen' },
    { word: /\bFenster von\b/, instead: 'Pop-up' },
  ],
  fr: [
    { word: /(?<!\p{L})(gard(er|ée?s?)|retenue?s?)(?!\p{L})/iu, instead: 'enregistrer' },
    {
      word: /conserv(é|er)/i,
      instead: 'enregistrer',
      except: [
        'libraryKeep',
        'libraryKeepNamed',
        'restoreHere_one',
        'restoreHere_other',
        'noStoragePrivateMore',
      ],
    },
    { word: /mémoire|mémoris|oubli/i, instead: 'historique de lecture, supprimer' },
    { word: /\bmarqu/i, instead: 'surligner' },
    { word: /\brétabl/i, instead: 'annuler, restaurer' },
    {
      word: /\beffac/i,
      instead: 'supprimer',
      except: ['searchClear', 'searchClearRecent', 'rememberClear', 'rememberClearSure'],
    },
    { word: /\bréglages?\b/i, instead: 'paramètres', except: ['sitesIntro'] },
    { word: /\bcite(nt)?\b/i, instead: 'mentionner' },
    {
      word: /(?<!\p{L})(rayée?s?|entre(nt|rait)|revenir)(?!\p{L})/iu,
      instead: 'retiré, ajouté, restauré',
    },
    { word: /fiches? \(\.jsonl\)|fiche d’article/i, instead: 'enregistrement' },
  ],
  es: [
    { word: /\busted\b|\b[Ss]us? (artículos?|navegador|biblioteca|ajustes)\b/, instead: 'tú' },
    {
      word: /\bmemoria\b|\brecuerdo\b|\brecord(ar|ado)/i,
      instead: 'historial de lectura',
      except: ['noStoragePrivateMore'],
    },
    { word: /\bolvid/i, instead: 'eliminar' },
    { word: /\bmarc(ar|a|ado|as|an)\b/i, instead: 'resaltar' },
    { word: /\borden\b de teclado|\bteclas\b/i, instead: 'atajo' },
    { word: /\bopciones\b/i, instead: 'ajustes' },
    {
      word: /(?<!\p{L})(tachad[oa]s?|entr(a|an|ó|aron))(?!\p{L})|incorrecto/iu,
      instead: 'quitado, añadido',
    },
  ],
  uk: [
    { word: /стерт|стира/i, instead: 'видалити' },
    { word: /вилуч/i, instead: 'прибрати' },
    { word: /повернут|повернено/i, instead: 'скасувати, відновити' },
    { word: /позначат|позначено|позначає/i, instead: 'виділяти' },
    { word: /запам.ятов/i, instead: 'історія читання', except: ['noStoragePrivateMore'] },
    { word: /(?<!\p{L})знят/iu, instead: 'приховані' },
    { word: /збіг/i, instead: 'розпізнано' },
    { word: /викресл|хибно(?! прочитано)/i, instead: 'прибрати' },
    {
      word: /(Чита|Збира|Стира|Перевіря|Зберіга|Відновлю)ю(?=\s|…|$)/,
      instead: 'безособова форма',
    },
  ],
};
