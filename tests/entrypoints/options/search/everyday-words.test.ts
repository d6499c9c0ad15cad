import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SETTING_ENTRIES } from '@/entrypoints/options/search/setting-entries.ts';
import { buildSettingsIndex, findSettings } from '@/entrypoints/options/search/settings-index.ts';

/** The settings that everyday words must find, and those words in each language, in the same order. */
const WANTED = [
  'theme',
  'theme',
  'muted',
  'keyboard',
  'back-up',
  'import',
  'language',
  'text-size',
  'sites-add',
  'sites-add',
  'privacy',
  'remember-on',
  'keyboard',
  'dwell',
  'dwell',
  'theme',
  'erase',
  'sites-default',
  'import',
  'marking',
];
const WORDS: Readonly<Record<string, string>> = {
  en: 'color,theme,hide,shortcut,export,import,language,font size,block,ignore,privacy,history,hotkey,delay,speed,dark mode,delete,off,add articles,underline',
  en_GB:
    'colour,theme,hide,shortcut,export,import,language,font size,block,ignore,privacy,history,hotkey,delay,speed,dark mode,delete,off,add articles,underline',
  de: 'Farbe,Thema,verstecken,Tastenkombination,exportieren,importieren,Sprache,Schriftgröße,blockieren,ignorieren,Datenschutz,Verlauf,Hotkey,Verzögerung,Geschwindigkeit,Dunkelmodus,löschen,aus,Artikel hinzufügen,unterstreichen',
  fr: 'couleur,thème,cacher,raccourci,exporter,importer,langue,taille police,bloquer,ignorer,confidentialité,historique,touche,délai,vitesse,mode sombre,supprimer,désactiver,ajouter articles,souligner',
  es: 'color,tema,ocultar,atajo,exportar,importar,idioma,tamaño letra,bloquear,ignorar,privacidad,historial,teclas,retraso,velocidad,modo oscuro,eliminar,desactivar,añadir artículos,subrayar',
  uk: 'колір,тема,сховати,комбінація клавіш,експорт,імпорт,мова,розмір шрифту,блокувати,ігнорувати,приватність,історія,гарячі клавіші,затримка,швидкість,темний режим,видалити,вимкнути,додати статті,підкреслення',
};

const messagesOf = (locale: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));
const english = messagesOf('en');

it.each(
  Object.entries(WORDS).flatMap(([locale, list]) =>
    list.split(',').map((word, at) => [locale, word, WANTED[at] as string] as const),
  ),
)('in %s, “%s” finds %s among the first three', (locale, word, wanted) => {
  const own = messagesOf(locale);
  const index = buildSettingsIndex(
    SETTING_ENTRIES,
    (key) => (own[key] ?? english[key])?.message ?? '',
  );
  const ids = findSettings(index, word).map(({ id }) => id);
  expect(ids.slice(0, 3)).toContain(wanted);
});

it('has twenty words in each language', () => {
  for (const list of Object.values(WORDS)) expect(list.split(',')).toHaveLength(WANTED.length);
});
