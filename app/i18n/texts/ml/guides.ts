import type { ReviewState } from '../../languages';
import type { guides as english } from '../en/guides';

export const review: ReviewState = 'machine-made';

export const guides: Record<keyof typeof english, string> = {
  'guides.title': 'വഴികാട്ടികൾ',
  'guides.lead': 'സ്വന്തം സമയത്ത്, ഒറ്റയ്ക്കിരുന്ന് വായിക്കാവുന്ന ചെറിയ പേജുകൾ. ഓരോന്നിന്റെയും അവസാനം അടുത്ത പടിയുണ്ട്.',
  'guides.for.self': 'നിങ്ങളെക്കുറിച്ച്',
  'guides.for.around': 'നിങ്ങളോട് അടുപ്പമുള്ള ഒരാളെക്കുറിച്ച്',
  'guides.for.harmed': 'നിങ്ങളോട് ആരെങ്കിലും അതിക്രമം കാട്ടിയെങ്കിൽ',
  'guides.for.harmedNote': 'ഈ വഴികാട്ടിയും ഇതിലെ സേവനങ്ങളും നിങ്ങൾക്കു മാത്രമുള്ളതാണ്. മറ്റുള്ളവയിൽ നിന്ന് മാറ്റി വെച്ചിരിക്കുന്നു.',
  'guides.for.professional': 'ഈ രംഗത്ത് ജോലി ചെയ്യുന്നവർക്ക്',
  'guides.for.everyone': 'ബന്ധപ്പെടുന്നതിനു മുമ്പ്',
  'guides.contents': 'ഈ പേജിൽ',
  'guides.next': 'അടുത്ത പടി',
  'guides.urgentChoose': 'നമ്പറുകൾ കാണാൻ രാജ്യം തിരഞ്ഞെടുക്കുക',
  'guides.about': 'ഈ വഴികാട്ടിയെക്കുറിച്ച്',
  'guides.review.original': 'താഴെ കാണുന്ന ഉറവിടങ്ങളിൽ നിന്ന് ഈ സൈറ്റിനായി എഴുതിയത്. പുറത്തുള്ള വിദഗ്ധർ ആരും ഇതുവരെ പരിശോധിച്ചിട്ടില്ല.',
  'guides.review.machine-made': 'യന്ത്രപരിഭാഷയാണ്; മാതൃഭാഷയായ ആരും ഇതുവരെ വായിച്ചു നോക്കിയിട്ടില്ല.',
  'guides.review.reviewed': 'പരിശോധിച്ചത്: {{by}}, {{on}}.',
  'guides.lastReviewed': 'ഉറവിടങ്ങളുമായി അവസാനം ഒത്തുനോക്കിയത് {{date}}. അടുത്ത പരിശോധന {{due}}-നകം.',
  'guides.past': '{{due}}-നകം പരിശോധിക്കേണ്ടതായിരുന്നു; ഇതുവരെ ആരും അതു ചെയ്തിട്ടില്ല. ചില കാര്യങ്ങൾ ഇപ്പോൾ ശരിയല്ലായിരിക്കാം.',
  'guides.notAdvice': 'പൊതുവായ വിവരം മാത്രം. നിയമോപദേശമോ വൈദ്യോപദേശമോ അല്ല.',
  'guides.sources': 'ഉറവിടങ്ങൾ',
  'guides.undated': 'തീയതിയില്ല; വായിച്ചത് {{date}}',
  'guides.all': 'എല്ലാ വഴികാട്ടികളും',
  'guides.inEnglish': 'ഇതിന് ഇതുവരെ പരിഭാഷയില്ല; അതിനാൽ ഇംഗ്ലീഷിലാണ്.',
  'guides.readFirst': 'ആരെയും ബന്ധപ്പെടാൻ ഒരുക്കമല്ലേ? ആദ്യം ഒരു ചെറിയ വഴികാട്ടി വായിക്കാം',
  'guides.panel.viewed-images': 'ആദ്യം വായിക്കാം: നിർത്താൻ എന്തു സഹായിക്കും',
  'guides.panel.youth': 'ആദ്യം വായിക്കാം: 18 തികയാത്തവർക്കുള്ള വഴികാട്ടി',
  'guides.panel.survivor': 'ആദ്യം വായിക്കാം: അതിക്രമം നേരിട്ടവർക്കുള്ള വഴികാട്ടി',
  'guides.law.choose': 'രാജ്യം തിരഞ്ഞെടുക്കുക',
  'guides.law.more': 'ഉറവിടങ്ങളും കൂടുതലും: {{country}}, അവിടത്തെ നിയമം',
};
