import type { ReviewState } from '../../languages';
import type { label as english } from '../en/label';

export const review: ReviewState = 'machine-made';

export const label: Record<keyof typeof english, string> = {
  'label.title': 'രഹസ്യസ്വഭാവം',
  'label.intro': 'ബന്ധപ്പെടുന്നതിനു മുമ്പ് ഇതു വായിക്കൂ',
  'label.question': 'ചോദ്യം',
  'label.answer': 'ഉത്തരം',
  'label.q.asks-name': 'പേരു ചോദിക്കുമോ?',
  'label.q.sees-number-or-address': 'നിങ്ങളുടെ നമ്പറോ വിലാസമോ അവർക്കു കാണാമോ?',
  'label.q.keeps': 'എന്തെല്ലാം സൂക്ഷിക്കും?',
  'label.q.passes-on': 'ആരെ, എപ്പോൾ, എന്തറിയിക്കും?',
  'label.q.law': 'അവിടത്തെ നിയമം എന്തു പറയുന്നു?',
  'label.lawNotYet': 'ഈ രാജ്യത്തെ നിയമത്തെക്കുറിച്ച് ഉറപ്പുവരുത്തിയ വിവരം ഇതുവരെ ഇവിടെയില്ല.',
  'label.ask': 'നിങ്ങളെക്കുറിച്ച് എന്തെങ്കിലും പറയുംമുമ്പ് അവരോടു ചോദിക്കാം: “ഏതു സാഹചര്യത്തിലാണ് നിങ്ങൾക്കു മറ്റാരോടെങ്കിലും പറയേണ്ടിവരുക?”',
  'label.confirmed': '{{date}}: സേവനത്തോടു നേരിട്ടു ചോദിച്ച് ഉറപ്പിച്ചു',
  'label.sourcesRead': '{{date}}: പൊതുവായ ഉറവിടങ്ങൾ വായിച്ചു. സേവനത്തോടു നേരിട്ടു ചോദിച്ച് ആരും ഇതുവരെ ഉറപ്പിച്ചിട്ടില്ല.',
  'label.channel': '{{channel}}:',
  'label.yes': 'ഉവ്വ്.',
  'label.no': 'ഇല്ല.',
  'label.unknown': 'ഞങ്ങൾക്കറിയില്ല.',
  'label.because.service-says.yes': 'ഉവ്വ് എന്ന് അവർ പറയുന്നു.',
  'label.because.service-says.no': 'ഇല്ല എന്ന് അവർ പറയുന്നു.',
  'label.because.service-says-anonymous': 'ഇല്ല. പേരു പറയാതെ ബന്ധപ്പെടാമെന്ന് അവർ പറയുന്നു.',
  'label.because.service-says-not-anonymous': 'ഉവ്വ്. നിങ്ങൾ ആരാണെന്ന് ചോദിക്കും.',
  'label.because.anonymous-perhaps-not-here': 'പേരു പറയാതെ ഈ സേവനത്തെ സമീപിക്കാം. ഈ വഴിയിലും അങ്ങനെയാണോ എന്ന് ഞങ്ങൾക്കറിയില്ല.',
  'label.because.number-usually-shown': 'നമ്പർ മറച്ചുവെച്ചില്ലെങ്കിൽ അവർ കണ്ടേക്കാം.',
  'label.because.message-comes-from-your-number': 'ഉവ്വ്. മെസേജിൽ നിങ്ങളുടെ നമ്പർ കാണും.',
  'label.because.email-shows-your-address': 'ഉവ്വ്. ഇമെയിലിൽ നിങ്ങളുടെ ഇമെയിൽ വിലാസം കാണും.',
  'label.because.connection-address': 'നിങ്ങളുടെ ഇന്റർനെറ്റ് കണക്ഷന്റെ വിലാസം (ഐപി) അവർക്കു കാണാം. ടോർ ബ്രൗസർ അത് മറയ്ക്കും.',
  'label.because.letter-shows-what-you-write': 'കത്തിൽ നിങ്ങൾ എഴുതുന്നതു മാത്രം.',
  'label.because.they-see-you': 'അവർ നിങ്ങളെ നേരിട്ടു കാണും. മറ്റെന്തെല്ലാം ചോദിക്കുമെന്ന് ഞങ്ങൾക്കറിയില്ല.',
  'label.because.depends-on-channel': 'എങ്ങനെ ബന്ധപ്പെടുന്നു എന്നതനുസരിച്ചാണ്.',
  'label.serviceSaysNo': 'അത് നോക്കാറില്ലെന്ന് അവർ പറയുന്നു.',
};
