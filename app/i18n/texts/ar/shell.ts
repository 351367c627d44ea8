import type { shell as english } from '../en/shell';
import type { AreaOf } from '../translation';

export const shell: AreaOf<typeof english, 'zero' | 'two' | 'few' | 'many'> = {
  'shell.skip': 'إلى المحتوى الرئيسي',
  'shell.home': '{{site}}، إلى صفحة البداية',
  'shell.languages': 'اللغات',
  'shell.quick': 'المغادرة أو المساعدة العاجلة',
  'shell.leave': 'مغادرة الصفحة',
  'shell.leaveNote': 'يبقى سجل التصفح',
  'shell.leaveAbout': 'ما تفعله المغادرة وما لا تفعله',
  'shell.urgent': 'مساعدة عاجلة',
  'shell.urgentNote': 'اتصال بشخص الآن',
  'shell.machine': 'ترجمة آلية لم يقرأها بعد أحد ممن لغتهم الأم العربية.',
  'shell.urgentIn': 'مساعدة عاجلة في {{country}}',
  'shell.urgentChoose': 'اختيار البلد',
  'shell.urgentChooseWhy': 'تختلف أرقام الطوارئ وخطوط الأزمات من بلد إلى آخر. لا نخمّن مكانك.',
  'shell.urgentNone':
    'لا نعرف رقم طوارئ في {{country}}. قد تكون الأرقام هناك على شاشة قفل هاتفك تحت كلمة «طوارئ» أو «Emergency».',
  'shell.urgentAll': 'كل المساعدة العاجلة في {{country}}',
  'shell.emergency.all': 'الطوارئ',
  'shell.emergency.police': 'الشرطة',
  'shell.emergency.ambulance': 'الإسعاف',
  'shell.emergency.fire': 'الإطفاء',
  'shell.crisisLine': 'خط أزمات',
  'shell.childHelpline': 'خط مساعدة الطفل',
  'shell.footer': 'عن هذا الموقع',
  'shell.privacy': 'خصوصيتك هنا',
  'shell.about': 'عن {{site}}',
  'shell.accessibility': 'إتاحة الموقع للجميع',
  'shell.followReport': 'متابعة بلاغ أرسلته',
  'shell.kept': 'لا حساب ولا ملفات تعريف ارتباط، ولا نحتفظ بشيء مما كتبته.',
  // Between the items of a list, and after a word that names what follows.
  'shell.comma': '، ',
  'shell.semicolon': '؛ ',
  'shell.colon': ': ',
};
