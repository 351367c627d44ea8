import { describe, expect, it } from 'vitest';
import { languageOfName } from '~/i18n/language-of-name';
import { allPublishedListings } from '~db/queries/published-listings';
import { seededDatabase } from '../setup/database';

describe('the language of a service’s own name', () => {
  it.each([
    ['ടെലി മനസ്', ['en', 'hi', 'ml'], 'ml'],
    ['टेली मानस', ['en', 'hi'], 'hi'],
    ['चाइल्डलाइन', ['en', 'mr'], 'mr'],
    ['நலம்', ['en'], 'ta'],
    ['الخط الساخن', ['en', 'ar'], 'ar'],
    ['اورژانس اجتماعی ۱۲۳', ['fa'], 'fa'],
    ['ער"ן', ['he', 'ar'], 'he'],
    ['สายด่วน 1300', ['en', 'th'], 'th'],
    ['24時間子供SOSダイヤル', ['en', 'ja'], 'ja'],
    ['性影像處理中心', ['en', 'zh-TW'], 'zh-TW'],
    ['榎本クリニック', ['ja'], 'ja'],
    ['국번없이 1377 (디지털 성범죄 신고)', ['en', 'ko'], 'ko'],
    ['Национален център', ['bg', 'en'], 'bg'],
    ['Национална линија', ['en', 'sr'], 'sr'],
    ['Γραμμή 1018', [], 'el'],
  ])('%s is told by its letters', (name, languages, language) => {
    expect(languageOfName(name, languages)).toBe(language);
  });

  it.each([
    ['Kein Täter werden', ['en', 'de'], 'de'],
    ['Línea 100', ['es', 'qu', 'ay'], 'es'],
    ['Nacionalna SOS dječja linija', ['sr-ME', 'sr'], 'sr-ME'],
    ['Tele MANAS', ['en', 'hi', 'ml'], 'en'],
    ['1098', [], null],
  ])('%s, in Latin letters, is in the first other language the service speaks', (name, languages, language) => {
    expect(languageOfName(name, languages)).toBe(language);
  });

  it('never says English of a name in the letters of another language, in any published listing', async () => {
    for (const { slug, nativeName, languages } of await allPublishedListings(await seededDatabase())) {
      if (!nativeName || !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(nativeName)) continue;
      expect(languageOfName(nativeName, languages), slug).not.toBe('en');
      expect(languageOfName(nativeName, languages), slug).not.toBeNull();
    }
  });
});
