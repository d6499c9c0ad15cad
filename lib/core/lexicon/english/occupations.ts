import { wordList } from '../../text/word-list.ts';

/**
 * Nouns for what people do. Like a title, each can end the phrase of a role: `campaign *coordinator*`. They are in the
 * singular and in lower case. Three kinds are left out. They are nouns that are also names (Hunter, Merchant), nouns
 * for companies (supplier, pioneer), and nouns for culprits and victims (smuggler, victim).
 */
export const OCCUPATIONS = wordList(`
  coordinator co-ordinator facilitator collaborator mediator arbitrator adjudicator examiner assessor appraiser
  auctioneer valuer adjuster underwriter actuary bursar controller paymaster cashier receptionist typist stenographer
  planner policymaker appointee emissary legate nuncio attache attaché interpreter translator
  archivist notary paralegal litigator jurist parliamentarian backbencher frontbencher propagandist tactician
  publicist communicator marketer adman copywriter ghostwriter scriptwriter dramatist memoirist diarist polemicist
  pamphleteer lyricist songwriter singer-songwriter librettist arranger bandleader frontman vocalist keyboardist
  trumpeter saxophonist flautist harpist baritone contralto mezzo-soprano stylist couturier dressmaker milliner
  supermodel spokesmodel impersonator ventriloquist showman showrunner cameraman cinematographer animator podcaster
  vlogger influencer youtuber newsman newsreader newspaperman sportswriter sportscaster educator educationist
  educationalist schoolmaster laureate valedictorian undergraduate postgraduate criminologist penologist geneticist
  biochemist biophysicist immunologist geophysicist metallurgist logician grammarian cryptographer roboticist coder
  orthodontist optometrist chiropractor osteopath physiotherapist dietitian dietician nutritionist acupuncturist doula
  caregiver carer caseworker careworker nanny babysitter housewife homemaker househusband maid chauffeur bodyguard
  doorman watchman nightwatchman fireman lifeguard undertaker mortician embalmer gravedigger taxidermist astrologer
  psychic clairvoyant florist greengrocer fishmonger confectioner chocolatier caterer hotelier sommelier vintner
  innkeeper cabinetmaker upholsterer glazier pipefitter ironworker steelworker autoworker toolmaker millwright
  boilermaker stevedore dockworker longshoreman landscaper draftsman draughtsman urbanist conservationist
  environmentalist preservationist abolitionist suffragist suffragette feminist humanitarian philanthropist benefactor
  industrialist financier stockbroker capitalist millionaire socialite heir heiress oligarch powerbroker kingmaker
  dealmaker missionary evangelist televangelist preacher cleric mullah mufti soldier serviceman servicewoman
  paratrooper airman seaman submariner aviator navigator cosmonaut warlord whistleblower whistle-blower informant
  climber mountaineer alpinist surfer yachtsman yachtswoman oarsman canoeist kayaker motorcyclist equestrian infielder
  basketballer netballer volleyballer softballer flanker fullback halfback placekicker punter wicketkeeper all-rounder
  jumper thrower vaulter decathlete heptathlete pentathlete triathlete biathlete bobsledder curler snowboarder
  skateboarder medallist medalist titleholder finalist semifinalist olympian paralympian bullfighter contestant
  castmate bandmate costar co-star stuntman stuntwoman surrogate strongman majordomo unionist icon co-creator creator
  originator sharecropper subcontractor councilperson selectman selectwoman committeeperson chairlady vice-chancellor
  undersheriff clergyman clergywoman churchwarden archdeacon subdeacon bandmaster quizmaster webmaster toastmaster
  ringmaster taskmaster dockmaster yardmaster pitchman anchorwoman handyman repairman salesperson businessperson
  layman laywoman td msp mla
`);
