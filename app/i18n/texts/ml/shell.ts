import type { shell as english } from '../en/shell';
import type { AreaOf } from '../translation';

export const shell: AreaOf<typeof english> = {
  'shell.skip': 'പ്രധാന ഭാഗത്തേക്ക് പോകാം',
  'shell.home': '{{site}}, ആദ്യ പേജ്',
  'shell.languages': 'ഭാഷകൾ',
  'shell.quick': 'പേജ് വിടുക അല്ലെങ്കിൽ അടിയന്തര സഹായം',
  'shell.leave': 'ഈ പേജ് വിടുക',
  'shell.leaveNote': 'ഹിസ്റ്ററി മായില്ല',
  'shell.leaveAbout': 'പേജ് വിട്ടാൽ എന്തു മായും, എന്തു മായില്ല',
  'shell.urgent': 'അടിയന്തര സഹായം',
  'shell.urgentNote': 'ഇപ്പോൾ വിളിക്കാം',
  'shell.machine': 'യന്ത്രപരിഭാഷയാണ്; മലയാളം മാതൃഭാഷയായ ആരും ഇതുവരെ വായിച്ചു നോക്കിയിട്ടില്ല.',
  'shell.urgentIn': '{{country}}: അടിയന്തര സഹായം',
  'shell.urgentChoose': 'നിങ്ങളുടെ രാജ്യം തിരഞ്ഞെടുക്കുക',
  'shell.urgentChooseWhy': 'അടിയന്തര നമ്പറുകൾ ഓരോ രാജ്യത്തും വേറെയാണ്. നിങ്ങൾ എവിടെയാണെന്ന് ഞങ്ങൾ ഊഹിക്കില്ല.',
  'shell.urgentNone':
    '{{country}}: അവിടത്തെ അടിയന്തര നമ്പർ ഞങ്ങൾക്കറിയില്ല. ഫോണിന്റെ ലോക്ക് സ്ക്രീനിൽ “Emergency” എന്നതിനു താഴെ അത് ഉണ്ടാകാം.',
  'shell.urgentAll': '{{country}}: എല്ലാ അടിയന്തര സഹായവും',
  'shell.emergency.all': 'അടിയന്തര നമ്പർ',
  'shell.emergency.police': 'പോലീസ്',
  'shell.emergency.ambulance': 'ആംബുലൻസ്',
  'shell.emergency.fire': 'ഫയർ ഫോഴ്സ്',
  'shell.crisisLine': 'മനസ്സു തളരുമ്പോൾ വിളിക്കാവുന്ന നമ്പർ',
  'shell.childHelpline': 'കുട്ടികളുടെ ഹെൽപ്പ്‌ലൈൻ',
  'shell.footer': 'ഈ സൈറ്റിനെക്കുറിച്ച്',
  'shell.privacy': 'ഇവിടെ നിങ്ങളുടെ സ്വകാര്യത',
  'shell.about': '{{site}} എന്താണ്',
  'shell.accessibility': 'എല്ലാവർക്കും ഉപയോഗിക്കാൻ',
  'shell.followReport': 'നിങ്ങൾ അറിയിച്ച തെറ്റിന്റെ നില',
  'shell.kept': 'അക്കൗണ്ട് വേണ്ട, കുക്കികളില്ല, നിങ്ങൾ എഴുതുന്നതൊന്നും ഞങ്ങൾ സൂക്ഷിക്കില്ല.',
  // Between the items of a list, and after a word that names what follows.
  'shell.comma': ', ',
  'shell.semicolon': '; ',
  'shell.colon': ': ',
};
