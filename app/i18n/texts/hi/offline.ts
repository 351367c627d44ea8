import type { offline as english } from '../en/offline';
import type { AreaOf } from '../translation';

export const offline: AreaOf<typeof english> = {
  'offline.title': 'साथ ले जाने की प्रति',
  'offline.lead':
    'पूरी सूची और उसकी मार्गदर्शिकाएँ एक फ़ाइल में। इसे न कनेक्शन चाहिए, न स्क्रिप्ट। यह किसी भी ब्राउज़र में खुलती है, USB स्टिक से भी।',
  'offline.forWhom': 'यह किसके लिए है',
  'offline.forWhom.body': 'पुस्तकालय, क्लिनिक, जेल, बिना कनेक्शन की जगहें, और वे लोग जो देर तक ऑनलाइन नहीं रह सकते।',
  'offline.before': 'सहेजने से पहले',
  'offline.before.found': 'जिस उपकरण को और लोग भी इस्तेमाल करते हैं, उसमें रखी फ़ाइल उन्हें मिल सकती है।',
  'offline.before.ages': 'नंबर और समय बदलते हैं। फ़ाइल में लिखा है कि जानकारी किस दिन की है। समय-समय पर नई फ़ाइल सहेजें।',
  'offline.files': 'फ़ाइलें',
  'offline.data': '{{date}} की जानकारी, संस्करण {{version}}।',
  'offline.save': '{{name}} सहेजें',
  'offline.size': 'आकार: {{megabytes}} MB',
  'offline.packed': 'लोड होते समय {{megabytes}} MB, अगर आपका ब्राउज़र उसे खोल लेता है',
  'offline.sumFile': 'जाँच-अंक सहेजें',
  'offline.preparing': 'यह फ़ाइल बन रही है। एक मिनट बाद पन्ना फिर से लोड करें।',
  'offline.check': 'फ़ाइल कैसे जाँचें',
  'offline.check.body':
    'फ़ाइल और उसका जाँच-अंक एक ही फ़ोल्डर में सहेजें और वहाँ यह चलाएँ। अगर रास्ते में कुछ नहीं बदला, तो जवाब “OK” आता है।',
  'offline.copy.title': 'सूची',
  'offline.copy.data': '{{date}} की जानकारी, संस्करण {{version}}।',
  'offline.copy.newer': 'नई प्रति शायद यहाँ हो:',
  'offline.copy.use': 'इस फ़ाइल का इस्तेमाल कैसे करें',
  'offline.copy.use.find':
    'नीचे कोई हिस्सा चुनें। या ब्राउज़र से देश, भाषा या शब्द खोजें: Ctrl+F, मैक पर ⌘F, फ़ोन पर मेन्यू में “पेज में खोजें”।',
  'offline.copy.use.links': 'सेवाओं के लिंक उनकी अपनी वेबसाइट खोलते हैं और उन्हें कनेक्शन चाहिए। फ़ोन पर यहीं से नंबर मिलाया जा सकता है।',
  'offline.copy.use.old': 'यह फ़ाइल अपने-आप नहीं बदलती। कोई जवाब न दे, तो हो सकता है नंबर पुराना हो: कोई दूसरी सेवा आज़माएँ।',
  'offline.copy.contents': 'विषय-सूची',
  'offline.copy.urgent': 'देश के हिसाब से तुरंत मदद',
  'offline.copy.urgentNone': 'वे देश जिनका कोई नंबर हमें नहीं पता:',
  'offline.copy.services': 'देश के हिसाब से सेवाएँ',
  'offline.copy.worldwide': 'कहीं के भी लोगों के लिए सेवाएँ',
  'offline.copy.several': 'कई देशों के लिए सेवाएँ',
  'offline.copy.also': 'कई देशों के लिए सेवाएँ, {{country}} के लिए भी:',
  'offline.copy.closed': '{{from}} से {{until}} तक बंद।',
  'offline.copy.notice': 'सेवा की ओर से, {{from}} से {{until}} तक:',
  'offline.copy.licenceTitle': 'आगे बाँटना',
  'offline.copy.licence':
    'सूची का अपना डेटा CC BY 4.0 (creativecommons.org/licenses/by/4.0) के तहत है। आप इसे बाँट और बदल सकते हैं, अगर आप “Waymark contributors” का नाम दें, स्रोत और तारीखें रहने दें और बताएँ कि क्या बदला।',
};
