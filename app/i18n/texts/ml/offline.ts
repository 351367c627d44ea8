import type { offline as english } from '../en/offline';
import type { AreaOf } from '../translation';

export const offline: AreaOf<typeof english> = {
  'offline.title': 'കൂടെ കൊണ്ടുപോകാനുള്ള പകർപ്പ്',
  'offline.lead': 'ഡയറക്ടറി മുഴുവനും വഴികാട്ടികളോടെ ഒരൊറ്റ ഫയലിൽ. കണക്ഷനും സ്ക്രിപ്റ്റും വേണ്ട. ഏതു ബ്രൗസറിലും തുറക്കും, USB സ്റ്റിക്കിൽ നിന്നും.',
  'offline.forWhom': 'ആർക്കുള്ളതാണ്',
  'offline.forWhom.body': 'ലൈബ്രറികൾ, ക്ലിനിക്കുകൾ, ജയിലുകൾ, കണക്ഷൻ ഇല്ലാത്ത ഇടങ്ങൾ, ഏറെനേരം ഓൺലൈനിൽ ഇരിക്കാനാവാത്തവർ എന്നിവർക്ക്.',
  'offline.before': 'സേവ് ചെയ്യുന്നതിനു മുമ്പ്',
  'offline.before.found': 'മറ്റുള്ളവരും ഉപയോഗിക്കുന്ന ഉപകരണത്തിലെ ഫയൽ അവർ കണ്ടേക്കാം.',
  'offline.before.ages': 'നമ്പറുകളും സമയവും മാറും. വിവരങ്ങൾ ഏതു ദിവസത്തേതാണെന്ന് ഫയലിൽ പറയുന്നു. ഇടയ്ക്കിടെ പുതിയതു സേവ് ചെയ്യുക.',
  'offline.files': 'ഫയലുകൾ',
  'offline.data': '{{date}}-ലെ വിവരങ്ങൾ, പതിപ്പ് {{version}}.',
  'offline.save': '{{name}} സേവ് ചെയ്യുക',
  'offline.size': 'വലുപ്പം: {{megabytes}} MB',
  'offline.packed': 'ലോഡ് ചെയ്യുമ്പോൾ {{megabytes}} MB, ബ്രൗസർ അതു വിടർത്തുന്നെങ്കിൽ',
  'offline.sum': 'SHA-256:',
  'offline.sumFile': 'ചെക്ക്‌സം സേവ് ചെയ്യുക',
  'offline.preparing': 'ഈ ഫയൽ തയ്യാറാക്കുകയാണ്. ഒരു മിനിറ്റ് കഴിഞ്ഞ് ഈ പേജ് വീണ്ടും തുറക്കുക.',
  'offline.check': 'ഫയൽ എങ്ങനെ പരിശോധിക്കാം',
  'offline.check.body':
    'ഫയലും ചെക്ക്‌സമും ഒരേ ഫോൾഡറിൽ സേവ് ചെയ്ത് അവിടെ ഇതു പ്രവർത്തിപ്പിക്കുക. വഴിയിൽ ഒന്നും മാറിയിട്ടില്ലെങ്കിൽ “OK” എന്നു മറുപടി വരും.',
  'offline.copy.title': 'ഡയറക്ടറി',
  'offline.copy.data': '{{date}}-ലെ വിവരങ്ങൾ, പതിപ്പ് {{version}}.',
  'offline.copy.newer': 'പുതിയ പകർപ്പ് ഇവിടെ കണ്ടേക്കാം:',
  'offline.copy.use': 'ഈ ഫയൽ എങ്ങനെ ഉപയോഗിക്കാം',
  'offline.copy.use.find':
    'താഴെ ഒരു ഭാഗം തിരഞ്ഞെടുക്കുക. അല്ലെങ്കിൽ രാജ്യമോ ഭാഷയോ വാക്കോ ബ്രൗസറിൽ തിരയുക: Ctrl+F, മാക്കിൽ ⌘F, ഫോണിൽ മെനുവിലെ “പേജിൽ കണ്ടെത്തുക”.',
  'offline.copy.use.links':
    'സേവനങ്ങളിലേക്കുള്ള ലിങ്കുകൾ അവരുടെ സ്വന്തം സൈറ്റുകൾ തുറക്കും; അതിനു കണക്ഷൻ വേണം. ഫോണിൽ ഇവിടെനിന്നുതന്നെ നമ്പർ വിളിക്കാം.',
  'offline.copy.use.old': 'ഈ ഫയൽ തനിയെ മാറില്ല. ആരും എടുക്കുന്നില്ലെങ്കിൽ നമ്പർ പഴയതായിരിക്കാം: മറ്റൊരു സേവനം നോക്കുക.',
  'offline.copy.contents': 'ഉള്ളടക്കം',
  'offline.copy.urgent': 'രാജ്യം തിരിച്ച് അടിയന്തര സഹായം',
  'offline.copy.urgentNone': 'നമ്പറൊന്നും ഞങ്ങൾക്ക് അറിയാത്ത രാജ്യങ്ങൾ:',
  'offline.copy.services': 'രാജ്യം തിരിച്ച് സേവനങ്ങൾ',
  'offline.copy.worldwide': 'എവിടെയുള്ളവർക്കുമുള്ള സേവനങ്ങൾ',
  'offline.copy.several': 'പല രാജ്യങ്ങൾക്കുള്ള സേവനങ്ങൾ',
  'offline.copy.also': 'പല രാജ്യങ്ങൾക്കുള്ള സേവനങ്ങൾ, {{country}} ഉൾപ്പെടെ:',
  'offline.copy.closed': '{{from}} മുതൽ {{until}} വരെ അടച്ചിരിക്കും.',
  'offline.copy.notice': 'സേവനത്തിൽ നിന്ന്, {{from}} മുതൽ {{until}} വരെ:',
  'offline.copy.licenceTitle': 'മറ്റുള്ളവർക്കു നൽകാൻ',
  'offline.copy.licence':
    'ഡയറക്ടറിയുടെ സ്വന്തം വിവരങ്ങൾക്ക് CC BY 4.0 (creativecommons.org/licenses/by/4.0) അനുമതിയാണ്. “Waymark contributors” എന്നു പേരു പറയുകയും ഉറവിടങ്ങളും തീയതികളും നിലനിർത്തുകയും മാറ്റിയത് എന്തെന്നു പറയുകയും ചെയ്താൽ പങ്കുവയ്ക്കാം, മാറ്റാം.',
};
