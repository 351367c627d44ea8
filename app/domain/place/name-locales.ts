/** Languages in which countries and languages are recognised by name: those of the interface and of most visitors. */
export const nameLocales =
  'en ml hi ta te kn bn mr gu pa ur de fr es pt it nl sv nb da fi pl cs sk hu ro bg el tr ru uk ar he fa ja ko zh zh-Hant th vi id ms fil sw hr sr sr-Latn sl lt lv et'.split(
    ' ',
  );
