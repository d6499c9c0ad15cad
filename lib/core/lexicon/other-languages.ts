/**
 * Function words of languages without a row in the table, so that they can be distinguished. Words that several
 * languages share are left out.
 */
export const OTHER_LANGUAGES = [
  `de la el los las en que y del una un por con para se su como mas pero este esta ha fue sus al lo es no entre sobre desde cuando muy`,

  `di il la che e un una per con del della dei delle in nel nella si non sono ha piu anche come da al alla gli le lo ma questo essere stato`,

  `de a o que e do da em um uma para com nao os as no na por mais dos das ao pela pelo foi sua seu tem entre mas como`,

  `de het een van en in is dat op te zijn met voor niet aan er om ook als bij maar naar door uit over nog werd wordt heeft deze die`,

  `och att det som en ett i pa av for med den till ar de om inte har var fran kan men sig vid eller efter hade under`,

  `og at det som en et i pa af for med den til er de om ikke har var fra kan men sig ved eller efter havde under blev skal`,

  `de la si in cu pe a un o sa nu din care este sunt pentru ca mai au fost fi prin dupa intre sau dar despre al ale cel`,

  `eta dela da du zuen ere bat izan baina egin bere hau honek duen dute`,

  `dan yang di ke dari untuk dengan ini itu pada tidak akan juga dalam adalah telah oleh`,
];
