import type { ReviewState } from '../../languages';
import type { label as english } from '../en/label';

export const review: ReviewState = 'machine-made';

export const label: Record<keyof typeof english, string> = {
  'label.title': 'गोपनीयता',
  'label.intro': 'संपर्क करने से पहले यह पढ़ें',
  'label.question': 'सवाल',
  'label.answer': 'जवाब',
  'label.q.asks-name': 'क्या वे नाम पूछते हैं?',
  'label.q.sees-number-or-address': 'क्या उन्हें आपका नंबर या पता दिखता है?',
  'label.q.keeps': 'वे क्या रखते हैं?',
  'label.q.passes-on': 'वे किसे, कब और क्या बताते हैं?',
  'label.q.law': 'वहाँ का क़ानून क्या कहता है?',
  'label.lawNotYet': 'इस देश के क़ानून के बारे में जाँची हुई जानकारी अभी यहाँ नहीं है।',
  'label.ask': 'अपने बारे में कुछ बताने से पहले आप उनसे पूछ सकते हैं: “आपको किन हालात में किसी को बताना पड़ेगा?”',
  'label.confirmed': '{{date}} को सेवा से पूछकर पुष्टि की गई',
  'label.sourcesRead': '{{date}} को सार्वजनिक स्रोत पढ़े गए। सेवा से पूछकर अभी किसी ने पुष्टि नहीं की है।',
  'label.channel': '{{channel}}:',
  'label.yes': 'हाँ।',
  'label.no': 'नहीं।',
  'label.unknown': 'हमें नहीं पता।',
  'label.because.service-says.yes': 'हाँ, वे ऐसा कहते हैं।',
  'label.because.service-says.no': 'वे कहते हैं कि नहीं।',
  'label.because.service-says-anonymous': 'नहीं। वे कहते हैं कि बिना नाम बताए बात हो सकती है।',
  'label.because.service-says-not-anonymous': 'हाँ। वे पूछते हैं कि आप कौन हैं।',
  'label.because.anonymous-perhaps-not-here': 'इस सेवा में नाम बताना ज़रूरी नहीं। इस रास्ते पर भी ऐसा है या नहीं, हमें नहीं पता।',
  'label.because.number-usually-shown': 'अगर आप नंबर न छिपाएँ, तो उन्हें दिख सकता है।',
  'label.because.message-comes-from-your-number': 'हाँ। मैसेज में आपका नंबर दिखता है।',
  'label.because.email-shows-your-address': 'हाँ। ईमेल में आपका ईमेल पता दिखता है।',
  'label.because.connection-address': 'उन्हें आपके इंटरनेट कनेक्शन का पता (आईपी) दिख सकता है। टोर ब्राउज़र उसे छिपाता है।',
  'label.because.letter-shows-what-you-write': 'सिर्फ़ वही, जो आप चिट्ठी पर लिखें।',
  'label.because.they-see-you': 'वे आपको सामने देखते हैं। और क्या पूछते हैं, हमें नहीं पता।',
  'label.because.depends-on-channel': 'यह इस पर है कि आप कैसे संपर्क करते हैं।',
  'label.serviceSaysNo': 'वे कहते हैं कि वे उसे नहीं देखते।',
};
