import type { offline as english } from '../en/offline';
import type { AreaOf } from '../translation';

export const offline: AreaOf<typeof english, 'zero' | 'two' | 'few' | 'many'> = {
  'offline.title': 'نسخة تأخذها معك',
  'offline.lead':
    'الدليل كله مع إرشاداته في ملف واحد. لا يحتاج إلى اتصال ولا إلى برامج، ويُفتح في أي متصفح، حتى من ذاكرة USB.',
  'offline.forWhom': 'لمن هذه النسخة',
  'offline.forWhom.body':
    'للمكتبات والعيادات والسجون والأماكن التي لا اتصال فيها، ولمن لا يستطيعون البقاء متصلين طويلًا.',
  'offline.before': 'قبل أن تحفظها',
  'offline.before.found': 'الملف المحفوظ على جهاز يستعمله آخرون قد يجدونه.',
  'offline.before.ages': 'الأرقام والمواعيد تتغير. يذكر الملف تاريخ بياناته. احفظ ملفًا جديدًا من وقت إلى آخر.',
  'offline.files': 'الملفات',
  'offline.data': 'بيانات {{date}}، الإصدار {{version}}.',
  'offline.save': 'احفظ {{name}}',
  'offline.size': 'الحجم: {{megabytes}} ميغابايت',
  'offline.packed': '{{megabytes}} ميغابايت عند التحميل، إن كان متصفحك يفك ضغطه',
  'offline.sumFile': 'احفظ رمز التحقق',
  'offline.preparing': 'هذا الملف قيد الإعداد. أعد تحميل الصفحة بعد دقيقة.',
  'offline.check': 'كيف تتحقق من الملف',
  'offline.check.body':
    'احفظ الملف ورمز التحقق في مجلد واحد ونفّذ هذا الأمر هناك. يجيب بكلمة ”OK“ إن لم يتغير شيء في الطريق.',
  'offline.copy.title': 'دليل',
  'offline.copy.data': 'بيانات {{date}}، الإصدار {{version}}.',
  'offline.copy.newer': 'قد تجد نسخة أحدث على العنوان',
  'offline.copy.use': 'كيف تستعمل هذا الملف',
  'offline.copy.use.find':
    'اختر جزءًا من الأسفل. أو دع متصفحك يبحث عن بلد أو لغة أو كلمة: ‪Ctrl+F‬، وعلى ماك ‪⌘F‬، وعلى الهاتف ”البحث في الصفحة“ من القائمة.',
  'offline.copy.use.links': 'روابط الخدمات تفتح مواقعها وتحتاج إلى اتصال. على الهاتف يمكنك الاتصال بالرقم من هنا.',
  'offline.copy.use.old': 'هذا الملف لا يتغير من تلقاء نفسه. إن لم يجب أحد فقد يكون الرقم هنا قديمًا: جرّب خدمة أخرى.',
  'offline.copy.contents': 'المحتويات',
  'offline.copy.urgent': 'المساعدة العاجلة بحسب البلد',
  'offline.copy.urgentNone': 'بلدان لا نعرف لها أي رقم:',
  'offline.copy.services': 'الخدمات بحسب البلد',
  'offline.copy.worldwide': 'خدمات لمن هم في أي مكان',
  'offline.copy.several': 'خدمات لعدة بلدان',
  'offline.copy.also': 'خدمات لعدة بلدان، تشمل أيضًا {{country}}:',
  'offline.copy.closed': 'مغلق من {{from}} حتى {{until}}.',
  'offline.copy.notice': 'من الخدمة، من {{from}} حتى {{until}}:',
  'offline.copy.licenceTitle': 'مشاركة الملف',
  'offline.copy.licence':
    'بيانات الدليل نفسه مرخصة برخصة CC BY 4.0 ‏(creativecommons.org/licenses/by/4.0). يمكنك مشاركتها وتعديلها إن ذكرت ”Waymark contributors“ وأبقيت المصادر والتواريخ وبيّنت ما غيّرته.',
};
