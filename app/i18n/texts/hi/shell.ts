import type { shell as english } from '../en/shell';
import type { AreaOf } from '../translation';

export const shell: AreaOf<typeof english> = {
  'shell.skip': 'मुख्य हिस्से पर जाएँ',
  'shell.home': '{{site}}, पहला पन्ना',
  'shell.languages': 'भाषाएँ',
  'shell.quick': 'पन्ना छोड़ें या तुरंत मदद लें',
  'shell.leave': 'यह पन्ना छोड़ें',
  'shell.leaveNote': 'हिस्ट्री नहीं मिटती',
  'shell.leaveAbout': 'पन्ना छोड़ने से क्या होता है, क्या नहीं',
  'shell.urgent': 'तुरंत मदद',
  'shell.urgentNote': 'अभी फ़ोन करें',
  'shell.machine': 'मशीन का अनुवाद है; हिंदी जिनकी अपनी भाषा है, ऐसे किसी ने अभी नहीं पढ़ा।',
  'shell.urgentIn': '{{country}}: तुरंत मदद',
  'shell.urgentChoose': 'अपना देश चुनें',
  'shell.urgentChooseWhy': 'आपातकालीन नंबर हर देश में अलग होते हैं। आप कहाँ हैं, इसका अंदाज़ा हम नहीं लगाते।',
  'shell.urgentNone':
    '{{country}}: वहाँ का आपातकालीन नंबर हमें नहीं पता। फ़ोन की लॉक स्क्रीन पर “Emergency” के नीचे नंबर हो सकता है।',
  'shell.urgentAll': '{{country}}: तुरंत मदद के सारे नंबर',
  'shell.emergency.all': 'आपातकालीन नंबर',
  'shell.emergency.police': 'पुलिस',
  'shell.emergency.ambulance': 'एंबुलेंस',
  'shell.emergency.fire': 'दमकल',
  'shell.crisisLine': 'संकट में बात करने के लिए',
  'shell.childHelpline': 'बच्चों की हेल्पलाइन',
  'shell.footer': 'इस साइट के बारे में',
  'shell.privacy': 'यहाँ आपकी निजता',
  'shell.about': '{{site}} क्या है',
  'shell.accessibility': 'सबके लिए सुलभ',
  'shell.followReport': 'आपने जो ग़लती बताई थी, उसका हाल',
  'shell.kept': 'न खाता, न कुकी; आप जो लिखते हैं, हम कुछ नहीं रखते।',
  // Between the items of a list, and after a word that names what follows.
  'shell.comma': ', ',
  'shell.semicolon': '; ',
  'shell.colon': ': ',
};
