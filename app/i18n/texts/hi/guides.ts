import type { ReviewState } from '../../languages';
import type { guides as english } from '../en/guides';

export const review: ReviewState = 'machine-made';

export const guides: Record<keyof typeof english, string> = {
  'guides.title': 'मार्गदर्शिकाएँ',
  'guides.lead': 'छोटे पन्ने, जिन्हें आप अकेले, अपनी रफ़्तार से पढ़ सकते हैं। हर पन्ने के अंत में अगला क़दम है।',
  'guides.for.self': 'अपने बारे में',
  'guides.for.around': 'अपने किसी क़रीबी के बारे में',
  'guides.for.harmed': 'अगर आपके साथ ग़लत हुआ',
  'guides.for.harmedNote': 'यह मार्गदर्शिका और इसकी सेवाएँ सिर्फ़ आपके लिए हैं। इन्हें बाक़ी सबसे अलग रखा गया है।',
  'guides.for.professional': 'इस काम से जुड़े लोगों के लिए',
  'guides.for.everyone': 'संपर्क करने से पहले',
  'guides.contents': 'इस पन्ने पर',
  'guides.next': 'अगला क़दम',
  'guides.urgentChoose': 'नंबर देखने के लिए अपना देश चुनें',
  'guides.about': 'इस मार्गदर्शिका के बारे में',
  'guides.review.original': 'नीचे दिए स्रोतों से इस साइट के लिए लिखी गई। बाहर के किसी जानकार ने इसे अभी नहीं जाँचा।',
  'guides.review.machine-made': 'मशीन का अनुवाद है; हिंदी जिनकी अपनी भाषा है, ऐसे किसी ने अभी नहीं पढ़ा।',
  'guides.review.reviewed': 'जाँचा: {{by}}, {{on}}।',
  'guides.lastReviewed': 'स्रोतों से आख़िरी बार {{date}} को मिलाया गया। अगली जाँच {{due}} तक होनी है।',
  'guides.past': 'इसकी जाँच {{due}} तक होनी थी, जो अभी नहीं हुई। हो सकता है कि कुछ बातें अब सही न हों।',
  'guides.notAdvice': 'सामान्य जानकारी है। यह क़ानूनी या डॉक्टरी सलाह नहीं है।',
  'guides.sources': 'स्रोत',
  'guides.undated': 'तारीख़ नहीं है; {{date}} को पढ़ा',
  'guides.all': 'सारी मार्गदर्शिकाएँ',
  'guides.inEnglish': 'इसका अनुवाद अभी नहीं हुआ है, इसलिए यह अंग्रेज़ी में है।',
  'guides.readFirst': 'अभी किसी से बात नहीं करनी? पहले एक छोटी मार्गदर्शिका पढ़ें',
  'guides.panel.viewed-images': 'पहले पढ़ें: रुकने में क्या मदद कर सकता है',
  'guides.panel.youth': 'पहले पढ़ें: 18 से कम उम्र वालों के लिए',
  'guides.panel.survivor': 'पहले पढ़ें: जिनके साथ ग़लत हुआ, उनके लिए',
  'guides.law.choose': 'देश चुनें',
  'guides.law.more': 'स्रोत और बाक़ी बातें: {{country}} का क़ानून',
};
