<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>plandeck::AboutDialog</name>
    <message>
        <source>About Plandeck</source>
        <translation>حول Plandeck</translation>
    </message>
    <message>
        <source>Plandeck</source>
        <translation>Plandeck</translation>
    </message>
    <message>
        <source>A desk for billing platforms on Stripe Connect</source>
        <translation>برنامج لمنصات الفوترة على Stripe Connect</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>The server&apos;s own</source>
        <translation>قاعدة الخادم نفسه</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ال&amp;تراخيص</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>ما ال&amp;جديد</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>نسخ بيانات الت&amp;شخيص</translation>
    </message>
</context>
<context>
    <name>plandeck::AccountCard</name>
    <message>
        <source>&amp;Resume onboarding</source>
        <translation>م&amp;تابعة إعداد الحساب</translation>
    </message>
    <message>
        <source>Express &amp;dashboard</source>
        <translation>&amp;لوحة تحكم Express</translation>
    </message>
    <message>
        <source>Open this account at Stripe, with its payments and payouts</source>
        <translation>فتح هذا الحساب في Stripe بمدفوعاته وتحويلاته</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>التحصيل</translation>
    </message>
    <message>
        <source>Customers can pay.</source>
        <translation>يستطيع العملاء الدفع.</translation>
    </message>
    <message>
        <source>Customers cannot pay yet.</source>
        <translation>لا يستطيع العملاء الدفع بعد.</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>التحويلات</translation>
    </message>
    <message>
        <source>Money goes to your bank.</source>
        <translation>تصل الأموال إلى بنكك.</translation>
    </message>
    <message>
        <source>Money waits at Stripe for now.</source>
        <translation>تبقى الأموال لدى Stripe حاليًا.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>All handed in at Stripe.</source>
        <translation>قُدّمت كلها إلى Stripe.</translation>
    </message>
    <message>
        <source>Not all handed in at Stripe yet.</source>
        <translation>لم تُقدَّم كلها إلى Stripe بعد.</translation>
    </message>
    <message>
        <source>Stripe still asks for</source>
        <translation>ما زالت Stripe تطلب</translation>
    </message>
    <message>
        <source>Your Stripe account is begun</source>
        <translation>بدأ إنشاء حسابك في Stripe</translation>
    </message>
    <message>
        <source>Your Stripe account</source>
        <translation>حسابك في Stripe</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>مربوط</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>طريقة الربط</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>جارٍ الاستعلام من Stripe…</translation>
    </message>
</context>
<context>
    <name>plandeck::ApiKeysModel</name>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
</context>
<context>
    <name>plandeck::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>مثل سطح الم&amp;كتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>حجم ال&amp;نص</translation>
    </message>
    <message>
        <source>The window is laid out anew.</source>
        <translation>يُعاد ترتيب النافذة.</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين &amp;عالٍ</translation>
    </message>
</context>
<context>
    <name>plandeck::Application</name>
    <message>
        <source>Demo</source>
        <translation>عرض تجريبي</translation>
    </message>
    <message>
        <source>This run</source>
        <comment>name of a profile that is in no list</comment>
        <translation>التشغيل الحالي</translation>
    </message>
</context>
<context>
    <name>plandeck::AttemptList</name>
    <message>
        <source>None yet</source>
        <comment>attempts</comment>
        <translation>لا محاولات بعد</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>attempt</comment>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <comment>number, answer</comment>
        <translation>المحاولة %1: %2</translation>
    </message>
    <message>
        <source>Attempt %1, %2</source>
        <comment>number, time</comment>
        <translation>المحاولة %1، %2</translation>
    </message>
</context>
<context>
    <name>plandeck::AttentionText</name>
    <message>
        <source>Stripe has shut charges or payouts</source>
        <translation>أوقفت Stripe التحصيل أو التحويلات</translation>
    </message>
    <message>
        <source>Until Stripe has what it asks for, money does not move.</source>
        <translation>لن تتحرك الأموال حتى تحصل Stripe على ما تطلبه.</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>معالجة</translation>
    </message>
    <message numerus="yes">
        <source>Stripe waits for %n thing(s) already</source>
        <translation>
            <numerusform>لا تنتظر Stripe أي معلومة متأخرة</numerusform>
            <numerusform>ما زالت Stripe تنتظر معلومة واحدة</numerusform>
            <numerusform>ما زالت Stripe تنتظر معلومتين</numerusform>
            <numerusform>ما زالت Stripe تنتظر %n معلومات</numerusform>
            <numerusform>ما زالت Stripe تنتظر %n معلومة</numerusform>
            <numerusform>ما زالت Stripe تنتظر %n معلومة</numerusform>
        </translation>
    </message>
    <message>
        <source>Their date has passed.</source>
        <translation>انقضى موعد تقديمها.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>إكمال</translation>
    </message>
    <message numerus="yes">
        <source>Stripe wants %n thing(s) by %1</source>
        <translation>
            <numerusform>لا تطلب Stripe أي معلومة بحلول %1</numerusform>
            <numerusform>تطلب Stripe معلومة واحدة بحلول %1</numerusform>
            <numerusform>تطلب Stripe معلومتين بحلول %1</numerusform>
            <numerusform>تطلب Stripe %n معلومات بحلول %1</numerusform>
            <numerusform>تطلب Stripe %n معلومة بحلول %1</numerusform>
            <numerusform>تطلب Stripe %n معلومة بحلول %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stripe wants %n thing(s) from you</source>
        <translation>
            <numerusform>لا تطلب Stripe منك أي معلومة</numerusform>
            <numerusform>تطلب Stripe منك معلومة واحدة</numerusform>
            <numerusform>تطلب Stripe منك معلومتين</numerusform>
            <numerusform>تطلب Stripe منك %n معلومات</numerusform>
            <numerusform>تطلب Stripe منك %n معلومة</numerusform>
            <numerusform>تطلب Stripe منك %n معلومة</numerusform>
        </translation>
    </message>
    <message>
        <source>After its date Stripe shuts what depends on it.</source>
        <translation>بعد انقضاء الموعد توقف Stripe ما يعتمد عليها.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be handled</source>
        <translation>
            <numerusform>لم تتعذر معالجة أي حدث</numerusform>
            <numerusform>تعذرت معالجة حدث واحد</numerusform>
            <numerusform>تعذرت معالجة حدثين</numerusform>
            <numerusform>تعذرت معالجة %n أحداث</numerusform>
            <numerusform>تعذرت معالجة %n حدثًا</numerusform>
            <numerusform>تعذرت معالجة %n حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up after all tries: retry them when the cause is gone.</source>
        <translation>تُركت بعد استنفاد المحاولات: أعد محاولتها متى زال السبب.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) failed and will be tried again</source>
        <translation>
            <numerusform>لم يفشل أي حدث</numerusform>
            <numerusform>فشل حدث واحد وستُعاد محاولته</numerusform>
            <numerusform>فشل حدثان وستُعاد محاولتهما</numerusform>
            <numerusform>فشلت %n أحداث وستُعاد محاولتها</numerusform>
            <numerusform>فشل %n حدثًا وستُعاد محاولتها</numerusform>
            <numerusform>فشل %n حدث وستُعاد محاولتها</numerusform>
        </translation>
    </message>
    <message>
        <source>By themselves, in minutes to hours.</source>
        <translation>تلقائيًا، خلال دقائق إلى ساعات.</translation>
    </message>
    <message>
        <source>Nothing was heard of Stripe for %1</source>
        <translation>لا أخبار من Stripe منذ %1</translation>
    </message>
    <message>
        <source>What happened since %1 is not in the inbox yet.</source>
        <translation>ما حدث منذ %1 لم يصل إلى الوارد بعد.</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>استدراك</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) did not reach Stripe</source>
        <translation>
            <numerusform>وصلت كل الخطط إلى Stripe</numerusform>
            <numerusform>لم تصل خطة واحدة إلى Stripe</numerusform>
            <numerusform>لم تصل خطتان إلى Stripe</numerusform>
            <numerusform>لم تصل %n خطط إلى Stripe</numerusform>
            <numerusform>لم تصل %n خطة إلى Stripe</numerusform>
            <numerusform>لم تصل %n خطة إلى Stripe</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers still get what Stripe had before.</source>
        <translation>ما زال العملاء يحصلون على ما كان في Stripe من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) differ from Stripe</source>
        <translation>
            <numerusform>لا تختلف أي خطة عن Stripe</numerusform>
            <numerusform>تختلف خطة واحدة عن Stripe</numerusform>
            <numerusform>تختلف خطتان عن Stripe</numerusform>
            <numerusform>تختلف %n خطط عن Stripe</numerusform>
            <numerusform>تختلف %n خطة عن Stripe</numerusform>
            <numerusform>تختلف %n خطة عن Stripe</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody changed the product or price there.</source>
        <translation>غيّر شخص ما المنتج أو السعر هناك.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to your webhook failed</source>
        <translation>
            <numerusform>لم تفشل أي رسالة إلى خطاف الويب</numerusform>
            <numerusform>فشلت رسالة واحدة إلى خطاف الويب</numerusform>
            <numerusform>فشلت رسالتان إلى خطاف الويب</numerusform>
            <numerusform>فشلت %n رسائل إلى خطاف الويب</numerusform>
            <numerusform>فشلت %n رسالة إلى خطاف الويب</numerusform>
            <numerusform>فشلت %n رسالة إلى خطاف الويب</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last 7 days, after all attempts.</source>
        <translation>في آخر 7 أيام، بعد كل المحاولات.</translation>
    </message>
    <message>
        <source>Your webhook is paused</source>
        <translation>خطاف الويب متوقف مؤقتًا</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for it to go on.</source>
        <translation>
            <numerusform>لا رسائل تنتظر استئنافه.</numerusform>
            <numerusform>تنتظر رسالة واحدة استئنافه.</numerusform>
            <numerusform>تنتظر رسالتان استئنافه.</numerusform>
            <numerusform>تنتظر %n رسائل استئنافه.</numerusform>
            <numerusform>تنتظر %n رسالة استئنافه.</numerusform>
            <numerusform>تنتظر %n رسالة استئنافه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages wait until it goes on.</source>
        <translation>تنتظر الرسائل حتى استئنافه.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>The API key that ends in %1 stops on %2</source>
        <translation>يتوقف مفتاح API المنتهي بـ %1 في %2</translation>
    </message>
    <message>
        <source>Programs that still use it are refused from then on.</source>
        <translation>تُرفض من حينها البرامج التي ما زالت تستخدمه.</translation>
    </message>
    <message>
        <source>See keys</source>
        <translation>عرض المفاتيح</translation>
    </message>
</context>
<context>
    <name>plandeck::AuditDetail</name>
    <message>
        <source>Live</source>
        <comment>which API key</comment>
        <translation>فعلي</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>which API key</comment>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Made anew</source>
        <comment>a webhook&apos;s secret</comment>
        <translation>جُدِّد</translation>
    </message>
    <message>
        <source>Stayed</source>
        <comment>a webhook&apos;s secret</comment>
        <translation>لم يتغير</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>personal data</comment>
        <translation>ظاهرة</translation>
    </message>
    <message>
        <source>Masked</source>
        <comment>personal data</comment>
        <translation>محجوبة</translation>
    </message>
    <message>
        <source>Stripe was made as the plan is here</source>
        <translation>جُعل Stripe مطابقًا للخطة</translation>
    </message>
    <message>
        <source>The plan was made as Stripe has it</source>
        <translation>جُعلت الخطة مطابقة لـ Stripe</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>an invitation</comment>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Last four</source>
        <translation>آخر أربعة</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Stripe&apos;s event</source>
        <translation>حدث Stripe</translation>
    </message>
    <message>
        <source>Events fetched</source>
        <translation>الأحداث المجلوبة</translation>
    </message>
    <message>
        <source>Way to connect</source>
        <translation>طريقة الربط</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>البحث عن</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>البيانات الشخصية</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>الإصلاح</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>%1 here, %2 at Stripe</source>
        <comment>values</comment>
        <translation>%1 هنا، و%2 في Stripe</translation>
    </message>
    <message>
        <source>Look of staff</source>
        <translation>اطلاع الفريق</translation>
    </message>
</context>
<context>
    <name>plandeck::AuditInspector</name>
    <message>
        <source>&amp;More</source>
        <translation>ال&amp;مزيد</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>في السجل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصفة</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>نيابة عن</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>No value changed.</source>
        <translation>لم تتغير أي قيمة.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>التجزئة</translation>
    </message>
</context>
<context>
    <name>plandeck::AuditModel</name>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where something was done from</comment>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>plandeck::AuditPanel</name>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>The audit log is not for your role</source>
        <translation>سجل التدقيق غير متاح لدورك</translation>
    </message>
    <message>
        <source>&amp;Object&apos;s history</source>
        <translation>&amp;تاريخ الكائن</translation>
    </message>
    <message>
        <source>Only &amp;this actor</source>
        <translation>هذا ال&amp;فاعل فقط</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Copy object &amp;ID</source>
        <translation>نسخ &amp;معرّف الكائن</translation>
    </message>
    <message>
        <source>Copy &amp;request ID</source>
        <translation>نسخ معرّف ال&amp;طلب</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>نسخ بصيغة &amp;JSON</translation>
    </message>
    <message>
        <source>Object ID</source>
        <translation>معرّف الكائن</translation>
    </message>
    <message>
        <source>Finds what was done to one object</source>
        <translation>يجد ما جرى على كائن واحد</translation>
    </message>
    <message>
        <source>Shows only these entries</source>
        <translation>إظهار هذه القيود فقط</translation>
    </message>
    <message>
        <source>Looks of staff</source>
        <translation>اطلاعات الفريق</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>من فعل ماذا</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>لا قيد مطابق</translation>
    </message>
    <message>
        <source>Nothing of that kind is in the log.</source>
        <translation>لا شيء من هذا النوع في السجل.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشِّحات</translation>
    </message>
    <message>
        <source>Every change, every refusal and every look of the platform&apos;s staff. Nothing in it can be changed.</source>
        <translation>كل تغيير وكل رفض وكل اطلاع من فريق المنصة. لا يمكن تغيير شيء فيه.</translation>
    </message>
    <message>
        <source>Nothing on record yet</source>
        <translation>لا شيء مسجَّل بعد</translation>
    </message>
    <message>
        <source>What is done in this company is written down here.</source>
        <translation>يُدوَّن هنا ما يجري في هذه الشركة.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>This is the history of %1.</source>
        <comment>an object</comment>
        <translation>هذا تاريخ %1.</translation>
    </message>
    <message>
        <source>Only what %1 did is shown.</source>
        <comment>an actor</comment>
        <translation>لا يظهر إلا ما فعله %1.</translation>
    </message>
    <message>
        <source>Show e&amp;verything</source>
        <translation>إظهار ال&amp;كل</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>التصدير جارٍ.</translation>
    </message>
    <message>
        <source>This entry is about no single object.</source>
        <translation>هذا القيد لا يخص كائنًا بعينه.</translation>
    </message>
    <message>
        <source>Nobody did this: it came by itself.</source>
        <translation>لم يفعل ذلك أحد: حدث تلقائيًا.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي قيد في %1.</numerusform>
            <numerusform>كُتب قيد واحد في %1.</numerusform>
            <numerusform>كُتب قيدان في %1.</numerusform>
            <numerusform>كُتبت %n قيود في %1.</numerusform>
            <numerusform>كُتب %n قيدًا في %1.</numerusform>
            <numerusform>كُتب %n قيد في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log was not exported. %1</source>
        <translation>لم يُصدَّر سجل التدقيق. %1</translation>
    </message>
    <message>
        <source>Write what is shown, all of it, into a file</source>
        <translation>كتابة كل المعروض في ملف</translation>
    </message>
    <message>
        <source>All that was done to this object</source>
        <translation>كل ما جرى على هذا الكائن</translation>
    </message>
    <message>
        <source>All that this one did</source>
        <translation>كل ما فعله هذا الفاعل</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>المستأجرون</translation>
    </message>
    <message>
        <source>What staff do is written down here.</source>
        <translation>يُدوَّن هنا ما يفعله الفريق.</translation>
    </message>
    <message>
        <source>What staff did; their looks into a company are in its own log. Nothing in it can be changed.</source>
        <translation>ما فعله الفريق؛ واطلاعه على شركة يُسجَّل في سجلها هي. لا يمكن تغيير شيء فيه.</translation>
    </message>
</context>
<context>
    <name>plandeck::AuditText</name>
    <message>
        <source>Register the company</source>
        <translation>تسجيل الشركة</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Accept an invitation</source>
        <translation>قبول دعوة</translation>
    </message>
    <message>
        <source>Stripe is connected</source>
        <translation>ربط Stripe</translation>
    </message>
    <message>
        <source>An account at Stripe is made</source>
        <translation>إنشاء حساب في Stripe</translation>
    </message>
    <message>
        <source>The connection is ended at Stripe</source>
        <translation>إنهاء الربط من جهة Stripe</translation>
    </message>
    <message>
        <source>Come back from Stripe</source>
        <translation>العودة من Stripe</translation>
    </message>
    <message>
        <source>Begin to look into the company</source>
        <translation>بدء الاطلاع على الشركة</translation>
    </message>
    <message>
        <source>Stop looking into the company</source>
        <translation>إنهاء الاطلاع على الشركة</translation>
    </message>
    <message>
        <source>Look at the company</source>
        <translation>الاطلاع على الشركة</translation>
    </message>
    <message>
        <source>Look at the people</source>
        <translation>الاطلاع على الأشخاص</translation>
    </message>
    <message>
        <source>Look at the API keys</source>
        <translation>الاطلاع على مفاتيح API</translation>
    </message>
    <message>
        <source>Look at the plans</source>
        <translation>الاطلاع على الخطط</translation>
    </message>
    <message>
        <source>Look at the webhook</source>
        <translation>الاطلاع على خطاف الويب</translation>
    </message>
    <message>
        <source>Look at messages to the webhook</source>
        <translation>الاطلاع على رسائل خطاف الويب</translation>
    </message>
    <message>
        <source>Look at Stripe&apos;s events</source>
        <translation>الاطلاع على أحداث Stripe</translation>
    </message>
    <message>
        <source>Look at the audit log</source>
        <translation>الاطلاع على سجل التدقيق</translation>
    </message>
    <message>
        <source>Suspend the company</source>
        <translation>تعليق الشركة</translation>
    </message>
    <message>
        <source>Let the company in again</source>
        <translation>السماح للشركة مجددًا</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Stripe</source>
        <comment>as who did something</comment>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Plandeck</source>
        <comment>as who did something</comment>
        <translation>Plandeck</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Platform staff</source>
        <translation>فريق المنصة</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>بلا تسجيل دخول</translation>
    </message>
    <message>
        <source>Desk</source>
        <comment>where something was done from</comment>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>REST API</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>عمل في الخلفية</translation>
    </message>
    <message>
        <source>Stripe&apos;s event</source>
        <translation>حدث من Stripe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>reason</comment>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>object</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Make somebody staff</source>
        <translation>إضافة شخص إلى الفريق</translation>
    </message>
    <message>
        <source>Change one&apos;s own password</source>
        <translation>تغيير المستخدم لكلمة مروره</translation>
    </message>
    <message>
        <source>Look for companies</source>
        <translation>البحث عن الشركات</translation>
    </message>
    <message>
        <source>Take over the company from the Django platform</source>
        <translation>نقل الشركة من منصة Django</translation>
    </message>
</context>
<context>
    <name>plandeck::AwayText</name>
    <message numerus="yes">
        <source>%1 created %n plan(s)</source>
        <translation>
            <numerusform>لم ينشئ %1 أي خطة</numerusform>
            <numerusform>أنشأ %1 خطة واحدة</numerusform>
            <numerusform>أنشأ %1 خطتين</numerusform>
            <numerusform>أنشأ %1 %n خطط</numerusform>
            <numerusform>أنشأ %1 %n خطة</numerusform>
            <numerusform>أنشأ %1 %n خطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 duplicated %n plan(s)</source>
        <translation>
            <numerusform>لم يكرر %1 أي خطة</numerusform>
            <numerusform>كرر %1 خطة واحدة</numerusform>
            <numerusform>كرر %1 خطتين</numerusform>
            <numerusform>كرر %1 %n خطط</numerusform>
            <numerusform>كرر %1 %n خطة</numerusform>
            <numerusform>كرر %1 %n خطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed plans %n time(s)</source>
        <translation>
            <numerusform>لم يغيّر %1 أي خطة</numerusform>
            <numerusform>غيّر %1 الخطط مرة واحدة</numerusform>
            <numerusform>غيّر %1 الخطط مرتين</numerusform>
            <numerusform>غيّر %1 الخطط %n مرات</numerusform>
            <numerusform>غيّر %1 الخطط %n مرة</numerusform>
            <numerusform>غيّر %1 الخطط %n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 deactivated %n plan(s)</source>
        <translation>
            <numerusform>لم يعطّل %1 أي خطة</numerusform>
            <numerusform>عطّل %1 خطة واحدة</numerusform>
            <numerusform>عطّل %1 خطتين</numerusform>
            <numerusform>عطّل %1 %n خطط</numerusform>
            <numerusform>عطّل %1 %n خطة</numerusform>
            <numerusform>عطّل %1 %n خطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 published %n plan(s)</source>
        <translation>
            <numerusform>لم ينشر %1 أي خطة</numerusform>
            <numerusform>نشر %1 خطة واحدة</numerusform>
            <numerusform>نشر %1 خطتين</numerusform>
            <numerusform>نشر %1 %n خطط</numerusform>
            <numerusform>نشر %1 %n خطة</numerusform>
            <numerusform>نشر %1 %n خطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made %n plan(s) and Stripe the same again</source>
        <translation>
            <numerusform>لم يطابق %1 أي خطة مع Stripe</numerusform>
            <numerusform>طابق %1 خطة واحدة مع Stripe</numerusform>
            <numerusform>طابق %1 خطتين مع Stripe</numerusform>
            <numerusform>طابق %1 %n خطط مع Stripe</numerusform>
            <numerusform>طابق %1 %n خطة مع Stripe</numerusform>
            <numerusform>طابق %1 %n خطة مع Stripe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made %n new API key(s)</source>
        <translation>
            <numerusform>لم ينشئ %1 أي مفتاح API</numerusform>
            <numerusform>أنشأ %1 مفتاح API جديدًا</numerusform>
            <numerusform>أنشأ %1 مفتاحي API جديدين</numerusform>
            <numerusform>أنشأ %1 %n مفاتيح API جديدة</numerusform>
            <numerusform>أنشأ %1 %n مفتاح API جديدًا</numerusform>
            <numerusform>أنشأ %1 %n مفتاح API جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 revoked %n API key(s)</source>
        <translation>
            <numerusform>لم يُبطل %1 أي مفتاح API</numerusform>
            <numerusform>أبطل %1 مفتاح API واحدًا</numerusform>
            <numerusform>أبطل %1 مفتاحي API</numerusform>
            <numerusform>أبطل %1 %n مفاتيح API</numerusform>
            <numerusform>أبطل %1 %n مفتاح API</numerusform>
            <numerusform>أبطل %1 %n مفتاح API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 invited %n person(s)</source>
        <translation>
            <numerusform>لم يدعُ %1 أحدًا</numerusform>
            <numerusform>دعا %1 شخصًا واحدًا</numerusform>
            <numerusform>دعا %1 شخصين</numerusform>
            <numerusform>دعا %1 %n أشخاص</numerusform>
            <numerusform>دعا %1 %n شخصًا</numerusform>
            <numerusform>دعا %1 %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <translation>
            <numerusform>انضم %1</numerusform>
            <numerusform>انضم %1</numerusform>
            <numerusform>انضم %1</numerusform>
            <numerusform>انضم %1</numerusform>
            <numerusform>انضم %1</numerusform>
            <numerusform>انضم %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed what %n person(s) may do</source>
        <translation>
            <numerusform>لم يغيّر %1 صلاحيات أحد</numerusform>
            <numerusform>غيّر %1 صلاحيات شخص واحد</numerusform>
            <numerusform>غيّر %1 صلاحيات شخصين</numerusform>
            <numerusform>غيّر %1 صلاحيات %n أشخاص</numerusform>
            <numerusform>غيّر %1 صلاحيات %n شخصًا</numerusform>
            <numerusform>غيّر %1 صلاحيات %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 set the webhook</source>
        <translation>
            <numerusform>ضبط %1 خطاف الويب</numerusform>
            <numerusform>ضبط %1 خطاف الويب</numerusform>
            <numerusform>ضبط %1 خطاف الويب</numerusform>
            <numerusform>ضبط %1 خطاف الويب</numerusform>
            <numerusform>ضبط %1 خطاف الويب</numerusform>
            <numerusform>ضبط %1 خطاف الويب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed the webhook</source>
        <translation>
            <numerusform>غيّر %1 خطاف الويب</numerusform>
            <numerusform>غيّر %1 خطاف الويب</numerusform>
            <numerusform>غيّر %1 خطاف الويب</numerusform>
            <numerusform>غيّر %1 خطاف الويب</numerusform>
            <numerusform>غيّر %1 خطاف الويب</numerusform>
            <numerusform>غيّر %1 خطاف الويب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed the webhook</source>
        <translation>
            <numerusform>أزال %1 خطاف الويب</numerusform>
            <numerusform>أزال %1 خطاف الويب</numerusform>
            <numerusform>أزال %1 خطاف الويب</numerusform>
            <numerusform>أزال %1 خطاف الويب</numerusform>
            <numerusform>أزال %1 خطاف الويب</numerusform>
            <numerusform>أزال %1 خطاف الويب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 connected Stripe</source>
        <translation>
            <numerusform>ربط %1 حساب Stripe</numerusform>
            <numerusform>ربط %1 حساب Stripe</numerusform>
            <numerusform>ربط %1 حساب Stripe</numerusform>
            <numerusform>ربط %1 حساب Stripe</numerusform>
            <numerusform>ربط %1 حساب Stripe</numerusform>
            <numerusform>ربط %1 حساب Stripe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 disconnected Stripe</source>
        <translation>
            <numerusform>فك %1 ربط Stripe</numerusform>
            <numerusform>فك %1 ربط Stripe</numerusform>
            <numerusform>فك %1 ربط Stripe</numerusform>
            <numerusform>فك %1 ربط Stripe</numerusform>
            <numerusform>فك %1 ربط Stripe</numerusform>
            <numerusform>فك %1 ربط Stripe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection was ended at Stripe</source>
        <translation>
            <numerusform>أُنهي الربط من جهة Stripe</numerusform>
            <numerusform>أُنهي الربط من جهة Stripe</numerusform>
            <numerusform>أُنهي الربط من جهة Stripe</numerusform>
            <numerusform>أُنهي الربط من جهة Stripe</numerusform>
            <numerusform>أُنهي الربط من جهة Stripe</numerusform>
            <numerusform>أُنهي الربط من جهة Stripe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of Plandeck&apos;s staff looked into your company</source>
        <translation>
            <numerusform>اطلع %1 من فريق Plandeck على شركتك</numerusform>
            <numerusform>اطلع %1 من فريق Plandeck على شركتك</numerusform>
            <numerusform>اطلع %1 من فريق Plandeck على شركتك</numerusform>
            <numerusform>اطلع %1 من فريق Plandeck على شركتك</numerusform>
            <numerusform>اطلع %1 من فريق Plandeck على شركتك</numerusform>
            <numerusform>اطلع %1 من فريق Plandeck على شركتك</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>A program with the key %1</source>
        <translation>برنامج يستخدم المفتاح %1</translation>
    </message>
    <message>
        <source>Stripe</source>
        <comment>as who did something</comment>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Plandeck</source>
        <comment>as who did something</comment>
        <translation>Plandeck</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>…%1</source>
        <comment>the end of a key</comment>
        <translation>‎…%1‎</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وآخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
            <numerusform>%1 و%n غيرهم</numerusform>
            <numerusform>%1 و%n غيرهم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>names, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to your webhook failed</source>
        <translation>
            <numerusform>لم تفشل أي رسالة إلى خطاف الويب</numerusform>
            <numerusform>فشلت رسالة واحدة إلى خطاف الويب</numerusform>
            <numerusform>فشلت رسالتان إلى خطاف الويب</numerusform>
            <numerusform>فشلت %n رسائل إلى خطاف الويب</numerusform>
            <numerusform>فشلت %n رسالة إلى خطاف الويب</numerusform>
            <numerusform>فشلت %n رسالة إلى خطاف الويب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of Stripe were caught up on</source>
        <translation>
            <numerusform>لم يُستدرك أي حدث من Stripe</numerusform>
            <numerusform>استُدرك حدث واحد من Stripe</numerusform>
            <numerusform>استُدرك حدثان من Stripe</numerusform>
            <numerusform>استُدركت %n أحداث من Stripe</numerusform>
            <numerusform>استُدرك %n حدثًا من Stripe</numerusform>
            <numerusform>استُدرك %n حدث من Stripe</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>plandeck::BulkCells</name>
    <message>
        <source>Left out</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>لم تبدأ</translation>
    </message>
</context>
<context>
    <name>plandeck::BulkDialog</name>
    <message>
        <source>It is inactive already.</source>
        <translation>الخطة غير نشطة بالفعل.</translation>
    </message>
    <message>
        <source>It is active already.</source>
        <translation>الخطة نشطة بالفعل.</translation>
    </message>
    <message>
        <source>It is in Stripe already.</source>
        <translation>الخطة موجودة في Stripe بالفعل.</translation>
    </message>
    <message>
        <source>It is inactive: reactivate it first.</source>
        <translation>الخطة غير نشطة: أعد تفعيلها أولًا.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>لقد استبعدتها.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>الخطة موجودة بالفعل.</translation>
    </message>
    <message>
        <source>Something in its row is wrong.</source>
        <translation>في صفها خطأ ما.</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>things</comment>
        <translation>
            <numerusform>لم يُنجز شيء</numerusform>
            <numerusform>أُنجزت واحدة</numerusform>
            <numerusform>أُنجزت اثنتان</numerusform>
            <numerusform>أُنجزت %n</numerusform>
            <numerusform>أُنجزت %n</numerusform>
            <numerusform>أُنجزت %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>things</comment>
        <translation>
            <numerusform>لم يفشل شيء</numerusform>
            <numerusform>فشلت واحدة</numerusform>
            <numerusform>فشلت اثنتان</numerusform>
            <numerusform>فشلت %n</numerusform>
            <numerusform>فشلت %n</numerusform>
            <numerusform>فشلت %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <comment>things</comment>
        <translation>
            <numerusform>بدأت كلها</numerusform>
            <numerusform>لم تبدأ واحدة</numerusform>
            <numerusform>لم تبدأ اثنتان</numerusform>
            <numerusform>لم تبدأ %n</numerusform>
            <numerusform>لم تبدأ %n</numerusform>
            <numerusform>لم تبدأ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>things</comment>
        <translation>
            <numerusform>لم يُستبعد شيء</numerusform>
            <numerusform>استُبعدت واحدة</numerusform>
            <numerusform>استُبعدت اثنتان</numerusform>
            <numerusform>استُبعدت %n</numerusform>
            <numerusform>استُبعدت %n</numerusform>
            <numerusform>استُبعدت %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was to be done.</source>
        <translation>لم يكن هناك ما يلزم فعله.</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>ما يحدث لكل منها</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;نسخ التقرير</translation>
    </message>
    <message>
        <source>&amp;Undo all</source>
        <translation>ت&amp;راجع عن الكل</translation>
    </message>
    <message>
        <source>&amp;Try the rest again</source>
        <translation>إعادة محاولة ال&amp;باقي</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقا&amp;ف</translation>
    </message>
    <message>
        <source>What is done stays done.</source>
        <translation>ما أُنجز يبقى منجزًا.</translation>
    </message>
    <message>
        <source>There is nothing left to be done.</source>
        <translation>لم يبقَ ما يلزم فعله.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The work goes on; you are told how it ended.</source>
        <translation>يستمر العمل، وستُبلَّغ بنتيجته.</translation>
    </message>
    <message>
        <source>Stopping: what is under way comes to its end.</source>
        <translation>جارٍ الإيقاف: يُكمَل ما بدأ تنفيذه.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>plandeck::BulkRun</name>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
</context>
<context>
    <name>plandeck::BulkRuns</name>
    <message>
        <source>Deactivate plans</source>
        <translation>تعطيل الخطط</translation>
    </message>
    <message>
        <source>Nobody can subscribe to them any more. Subscriptions that exist go on and are charged as before.</source>
        <translation>لن يتمكن أحد من الاشتراك فيها بعد الآن. تستمر الاشتراكات القائمة وتُحصَّل رسومها كما كانت.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Deactivate %n plan(s)</source>
        <translation>
            <numerusform>&amp;تعطيل الخطط</numerusform>
            <numerusform>&amp;تعطيل خطة واحدة</numerusform>
            <numerusform>&amp;تعطيل خطتين</numerusform>
            <numerusform>&amp;تعطيل %n خطط</numerusform>
            <numerusform>&amp;تعطيل %n خطة</numerusform>
            <numerusform>&amp;تعطيل %n خطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Is deactivated</source>
        <comment>what will happen to a plan</comment>
        <translation>ستُعطَّل</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>عُطّلت</translation>
    </message>
    <message>
        <source>Reactivate plans</source>
        <translation>إعادة تفعيل الخطط</translation>
    </message>
    <message>
        <source>Customers can subscribe to them again, at the price they had.</source>
        <translation>يمكن للعملاء الاشتراك فيها من جديد بسعرها السابق.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Reactivate %n plan(s)</source>
        <translation>
            <numerusform>إعادة &amp;تفعيل الخطط</numerusform>
            <numerusform>إعادة &amp;تفعيل خطة واحدة</numerusform>
            <numerusform>إعادة &amp;تفعيل خطتين</numerusform>
            <numerusform>إعادة &amp;تفعيل %n خطط</numerusform>
            <numerusform>إعادة &amp;تفعيل %n خطة</numerusform>
            <numerusform>إعادة &amp;تفعيل %n خطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Is reactivated</source>
        <comment>what will happen to a plan</comment>
        <translation>سيُعاد تفعيلها</translation>
    </message>
    <message>
        <source>Reactivated</source>
        <translation>أُعيد تفعيلها</translation>
    </message>
    <message>
        <source>Publish drafts</source>
        <translation>نشر المسودات</translation>
    </message>
    <message>
        <source>Each gets a product and a price in Stripe. From then on its price, currency and interval are fixed.</source>
        <translation>تحصل كل منها على منتج وسعر في Stripe. ومن حينها يصبح سعرها وعملتها ودورة فوترتها ثابتة.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n draft(s)</source>
        <translation>
            <numerusform>ن&amp;شر المسودات</numerusform>
            <numerusform>ن&amp;شر مسودة واحدة</numerusform>
            <numerusform>ن&amp;شر مسودتين</numerusform>
            <numerusform>ن&amp;شر %n مسودات</numerusform>
            <numerusform>ن&amp;شر %n مسودة</numerusform>
            <numerusform>ن&amp;شر %n مسودة</numerusform>
        </translation>
    </message>
    <message>
        <source>Is published</source>
        <comment>what will happen to a draft</comment>
        <translation>ستُنشر</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>نُشرت</translation>
    </message>
    <message>
        <source>Import plans</source>
        <translation>استيراد الخطط</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n draft(s)</source>
        <translation>
            <numerusform>ا&amp;ستيراد المسودات</numerusform>
            <numerusform>ا&amp;ستيراد مسودة واحدة</numerusform>
            <numerusform>ا&amp;ستيراد مسودتين</numerusform>
            <numerusform>ا&amp;ستيراد %n مسودات</numerusform>
            <numerusform>ا&amp;ستيراد %n مسودة</numerusform>
            <numerusform>ا&amp;ستيراد %n مسودة</numerusform>
        </translation>
    </message>
    <message>
        <source>Becomes a draft</source>
        <translation>تصبح مسودة</translation>
    </message>
    <message>
        <source>Saved as a draft</source>
        <translation>حُفظت كمسودة</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n plan(s)</source>
        <translation>
            <numerusform>ن&amp;شر الخطط</numerusform>
            <numerusform>ن&amp;شر خطة واحدة</numerusform>
            <numerusform>ن&amp;شر خطتين</numerusform>
            <numerusform>ن&amp;شر %n خطط</numerusform>
            <numerusform>ن&amp;شر %n خطة</numerusform>
            <numerusform>ن&amp;شر %n خطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Created, with its product and price in Stripe</source>
        <translation>أُنشئت مع منتجها وسعرها في Stripe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a bulk deed, outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>Duplicate plans</source>
        <translation>تكرار الخطط</translation>
    </message>
    <message>
        <source>The copies are drafts with names of their own: nothing is made in Stripe, and nobody can subscribe to them before you publish them. Undo deactivates them.</source>
        <translation>النسخ مسودات لكل منها اسمها الخاص: لا يُنشأ شيء في Stripe، ولا يمكن لأحد الاشتراك فيها قبل نشرها. التراجع يعطّلها.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Duplicate %n plan(s)</source>
        <translation>
            <numerusform>ت&amp;كرار الخطط</numerusform>
            <numerusform>ت&amp;كرار خطة واحدة</numerusform>
            <numerusform>ت&amp;كرار خطتين</numerusform>
            <numerusform>ت&amp;كرار %n خطط</numerusform>
            <numerusform>ت&amp;كرار %n خطة</numerusform>
            <numerusform>ت&amp;كرار %n خطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Is copied</source>
        <comment>what will happen to a plan</comment>
        <translation>تُنسخ</translation>
    </message>
    <message>
        <source>Copied as a draft</source>
        <translation>نُسخت كمسودة</translation>
    </message>
    <message>
        <source>%1: goes on behind the window.</source>
        <comment>title of a bulk deed</comment>
        <translation>%1: يستمر في الخلفية.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>plandeck::BusyButton</name>
    <message>
        <source>%1, working</source>
        <translation>%1، جارٍ العمل</translation>
    </message>
</context>
<context>
    <name>plandeck::ChangeLines</name>
    <message>
        <source>not there</source>
        <comment>value</comment>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>none</source>
        <comment>entries of a list</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2, before that %3</source>
        <comment>value, now, before</comment>
        <translation>%1: %2، وقبل ذلك %3</translation>
    </message>
</context>
<context>
    <name>plandeck::ChangesText</name>
    <message>
        <source>Stripe says no previous values with this event.</source>
        <translation>لا تذكر Stripe قيمًا سابقة مع هذا الحدث.</translation>
    </message>
    <message>
        <source>No value changed.</source>
        <translation>لم تتغير أي قيمة.</translation>
    </message>
</context>
<context>
    <name>plandeck::ChoiceBar</name>
    <message>
        <source>Choose none</source>
        <translation>إلغاء التحديد</translation>
    </message>
</context>
<context>
    <name>plandeck::ClipboardClock</name>
    <message numerus="yes">
        <source>On the clipboard for another %n second(s).</source>
        <translation>
            <numerusform>يُمحى الآن من الحافظة.</numerusform>
            <numerusform>يبقى في الحافظة ثانية واحدة.</numerusform>
            <numerusform>يبقى في الحافظة ثانيتين.</numerusform>
            <numerusform>يبقى في الحافظة %n ثوانٍ.</numerusform>
            <numerusform>يبقى في الحافظة %n ثانية.</numerusform>
            <numerusform>يبقى في الحافظة %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer on the clipboard.</source>
        <translation>لم يعد في الحافظة.</translation>
    </message>
</context>
<context>
    <name>plandeck::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Tab next group · Enter go · Esc close</source>
        <translation>↑ ↓ للاختيار · Tab للمجموعة التالية · Enter للتنفيذ · Esc للإغلاق</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Nothing fits “%1”. IDs, e-mail addresses and links can be pasted here too.</source>
        <translation>لا شيء يطابق «%1». يمكن أيضًا لصق المعرّفات وعناوين البريد الإلكتروني والروابط هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::CompareDialog</name>
    <message>
        <source>Only &amp;differences</source>
        <translation>الا&amp;ختلافات فقط</translation>
    </message>
    <message>
        <source>Compare plans</source>
        <translation>مقارنة الخطط</translation>
    </message>
    <message>
        <source>Leaves out what is the same in all of them (Ctrl+D)</source>
        <translation>يُخفي ما هو متماثل فيها كلها (Ctrl+D)</translation>
    </message>
    <message>
        <source>They are the same in everything but their names.</source>
        <translation>متماثلة في كل شيء عدا أسمائها.</translation>
    </message>
    <message numerus="yes">
        <source>They differ in %n point(s).</source>
        <translation>
            <numerusform>لا تختلف في أي نقطة.</numerusform>
            <numerusform>تختلف في نقطة واحدة.</numerusform>
            <numerusform>تختلف في نقطتين.</numerusform>
            <numerusform>تختلف في %n نقاط.</numerusform>
            <numerusform>تختلف في %n نقطة.</numerusform>
            <numerusform>تختلف في %n نقطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>الخطط جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;نسخ كجدول</translation>
    </message>
    <message>
        <source>For a spreadsheet or a document (Ctrl+C)</source>
        <translation>لجدول بيانات أو مستند (Ctrl+C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>لم يُنسخ أي سطر.</numerusform>
            <numerusform>نُسخ سطر واحد.</numerusform>
            <numerusform>نُسخ سطران.</numerusform>
            <numerusform>نُسخت %n أسطر.</numerusform>
            <numerusform>نُسخ %n سطرًا.</numerusform>
            <numerusform>نُسخ %n سطر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::ComparisonCells</name>
    <message>
        <source>The same</source>
        <comment>plans in this point</comment>
        <translation>متماثل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>plandeck::ConfirmDialog</name>
    <message>
        <source>Type %1 to go on</source>
        <translation>اكتب %1 للمتابعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>plandeck::Conflicts</name>
    <message>
        <source>“%1” was changed elsewhere while you edit it.</source>
        <translation>تغيّرت «%1» في مكان آخر أثناء تحريرك لها.</translation>
    </message>
    <message>
        <source>Taken over, since you had not touched it: %1.</source>
        <translation>أُخذ ما لم تكن قد غيّرته: %1.</translation>
    </message>
    <message>
        <source>Choose whose value stays:</source>
        <translation>اختر القيمة التي تبقى:</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء قيمتي</translation>
    </message>
    <message>
        <source>%1: keep mine</source>
        <translation>%1: إبقاء قيمتي</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ الأخرى</translation>
    </message>
    <message>
        <source>%1: take theirs</source>
        <translation>%1: أخذ الأخرى</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>قيمتك: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>الأخرى: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::ConnectCard</name>
    <message>
        <source>&amp;Connect with Stripe</source>
        <translation>ال&amp;ربط مع Stripe</translation>
    </message>
    <message>
        <source>Payments for your plans go straight into your own Stripe account. Plandeck makes products and prices there and never sees a card.</source>
        <translation>تذهب مدفوعات خططك مباشرة إلى حسابك في Stripe. ينشئ Plandeck المنتجات والأسعار هناك ولا يرى أي بطاقة.</translation>
    </message>
    <message>
        <source>Connect your Stripe account</source>
        <translation>اربط حسابك في Stripe</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>ما يحدث بعد ذلك</translation>
    </message>
    <message>
        <source>Your browser opens at Stripe.</source>
        <translation>يفتح متصفحك موقع Stripe.</translation>
    </message>
    <message>
        <source>You sign in there, or make an account, and approve.</source>
        <translation>تسجّل الدخول هناك أو تنشئ حسابًا، ثم توافق.</translation>
    </message>
    <message>
        <source>The browser comes back, and this page turns green by itself.</source>
        <translation>يعود المتصفح، وتصبح هذه الصفحة خضراء تلقائيًا.</translation>
    </message>
    <message>
        <source>Copy redirect URI</source>
        <translation>نسخ عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Register this redirect URI once at Stripe, under Connect, OAuth settings:</source>
        <translation>سجّل عنوان إعادة التوجيه هذا مرة واحدة في Stripe، ضمن Connect ثم إعدادات OAuth:</translation>
    </message>
    <message>
        <source>&amp;Express account, the usual way</source>
        <translation>حساب &amp;Express، الطريقة المعتادة</translation>
    </message>
    <message>
        <source>&amp;Standard account you have already</source>
        <translation>حساب &amp;Standard لديك من قبل</translation>
    </message>
    <message>
        <source>Account &amp;link, Stripe&apos;s newer way</source>
        <translation>را&amp;بط الحساب، طريقة Stripe الأحدث</translation>
    </message>
    <message>
        <source>Way to connect: %1</source>
        <translation>طريقة الربط: %1</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>جارٍ الاستعلام من Stripe…</translation>
    </message>
</context>
<context>
    <name>plandeck::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>plandeck::DeliveriesModel</name>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>آخر رد</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>الإنشاء</translation>
    </message>
</context>
<context>
    <name>plandeck::DeliveryCells</name>
    <message>
        <source>Next: %1</source>
        <translation>التالية: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::DeliveryInspector</name>
    <message>
        <source>Body of the message</source>
        <translation>متن الرسالة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>آخر رد</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>معرّف الرسالة</translation>
    </message>
</context>
<context>
    <name>plandeck::DeskActivity</name>
    <message numerus="yes">
        <source>%n task(s) running</source>
        <translation>
            <numerusform>لا مهام جارية</numerusform>
            <numerusform>مهمة واحدة جارية</numerusform>
            <numerusform>مهمتان جاريتان</numerusform>
            <numerusform>%n مهام جارية</numerusform>
            <numerusform>%n مهمة جارية</numerusform>
            <numerusform>%n مهمة جارية</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>لا إشعارات جديدة</numerusform>
            <numerusform>إشعار جديد واحد</numerusform>
            <numerusform>إشعاران جديدان</numerusform>
            <numerusform>%n إشعارات جديدة</numerusform>
            <numerusform>%n إشعارًا جديدًا</numerusform>
            <numerusform>%n إشعار جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>لم ينجح.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The event %1 could not be handled.</source>
        <comment>type</comment>
        <translation>تعذرت معالجة الحدث %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be handled.</source>
        <translation>
            <numerusform>لم تتعذر معالجة أي حدث.</numerusform>
            <numerusform>تعذرت معالجة حدث واحد.</numerusform>
            <numerusform>تعذرت معالجة حدثين.</numerusform>
            <numerusform>تعذرت معالجة %n أحداث.</numerusform>
            <numerusform>تعذرت معالجة %n حدثًا.</numerusform>
            <numerusform>تعذرت معالجة %n حدث.</numerusform>
        </translation>
    </message>
    <message>
        <source>A message to your webhook could not be delivered.</source>
        <translation>تعذر تسليم رسالة إلى خطاف الويب.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to your webhook could not be delivered.</source>
        <translation>
            <numerusform>لم يتعذر تسليم أي رسالة إلى خطاف الويب.</numerusform>
            <numerusform>تعذر تسليم رسالة واحدة إلى خطاف الويب.</numerusform>
            <numerusform>تعذر تسليم رسالتين إلى خطاف الويب.</numerusform>
            <numerusform>تعذر تسليم %n رسائل إلى خطاف الويب.</numerusform>
            <numerusform>تعذر تسليم %n رسالة إلى خطاف الويب.</numerusform>
            <numerusform>تعذر تسليم %n رسالة إلى خطاف الويب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit while %n task(s) run?</source>
        <translation>
            <numerusform>هل تريد الخروج؟</numerusform>
            <numerusform>هل تريد الخروج أثناء تنفيذ مهمة؟</numerusform>
            <numerusform>هل تريد الخروج أثناء تنفيذ مهمتين؟</numerusform>
            <numerusform>هل تريد الخروج أثناء تنفيذ %n مهام؟</numerusform>
            <numerusform>هل تريد الخروج أثناء تنفيذ %n مهمة؟</numerusform>
            <numerusform>هل تريد الخروج أثناء تنفيذ %n مهمة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done so far stays; the rest is not done.</source>
        <translation>يبقى ما أُنجز حتى الآن، ولا يُنفَّذ الباقي.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>إيقاف وخروج</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <comment>1 task running, how much of it is done</comment>
        <translation>%1: %2٪</translation>
    </message>
</context>
<context>
    <name>plandeck::DeskCommands</name>
    <message>
        <source>First choose something that it can be done with</source>
        <translation>اختر أولًا شيئًا يصلح لهذا الإجراء</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>غير ممكن حاليًا</translation>
    </message>
    <message>
        <source>Type what you want to do or find…</source>
        <translation>اكتب ما تريد فعله أو البحث عنه…</translation>
    </message>
    <message>
        <source>Paste an ID, an e-mail address or a link…</source>
        <translation>الصق معرّفًا أو عنوان بريد إلكتروني أو رابطًا…</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Find the key that ends in %1</source>
        <translation>البحث عن المفتاح المنتهي بـ %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>الانتقال إلى %1</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>تغيير الاختصارات</translation>
    </message>
</context>
<context>
    <name>plandeck::DeskNavigator</name>
    <message>
        <source>There is no page “%1” here.</source>
        <translation>لا توجد هنا صفحة باسم «%1».</translation>
    </message>
    <message>
        <source>Tenants are seen by the platform&apos;s staff.</source>
        <translation>لا يرى المستأجرين إلا فريق المنصة.</translation>
    </message>
    <message>
        <source>What the link leads to is not in this company and mode, or not for your role.</source>
        <translation>ما يؤدي إليه الرابط غير موجود في هذه الشركة وهذا الوضع، أو غير متاح لدورك.</translation>
    </message>
    <message>
        <source>Nothing with the ID %1 is in this company and mode, or it is not for your role.</source>
        <translation>لا شيء بالمعرّف %1 في هذه الشركة وهذا الوضع، أو أنه غير متاح لدورك.</translation>
    </message>
</context>
<context>
    <name>plandeck::DeskWindow</name>
    <message>
        <source>Looking for %1…</source>
        <comment>a server&apos;s address</comment>
        <translation>جارٍ البحث عن %1…</translation>
    </message>
    <message>
        <source>%1 is busy</source>
        <comment>a server&apos;s address</comment>
        <translation>الخادم %1 مشغول</translation>
    </message>
    <message>
        <source>%1: offline since %2</source>
        <comment>a server&apos;s address, time</comment>
        <translation>الخادم %1: غير متصل منذ %2</translation>
    </message>
    <message>
        <source>%1: not trusted</source>
        <comment>a server&apos;s address</comment>
        <translation>الخادم %1: غير موثوق</translation>
    </message>
    <message>
        <source>%1 is busy. It is asked again by itself; what you see is as of %2.</source>
        <comment>a server&apos;s address, time</comment>
        <translation>الخادم %1 مشغول. ستُعاد محاولة الاتصال به تلقائيًا؛ ما تراه يعود إلى %2.</translation>
    </message>
    <message>
        <source>No connection to %1. What you see is as of %2; nothing can be changed until it is back.</source>
        <comment>a server&apos;s address, time</comment>
        <translation>لا اتصال بالخادم %1. ما تراه يعود إلى %2؛ لا يمكن تغيير شيء حتى يعود الاتصال.</translation>
    </message>
    <message>
        <source>%1 Nothing is sent to %2 like this.</source>
        <comment>what is wrong with a certificate, a server&apos;s address</comment>
        <translation>%1 لا يُرسل شيء إلى %2 في هذه الحال.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>المستأجرون</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>خطافات الويب</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>المستخدمون والأدوار</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Connection profiles</source>
        <translation>ملفات الاتصال</translation>
    </message>
    <message>
        <source>Where the desk&apos;s data is: a file of your own, a database, or a server.</source>
        <translation>مكان بيانات Plandeck: ملف خاص بك أو قاعدة بيانات أو خادم.</translation>
    </message>
    <message>
        <source>Database, server and password</source>
        <translation>قاعدة البيانات والخادم وكلمة المرور</translation>
    </message>
    <message>
        <source>Read-only profiles</source>
        <translation>ملفات اتصال للقراءة فقط</translation>
    </message>
    <message>
        <source>Stripe keys</source>
        <translation>مفاتيح Stripe</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, and never shown again but for their last four characters.</source>
        <translation>تُحفظ في سلسلة مفاتيح هذا الحاسوب، ولا يظهر منها لاحقًا إلا آخر أربعة أحرف.</translation>
    </message>
    <message>
        <source>Secret key, test mode</source>
        <translation>المفتاح السري، وضع الاختبار</translation>
    </message>
    <message>
        <source>Secret key, live mode</source>
        <translation>المفتاح السري، الوضع المباشر</translation>
    </message>
    <message>
        <source>Webhook secrets</source>
        <translation>أسرار خطاف الويب</translation>
    </message>
    <message>
        <source>Connect client IDs</source>
        <translation>معرّفات عميل Connect</translation>
    </message>
    <message>
        <source>Receiver address</source>
        <translation>عنوان المستقبِل</translation>
    </message>
    <message>
        <source>Where the server inside the desk listens, and what of it is registered at Stripe.</source>
        <translation>أين يستمع الخادم المضمَّن في Plandeck، وما يُسجَّل منه في Stripe.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>How the window looks. In force at once.</source>
        <translation>شكل النافذة. يسري فورًا.</translation>
    </message>
    <message>
        <source>Light and dark theme</source>
        <translation>السمة الفاتحة والداكنة</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>What the window speaks. In force at once.</source>
        <translation>لغة النافذة. تسري فورًا.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Other keys for what can be done. In force at once.</source>
        <translation>اختصارات أخرى للإجراءات. تسري فورًا.</translation>
    </message>
    <message>
        <source>Import of a .env file</source>
        <translation>استيراد ملف ‎.env</translation>
    </message>
    <message>
        <source>Takes over what a server or another tool is set up with.</source>
        <translation>يأخذ الإعدادات التي ضُبط بها خادم أو أداة أخرى.</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>البحث والأوامر</translation>
    </message>
    <message>
        <source>Go to an ID or link</source>
        <translation>الانتقال إلى معرّف أو رابط</translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation>تحديث هذه الصفحة</translation>
    </message>
    <message>
        <source>Switch between test and live</source>
        <translation>التبديل بين الاختبار والمباشر</translation>
    </message>
    <message>
        <source>Show tasks</source>
        <translation>عرض المهام</translation>
    </message>
    <message>
        <source>Show notices</source>
        <translation>عرض الإشعارات</translation>
    </message>
    <message>
        <source>To the notice on screen</source>
        <translation>إلى الإشعار الظاهر</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>تغيير الاختصارات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خ&amp;روج</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <comment>one of the sections</comment>
        <translation>الإعدادات: %1</translation>
    </message>
    <message>
        <source>Platform staff · %1</source>
        <comment>role</comment>
        <translation>فريق المنصة · %1</translation>
    </message>
    <message>
        <source>The command is on your clipboard.</source>
        <translation>الأمر في الحافظة الآن.</translation>
    </message>
    <message>
        <source>Platform staff</source>
        <translation>فريق المنصة</translation>
    </message>
    <message>
        <source>%1 – %2 – Plandeck</source>
        <comment>page, company</comment>
        <translation>%1 – %2 – Plandeck</translation>
    </message>
    <message>
        <source>Switch to test</source>
        <translation>التبديل إلى الاختبار</translation>
    </message>
    <message>
        <source>Switch to live</source>
        <translation>التبديل إلى المباشر</translation>
    </message>
    <message>
        <source>Stripe: waiting for the browser</source>
        <translation>‏Stripe: بانتظار المتصفح</translation>
    </message>
    <message>
        <source>Stripe: status not known</source>
        <translation>‏Stripe: الحالة غير معروفة</translation>
    </message>
    <message>
        <source>Stripe %1</source>
        <translation>Stripe %1</translation>
    </message>
    <message>
        <source>Stripe: not connected</source>
        <translation>‏Stripe: غير مربوط</translation>
    </message>
    <message>
        <source>No keyring answers: your session ends with the program.</source>
        <translation>لا تستجيب أي سلسلة مفاتيح: تنتهي جلستك مع إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>The server&apos;s address is on your clipboard.</source>
        <translation>عنوان الخادم في الحافظة الآن.</translation>
    </message>
    <message>
        <source>%1 is registered.</source>
        <translation>تم تسجيل %1.</translation>
    </message>
    <message>
        <source>Stripe is connected.</source>
        <translation>تم ربط Stripe.</translation>
    </message>
    <message>
        <source>The next start will ask for your password. %1</source>
        <translation>ستُطلب كلمة مرورك عند التشغيل التالي. %1</translation>
    </message>
    <message>
        <source>The API explorer is at %1</source>
        <translation>مستكشف API متاح على %1</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>الم&amp;ساعدة</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>ما ال&amp;جديد</translation>
    </message>
    <message>
        <source>Copy dia&amp;gnostics</source>
        <translation>نسخ بيانات الت&amp;شخيص</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. No secret is in them.</source>
        <translation>بيانات التشخيص في الحافظة الآن. وهي لا تتضمن أي سر.</translation>
    </message>
    <message>
        <source>This is Plandeck %1, and new here.</source>
        <translation>تم تحديث Plandeck إلى الإصدار %1.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>What shows on the desktop too, and when. In force at once.</source>
        <translation>ما يظهر على سطح المكتب أيضًا، ومتى. يسري فورًا.</translation>
    </message>
    <message>
        <source>Notices on the desktop</source>
        <translation>الإشعارات على سطح المكتب</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
</context>
<context>
    <name>plandeck::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>plandeck::DoctorDialog</name>
    <message>
        <source>&amp;Examine</source>
        <translation>ف&amp;حص</translation>
    </message>
    <message>
        <source>Signature doctor</source>
        <translation>فاحص التوقيع</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Headers that came</source>
        <translation>ال&amp;ترويسات الواردة</translation>
    </message>
    <message>
        <source>&amp;Body that came, as it came</source>
        <translation>ال&amp;متن الوارد كما وصل</translation>
    </message>
    <message>
        <source>&amp;Secret that the receiver uses</source>
        <translation>ال&amp;سر الذي يستخدمه المستقبِل</translation>
    </message>
    <message>
        <source>It stays in this window and is forgotten when you close it.</source>
        <translation>يبقى في هذه النافذة ويُنسى عند إغلاقها.</translation>
    </message>
    <message>
        <source>Why was it not accepted?</source>
        <translation>لماذا لم تُقبل الرسالة؟</translation>
    </message>
    <message>
        <source>Paste what your receiver got, from its log for instance, and the secret it uses.</source>
        <translation>الصق ما وصل إلى المستقبِل، من سجلّه مثلًا، والسر الذي يستخدمه.</translation>
    </message>
    <message>
        <source>Examining…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Nothing is wrong with it</source>
        <translation>لا خطأ فيها</translation>
    </message>
    <message>
        <source>A receiver with this secret should accept the message.</source>
        <translation>ينبغي لمستقبِل يستخدم هذا السر أن يقبل الرسالة.</translation>
    </message>
    <message>
        <source>Step by step:</source>
        <translation>خطوة بخطوة:</translation>
    </message>
</context>
<context>
    <name>plandeck::DraftCopies</name>
    <message>
        <source>%1 copy</source>
        <comment>name of a duplicate</comment>
        <translation>نسخة من %1</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <comment>name of a further duplicate, number</comment>
        <translation>%1 نسخة %2</translation>
    </message>
</context>
<context>
    <name>plandeck::DriftRepair</name>
    <message>
        <source>Write “%1” to Stripe?</source>
        <translation>كتابة «%1» إلى Stripe؟</translation>
    </message>
    <message>
        <source>Take “%1” as Stripe has it?</source>
        <translation>أخذ «%1» كما هي في Stripe؟</translation>
    </message>
    <message>
        <source>Write ours</source>
        <translation>الكتابة إلى Stripe</translation>
    </message>
    <message>
        <source>Take Stripe&apos;s</source>
        <translation>الأخذ من Stripe</translation>
    </message>
    <message>
        <source>“%1” was not made the same. %2</source>
        <comment>name, reason</comment>
        <translation>لم تُطابَق «%1». %2</translation>
    </message>
    <message>
        <source>“%1” is the same here and at Stripe.</source>
        <translation>أصبحت «%1» متطابقة هنا وفي Stripe.</translation>
    </message>
    <message>
        <source>“%1” is a draft now.</source>
        <translation>أصبحت «%1» مسودة.</translation>
    </message>
    <message>
        <source>“%1” differs from Stripe again.</source>
        <translation>تختلف «%1» عن Stripe من جديد.</translation>
    </message>
    <message>
        <source>Stripe does not answer: “%1” is written as soon as it does.</source>
        <translation>لا تستجيب Stripe: ستُكتب «%1» حالما تستجيب.</translation>
    </message>
</context>
<context>
    <name>plandeck::DriftReportDialog</name>
    <message>
        <source>&amp;Check again</source>
        <translation>التح&amp;قق مجددًا</translation>
    </message>
    <message>
        <source>Plans and Stripe</source>
        <translation>الخطط وStripe</translation>
    </message>
    <message>
        <source>Read all products and prices at Stripe and compare</source>
        <translation>قراءة كل المنتجات والأسعار في Stripe ومقارنتها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>جارٍ الاستعلام من Stripe…</translation>
    </message>
    <message>
        <source>%1 You see what was found before.</source>
        <comment>what failed</comment>
        <translation>%1 ما تراه نتيجة المقارنة السابقة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) compared at %1.</source>
        <translation>
            <numerusform>لم تُقارن أي خطة، %1.</numerusform>
            <numerusform>قورنت خطة واحدة، %1.</numerusform>
            <numerusform>قورنت خطتان، %1.</numerusform>
            <numerusform>قورنت %n خطط، %1.</numerusform>
            <numerusform>قورنت %n خطة، %1.</numerusform>
            <numerusform>قورنت %n خطة، %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at.</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى مراجعة.</numerusform>
            <numerusform>واحدة تحتاج إلى مراجعة.</numerusform>
            <numerusform>اثنتان تحتاجان إلى مراجعة.</numerusform>
            <numerusform>%n تحتاج إلى مراجعة.</numerusform>
            <numerusform>%n تحتاج إلى مراجعة.</numerusform>
            <numerusform>%n تحتاج إلى مراجعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>All in sync</source>
        <translation>الكل متزامن</translation>
    </message>
    <message>
        <source>Every plan is the same here and at Stripe.</source>
        <translation>كل الخطط متطابقة هنا وفي Stripe.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>عرض «%1»</translation>
    </message>
    <message>
        <source>Take Stripe&apos;s</source>
        <translation>الأخذ من Stripe</translation>
    </message>
    <message>
        <source>Make it a plan</source>
        <translation>تحويله إلى خطة</translation>
    </message>
    <message>
        <source>Write ours</source>
        <translation>الكتابة إلى Stripe</translation>
    </message>
    <message>
        <source>Archive it there</source>
        <translation>أرشفته هناك</translation>
    </message>
    <message>
        <source>Archive “%1” at Stripe?</source>
        <translation>أرشفة «%1» في Stripe؟</translation>
    </message>
    <message>
        <source>Make “%1” a plan?</source>
        <translation>تحويل «%1» إلى خطة؟</translation>
    </message>
    <message>
        <source>The product and its prices can no longer be bought. Who subscribes already keeps them.</source>
        <translation>لن يمكن شراء المنتج وأسعاره بعد الآن. ويحتفظ بها المشتركون الحاليون.</translation>
    </message>
    <message>
        <source>A plan is made of the product and its price. Nothing changes at Stripe.</source>
        <translation>تُنشأ خطة من المنتج وسعره. لا يتغير شيء في Stripe.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>“%1” is archived at Stripe.</source>
        <translation>تمت أرشفة «%1» في Stripe.</translation>
    </message>
    <message>
        <source>“%1” is a plan now.</source>
        <translation>أصبح «%1» خطة.</translation>
    </message>
    <message>
        <source>Stripe has this product as one of yours, but no plan here belongs to it.</source>
        <translation>هذا المنتج في Stripe منسوب إليك، لكن لا خطة هنا تقابله.</translation>
    </message>
</context>
<context>
    <name>plandeck::DriftSection</name>
    <message>
        <source>Chec&amp;k now</source>
        <translation>التح&amp;قق الآن</translation>
    </message>
    <message>
        <source>Take S&amp;tripe&apos;s</source>
        <translation>الأ&amp;خذ من Stripe</translation>
    </message>
    <message>
        <source>&amp;Write ours</source>
        <translation>ال&amp;كتابة إلى Stripe</translation>
    </message>
    <message>
        <source>Read this plan&apos;s product and price at Stripe and compare</source>
        <translation>قراءة منتج هذه الخطة وسعرها في Stripe ومقارنتهما</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>جارٍ الاستعلام من Stripe…</translation>
    </message>
    <message>
        <source>The same here and at Stripe, at %1.</source>
        <translation>متطابقة هنا وفي Stripe، %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), at %1:</source>
        <translation>
            <numerusform>لا اختلافات، %1:</numerusform>
            <numerusform>اختلاف واحد، %1:</numerusform>
            <numerusform>اختلافان، %1:</numerusform>
            <numerusform>%n اختلافات، %1:</numerusform>
            <numerusform>%n اختلافًا، %1:</numerusform>
            <numerusform>%n اختلاف، %1:</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the plan as Stripe has it</source>
        <translation>جعل الخطة كما هي في Stripe</translation>
    </message>
    <message>
        <source>Make Stripe as the plan is here</source>
        <translation>جعل Stripe كما هي الخطة هنا</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 at Stripe</source>
        <comment>field, value, value</comment>
        <translation>%1: هنا %2، وفي Stripe ‏%3</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
</context>
<context>
    <name>plandeck::DriftText</name>
    <message>
        <source>nothing</source>
        <comment>where one side has no value</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>active</source>
        <comment>a plan</comment>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a plan</comment>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>شهريًا</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>سنويًا</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>at Stripe</comment>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>المزايا</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>Price is gone</source>
        <translation>السعر غير موجود</translation>
    </message>
    <message>
        <source>Price is archived</source>
        <translation>السعر مؤرشف</translation>
    </message>
    <message>
        <source>Other default price</source>
        <translation>سعر افتراضي آخر</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>an amount</comment>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>دورة الفوترة</translation>
    </message>
    <message>
        <source>Intervals between payments</source>
        <translation>عدد الدورات بين الدفعات</translation>
    </message>
    <message>
        <source>Trial days</source>
        <translation>أيام الفترة التجريبية</translation>
    </message>
    <message>
        <source>Further price</source>
        <translation>سعر إضافي</translation>
    </message>
    <message>
        <source>Product without a plan</source>
        <translation>منتج بلا خطة</translation>
    </message>
    <message>
        <source>A new product with a new price is made at Stripe, as the plan is here.</source>
        <translation>يُنشأ في Stripe منتج جديد بسعر جديد، كما هي الخطة هنا.</translation>
    </message>
    <message>
        <source>At Stripe this becomes as it is here: %1.</source>
        <translation>يصبح ما يلي في Stripe كما هو هنا: %1.</translation>
    </message>
    <message>
        <source>A price cannot be changed there: a new one takes its place, and who subscribes already keeps the old one.</source>
        <translation>لا يمكن تغيير سعر هناك: يحل محله سعر جديد، ويحتفظ المشتركون الحاليون بالقديم.</translation>
    </message>
    <message>
        <source>Its product is gone at Stripe: the plan becomes a draft, and nobody can subscribe until it is published again.</source>
        <translation>لم يعد منتجها موجودًا في Stripe: تصبح الخطة مسودة، ولا يمكن لأحد الاشتراك حتى يُعاد نشرها.</translation>
    </message>
    <message>
        <source>Here this becomes as it is at Stripe: %1. Nothing changes at Stripe.</source>
        <translation>يصبح ما يلي هنا كما هو في Stripe: %1. لا يتغير شيء في Stripe.</translation>
    </message>
    <message>
        <source>A plan cannot be as Stripe has this product: its price or name does not fit.</source>
        <translation>لا يمكن أن تكون خطةٌ كهذا المنتج في Stripe: سعره أو اسمه غير مناسب.</translation>
    </message>
</context>
<context>
    <name>plandeck::DuplicateDialog</name>
    <message>
        <source>Duplicate “%1”</source>
        <translation>تكرار «%1»</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;تكرار</translation>
    </message>
    <message>
        <source>Duplicating…</source>
        <translation>جارٍ التكرار…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>No two plans have the same name.</source>
        <translation>لا تحمل خطتان الاسم نفسه.</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>السع&amp;ر</translation>
    </message>
    <message>
        <source>The original keeps its own.</source>
        <translation>تحتفظ الأصلية بسعرها.</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>ما يراه العملاء</translation>
    </message>
    <message>
        <source>Saves another draft here. Nothing is created in Stripe.</source>
        <translation>تُحفظ مسودة أخرى هنا. لا يُنشأ شيء في Stripe.</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (live mode: real money).</source>
        <translation>يُنشأ منتج وسعر في Stripe (الوضع المباشر: أموال حقيقية).</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (test mode).</source>
        <translation>يُنشأ منتج وسعر في Stripe (وضع الاختبار).</translation>
    </message>
</context>
<context>
    <name>plandeck::EditPlanDialog</name>
    <message>
        <source>Edit “%1”</source>
        <translation>تحرير «%1»</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>ت&amp;طبيق</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Fixed once a plan is made: subscribers keep what they agreed to. For another price, duplicate the plan.</source>
        <translation>ثابت منذ إنشاء الخطة: يحتفظ المشتركون بما اتفقوا عليه. لسعر آخر، كرّر الخطة.</translation>
    </message>
    <message>
        <source>&amp;Name of the plan, to confirm</source>
        <translation>اسم الخطة، للتأ&amp;كيد</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>مرا&amp;جعة…</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Before anything happens you see what it comes to.</source>
        <translation>قبل أن يحدث شيء ترى ما سيترتب عليه.</translation>
    </message>
    <message>
        <source>Changes the draft here. Nothing changes in Stripe.</source>
        <translation>تتغير المسودة هنا. لا يتغير شيء في Stripe.</translation>
    </message>
    <message>
        <source>Changes the plan and its product in Stripe (live mode: real customers).</source>
        <translation>تتغير الخطة ومنتجها في Stripe (الوضع المباشر: عملاء حقيقيون).</translation>
    </message>
    <message>
        <source>Changes the plan and its product in Stripe (test mode).</source>
        <translation>تتغير الخطة ومنتجها في Stripe (وضع الاختبار).</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>اكتب: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::EndpointCard</name>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Your webhook</source>
        <translation>خطاف الويب الخاص بك</translation>
    </message>
    <message>
        <source>Messages go to</source>
        <translation>تُرسل الرسائل إلى</translation>
    </message>
    <message>
        <source>The receiver answered that it is gone for good (410). Nothing is sent until you go on.</source>
        <translation>أجاب المستقبِل بأنه لم يعد موجودًا نهائيًا (410). لا يُرسل شيء حتى تستأنف.</translation>
    </message>
    <message>
        <source>Messages are kept and sent when you go on.</source>
        <translation>تُحفظ الرسائل وتُرسل عند الاستئناف.</translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation>يُبلَّغ بـ</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تغيير</translation>
    </message>
</context>
<context>
    <name>plandeck::EndpointDialog</name>
    <message>
        <source>Change the webhook</source>
        <translation>تغيير خطاف الويب</translation>
    </message>
    <message>
        <source>Set up the webhook</source>
        <translation>إعداد خطاف الويب</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>إ&amp;عداد</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>&amp;Address of your server</source>
        <translation>عنوان &amp;خادمك</translation>
    </message>
    <message>
        <source>An address that begins with https:// and is reached from the internet.</source>
        <translation>عنوان يبدأ بـ https://‎ ويمكن بلوغه من الإنترنت.</translation>
    </message>
    <message>
        <source>Begins with https://; in test mode also http:// for a server on this computer.</source>
        <translation>يبدأ بـ https://‎؛ وفي وضع الاختبار أيضًا http://‎ لخادم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Tell it of</source>
        <translation>أ&amp;بلغه بـ</translation>
    </message>
    <message>
        <source>Makes a secret that signs every message, and shows it once.</source>
        <translation>يُنشأ سر يوقّع كل رسالة، ويظهر مرة واحدة.</translation>
    </message>
    <message>
        <source>The secret stays.</source>
        <translation>يبقى السر كما هو.</translation>
    </message>
    <message>
        <source>Another address gets a new secret, which is shown once. The old one signs nothing more.</source>
        <translation>يحصل العنوان الجديد على سر جديد يظهر مرة واحدة. ولا يوقّع القديم شيئًا بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>plandeck::EnvCells</name>
    <message>
        <source>(no variable)</source>
        <translation>(بلا متغير)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>The profile&apos;s address</source>
        <translation>عنوان ملف الاتصال</translation>
    </message>
    <message>
        <source>Into the keychain</source>
        <translation>إلى سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>متجاهَل</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>لم يؤخذ</translation>
    </message>
</context>
<context>
    <name>plandeck::EnvImportDialog</name>
    <message>
        <source>Import a .env file</source>
        <translation>استيراد ملف ‎.env</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>&amp;Name of the new profile</source>
        <translation>اس&amp;م ملف الاتصال الجديد</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>ما يؤول إليه كل سطر</translation>
    </message>
    <message>
        <source>A new &amp;profile</source>
        <translation>ملف اتصال &amp;جديد</translation>
    </message>
    <message>
        <source>The &amp;open profile, “%1”</source>
        <translation>ملف الاتصال المفتو&amp;ح، «%1»</translation>
    </message>
    <message>
        <source>The file names no database.</source>
        <translation>لا يذكر الملف قاعدة بيانات.</translation>
    </message>
    <message>
        <source>This desk was opened for this run only.</source>
        <translation>فُتح Plandeck لهذا التشغيل فقط.</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>name of a profile</comment>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <comment>name of a profile, a number</comment>
        <translation>مستورد %1</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) go into the keychain.</source>
        <translation>
            <numerusform>لا تُحفظ أي أسرار في سلسلة المفاتيح.</numerusform>
            <numerusform>يُحفظ سر واحد في سلسلة المفاتيح.</numerusform>
            <numerusform>يُحفظ سران في سلسلة المفاتيح.</numerusform>
            <numerusform>تُحفظ %n أسرار في سلسلة المفاتيح.</numerusform>
            <numerusform>يُحفظ %n سرًا في سلسلة المفاتيح.</numerusform>
            <numerusform>يُحفظ %n سر في سلسلة المفاتيح.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk stays where it is until you switch to the new profile.</source>
        <translation>يبقى Plandeck حيث هو حتى تبدّل إلى ملف الاتصال الجديد.</translation>
    </message>
    <message>
        <source>They take force when the services are opened again.</source>
        <translation>يسري مفعولها عند فتح الخدمات من جديد.</translation>
    </message>
</context>
<context>
    <name>plandeck::EnvImportModel</name>
    <message>
        <source>Variable</source>
        <translation>المتغير</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ما يؤول إليه</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>plandeck::ErrorStep</name>
    <message>
        <source>Correct it and try again.</source>
        <translation>صحّح ذلك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Make a new one instead.</source>
        <translation>أنشئ عنصرًا جديدًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Make somebody else an owner first.</source>
        <translation>اجعل شخصًا آخر مالكًا أولًا.</translation>
    </message>
    <message>
        <source>Install the newest Plandeck.</source>
        <translation>ثبّت أحدث إصدار من Plandeck.</translation>
    </message>
    <message>
        <source>Choose another file or folder.</source>
        <translation>اختر ملفًا آخر أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Ask an owner or admin of your company.</source>
        <translation>اسأل مالكًا أو مسؤولًا في شركتك.</translation>
    </message>
    <message>
        <source>Refresh the page to see how it is now.</source>
        <translation>حدّث الصفحة لترى الحالة الراهنة.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>Look whether the receiver runs and can be reached, then send it again.</source>
        <translation>تحقق من أن المستقبِل يعمل ويمكن الوصول إليه، ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>Use a key of this company and mode: they are on the page API keys.</source>
        <translation>استخدم مفتاحًا لهذه الشركة ولهذا الوضع: تجد المفاتيح في صفحة «مفاتيح API».</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Connect on the page Stripe.</source>
        <translation>اربط الحساب في صفحة Stripe.</translation>
    </message>
    <message>
        <source>Enter it in the settings, under Stripe keys.</source>
        <translation>أدخله في الإعدادات، ضمن «مفاتيح Stripe».</translation>
    </message>
    <message>
        <source>Change what Stripe names, or look into its Dashboard.</source>
        <translation>غيّر ما تذكره Stripe، أو راجع لوحة تحكمها.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or choose another place for secrets.</source>
        <translation>افتح القفل ثم أعد المحاولة، أو اختر مكانًا آخر للأسرار.</translation>
    </message>
    <message>
        <source>Check the connection profile in the settings.</source>
        <translation>تحقق من ملف الاتصال في الإعدادات.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>تحقق من الشبكة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>If it happens again, copy the diagnostics and send them to support.</source>
        <translation>إذا تكرر ذلك، فانسخ بيانات التشخيص وأرسلها إلى الدعم.</translation>
    </message>
</context>
<context>
    <name>plandeck::ErrorText</name>
    <message>
        <source>Please fill this in.</source>
        <translation>يُرجى ملء هذا الحقل.</translation>
    </message>
    <message>
        <source>This value cannot be read.</source>
        <translation>لا يمكن قراءة هذه القيمة.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>هذا النص طويل جدًا.</translation>
    </message>
    <message>
        <source>This text is too short.</source>
        <translation>هذا النص قصير جدًا.</translation>
    </message>
    <message>
        <source>This number is too small.</source>
        <translation>هذا العدد صغير جدًا.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>هذا العدد كبير جدًا.</translation>
    </message>
    <message>
        <source>There are too many entries.</source>
        <translation>عدد الإدخالات كبير جدًا.</translation>
    </message>
    <message>
        <source>This number is out of range.</source>
        <translation>هذا العدد خارج النطاق.</translation>
    </message>
    <message>
        <source>This name is given more than once.</source>
        <translation>ذُكر هذا الاسم أكثر من مرة.</translation>
    </message>
    <message>
        <source>This is not the name.</source>
        <translation>ليس هذا هو الاسم.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: choose whose value stays.</source>
        <translation>غيّر شخص آخر هذا في الأثناء: اختر القيمة التي تبقى.</translation>
    </message>
    <message>
        <source>A value has no name.</source>
        <translation>توجد قيمة بلا اسم.</translation>
    </message>
    <message>
        <source>This is not one of the possible values.</source>
        <translation>ليست هذه من القيم الممكنة.</translation>
    </message>
    <message>
        <source>This is not a valid id.</source>
        <translation>هذا المعرّف غير صالح.</translation>
    </message>
    <message>
        <source>This is not a valid time.</source>
        <translation>هذا الوقت غير صالح.</translation>
    </message>
    <message>
        <source>This is not a valid e-mail address.</source>
        <translation>عنوان البريد الإلكتروني هذا غير صالح.</translation>
    </message>
    <message>
        <source>This is not a valid web address.</source>
        <translation>عنوان الويب هذا غير صالح.</translation>
    </message>
    <message>
        <source>The web address has to begin with https://.</source>
        <translation>يجب أن يبدأ عنوان الويب بـ https://‎.</translation>
    </message>
    <message>
        <source>The web address must not contain a user name or password.</source>
        <translation>يجب ألا يحتوي عنوان الويب على اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>This server cannot be reached from the public internet.</source>
        <translation>لا يمكن بلوغ هذا الخادم من الإنترنت العام.</translation>
    </message>
    <message>
        <source>This is not an amount of the chosen currency.</source>
        <translation>ليس هذا مبلغًا بالعملة المختارة.</translation>
    </message>
    <message>
        <source>This text has a character that is not allowed.</source>
        <translation>في هذا النص حرف غير مسموح به.</translation>
    </message>
    <message>
        <source>Stripe takes no amount this fine in the chosen currency: round it.</source>
        <translation>لا تقبل Stripe مبلغًا بهذه الدقة بالعملة المختارة: قرّبه.</translation>
    </message>
    <message>
        <source>This is not a currency we know.</source>
        <translation>هذه العملة غير معروفة لدينا.</translation>
    </message>
    <message>
        <source>This cannot be changed after creation.</source>
        <translation>لا يمكن تغيير هذا بعد الإنشاء.</translation>
    </message>
    <message>
        <source>This list has changed: load it again.</source>
        <translation>تغيّرت هذه القائمة: حمّلها من جديد.</translation>
    </message>
    <message>
        <source>This e-mail address is already registered.</source>
        <translation>عنوان البريد الإلكتروني هذا مسجَّل من قبل.</translation>
    </message>
    <message>
        <source>There is already something of this name.</source>
        <translation>يوجد شيء بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>This password is too short: use at least 10 characters.</source>
        <translation>كلمة المرور هذه قصيرة جدًا: استخدم 10 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>This password is too long.</source>
        <translation>كلمة المرور هذه طويلة جدًا.</translation>
    </message>
    <message>
        <source>This password is too common: others would guess it.</source>
        <translation>كلمة المرور هذه شائعة جدًا: قد يخمّنها الآخرون.</translation>
    </message>
    <message>
        <source>The password must not be the e-mail address.</source>
        <translation>يجب ألا تكون كلمة المرور عنوان البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>The password must not be the company name.</source>
        <translation>يجب ألا تكون كلمة المرور اسم الشركة.</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>ليست هذه كلمة مرورك الحالية.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>لا يمكن قراءة الملف.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>لا يمكن كتابة الملف.</translation>
    </message>
    <message>
        <source>The file is too large: it may have 256 MiB.</source>
        <translation>الملف كبير جدًا: الحد الأقصى ‎256 MiB.</translation>
    </message>
    <message>
        <source>The text is not in UTF-8: save the file in that encoding.</source>
        <translation>النص ليس بترميز UTF-8: احفظ الملف بهذا الترميز.</translation>
    </message>
    <message>
        <source>The JSON is not a list of plans.</source>
        <translation>محتوى JSON ليس قائمة خطط.</translation>
    </message>
    <message>
        <source>A double quote stands where none may be, or is not closed.</source>
        <translation>توجد علامة اقتباس مزدوجة في غير موضعها، أو غير مغلقة.</translation>
    </message>
    <message>
        <source>The first line has to name the columns name, price_cents and billing_interval.</source>
        <translation>يجب أن يذكر السطر الأول الأعمدة name و price_cents و billing_interval.</translation>
    </message>
    <message>
        <source>The row has more or fewer cells than the first line.</source>
        <translation>خلايا الصف أكثر أو أقل من خلايا السطر الأول.</translation>
    </message>
    <message>
        <source>They have not accepted their invitation yet: make them a new code instead.</source>
        <translation>لم يقبل الدعوة بعد: أنشئ له رمزًا جديدًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This invitation is not known, was used already or has run out.</source>
        <translation>هذه الدعوة غير معروفة، أو استُخدمت من قبل، أو انتهت صلاحيتها.</translation>
    </message>
    <message>
        <source>Some values are not valid.</source>
        <translation>بعض القيم غير صالحة.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>محتوى JSON هذا غير صالح.</translation>
    </message>
    <message>
        <source>This has to be confirmed.</source>
        <translation>يجب تأكيد هذا.</translation>
    </message>
    <message>
        <source>This no longer exists.</source>
        <translation>لم يعد هذا موجودًا.</translation>
    </message>
    <message>
        <source>This conflicts with the current state.</source>
        <translation>يتعارض هذا مع الحالة الراهنة.</translation>
    </message>
    <message>
        <source>This message is being sent at this moment.</source>
        <translation>تُرسل هذه الرسالة في هذه اللحظة.</translation>
    </message>
    <message>
        <source>The receiver answered with an error.</source>
        <translation>أجاب المستقبِل بخطأ.</translation>
    </message>
    <message>
        <source>The receiver sent us elsewhere, which is not followed.</source>
        <translation>أحالنا المستقبِل إلى مكان آخر، ولا نتبع الإحالات.</translation>
    </message>
    <message>
        <source>There is no server of this name.</source>
        <translation>لا يوجد خادم بهذا الاسم.</translation>
    </message>
    <message>
        <source>The receiver could not be connected to.</source>
        <translation>تعذر الاتصال بالمستقبِل.</translation>
    </message>
    <message>
        <source>The receiver hung up before its answer was complete.</source>
        <translation>قطع المستقبِل الاتصال قبل اكتمال رده.</translation>
    </message>
    <message>
        <source>The receiver&apos;s certificate is not valid.</source>
        <translation>شهادة المستقبِل غير صالحة.</translation>
    </message>
    <message>
        <source>The receiver did not answer in time.</source>
        <translation>لم يستجب المستقبِل في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The receiver did not answer in HTTP.</source>
        <translation>لم يستجب المستقبِل ببروتوكول HTTP.</translation>
    </message>
    <message>
        <source>The delivery was cut off on our side.</source>
        <translation>انقطع التسليم من جهتنا.</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret cannot be read: make a new one.</source>
        <translation>لا يمكن قراءة سر خطاف الويب: أنشئ سرًا جديدًا.</translation>
    </message>
    <message>
        <source>The message could not be sent.</source>
        <translation>تعذر إرسال الرسالة.</translation>
    </message>
    <message>
        <source>That was too often in a short time.</source>
        <translation>تكرر ذلك كثيرًا في وقت قصير.</translation>
    </message>
    <message>
        <source>E-mail address or password are wrong.</source>
        <translation>عنوان البريد الإلكتروني أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>Your session has ended: please sign in again.</source>
        <translation>انتهت جلستك: يُرجى تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>يُرجى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Your session has expired: please sign in again.</source>
        <translation>انقضت مدة جلستك: يُرجى تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Your session is no longer valid: please sign in again.</source>
        <translation>لم تعد جلستك صالحة: يُرجى تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The API key is not valid.</source>
        <translation>مفتاح API غير صالح.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>دورك لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>This needs a person who is signed in.</source>
        <translation>يتطلب هذا شخصًا مسجّلًا دخوله.</translation>
    </message>
    <message>
        <source>The API key belongs to the other mode.</source>
        <translation>مفتاح API يخص الوضع الآخر.</translation>
    </message>
    <message>
        <source>The last active owner cannot be removed.</source>
        <translation>لا يمكن إزالة آخر مالك نشط.</translation>
    </message>
    <message>
        <source>The platform has suspended this company. Please ask its support.</source>
        <translation>علّقت المنصة هذه الشركة. يُرجى سؤال دعم المنصة.</translation>
    </message>
    <message>
        <source>Only an active tenant can be suspended.</source>
        <translation>لا يمكن تعليق سوى مستأجر نشط.</translation>
    </message>
    <message>
        <source>Only a suspended tenant can be reactivated.</source>
        <translation>لا يمكن إعادة تفعيل سوى مستأجر معلَّق.</translation>
    </message>
    <message>
        <source>Begin an inspection of this tenant first, with a reason.</source>
        <translation>ابدأ أولًا الاطلاع على هذا المستأجر، مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Stripe is not connected yet.</source>
        <translation>لم يُربط Stripe بعد.</translation>
    </message>
    <message>
        <source>Live mode is not set up: there is no live Stripe key.</source>
        <translation>الوضع المباشر غير مُعَدّ: لا يوجد مفتاح Stripe مباشر.</translation>
    </message>
    <message>
        <source>Connecting is not set up: there is no Stripe client id.</source>
        <translation>الربط غير مُعَدّ: لا يوجد معرّف عميل Stripe.</translation>
    </message>
    <message>
        <source>Stripe does not answer.</source>
        <translation>لا تستجيب Stripe.</translation>
    </message>
    <message>
        <source>Stripe refused this.</source>
        <translation>رفضت Stripe هذا.</translation>
    </message>
    <message>
        <source>This connection attempt is not known: please start again.</source>
        <translation>محاولة الربط هذه غير معروفة: يُرجى البدء من جديد.</translation>
    </message>
    <message>
        <source>This connection attempt has expired: please start again.</source>
        <translation>انتهت صلاحية محاولة الربط هذه: يُرجى البدء من جديد.</translation>
    </message>
    <message>
        <source>This connection attempt was used already: please start again.</source>
        <translation>سبق استخدام محاولة الربط هذه: يُرجى البدء من جديد.</translation>
    </message>
    <message>
        <source>The connection was declined at Stripe.</source>
        <translation>رُفض الربط في Stripe.</translation>
    </message>
    <message>
        <source>Stripe did not accept the authorization: please start again.</source>
        <translation>لم تقبل Stripe التفويض: يُرجى البدء من جديد.</translation>
    </message>
    <message>
        <source>This Stripe account is connected to another company.</source>
        <translation>حساب Stripe هذا مربوط بشركة أخرى.</translation>
    </message>
    <message>
        <source>The signature is not valid.</source>
        <translation>التوقيع غير صالح.</translation>
    </message>
    <message>
        <source>This plan is inactive: reactivate it first.</source>
        <translation>هذه الخطة غير نشطة: أعد تفعيلها أولًا.</translation>
    </message>
    <message>
        <source>This plan is being published at this moment.</source>
        <translation>تُنشر هذه الخطة في هذه اللحظة.</translation>
    </message>
    <message>
        <source>Another change of the Stripe connection is being finished. Try again in a moment.</source>
        <translation>يُستكمل الآن تغيير آخر في ربط Stripe. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>This is not the address that Stripe sent the browser back to.</source>
        <translation>ليس هذا العنوان الذي أعادت Stripe المتصفح إليه.</translation>
    </message>
    <message>
        <source>This connection attempt is over.</source>
        <translation>انتهت محاولة الربط هذه.</translation>
    </message>
    <message>
        <source>Stripe still misses something before the account is finished.</source>
        <translation>ما زال شيء ينقص Stripe قبل اكتمال الحساب.</translation>
    </message>
    <message>
        <source>Stripe has a dashboard link for Express accounts only, once their onboarding is finished.</source>
        <translation>لا توفّر Stripe رابط لوحة التحكم إلا لحسابات Express بعد اكتمال إعدادها.</translation>
    </message>
    <message>
        <source>Only an event whose handling failed can be retried.</source>
        <translation>لا يمكن إعادة محاولة سوى حدث فشلت معالجته.</translation>
    </message>
    <message>
        <source>This plan is a draft: it is not at Stripe yet.</source>
        <translation>هذه الخطة مسودة: ليست في Stripe بعد.</translation>
    </message>
    <message>
        <source>No plan can be as Stripe has it. Let yours count instead.</source>
        <translation>لا يمكن لأي خطة أن تكون كما في Stripe. اعتمد خطتك بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Somebody else has changed this since you opened it.</source>
        <translation>غيّر شخص آخر هذا منذ أن فتحته.</translation>
    </message>
    <message>
        <source>Somebody else has changed this at this moment. Please look again.</source>
        <translation>غيّر شخص آخر هذا في هذه اللحظة. يُرجى النظر من جديد.</translation>
    </message>
    <message>
        <source>The missed events are being fetched at this moment.</source>
        <translation>تُجلب الأحداث الفائتة في هذه اللحظة.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>لا يمكن استخدام سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>لا تستجيب سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The file with the secrets can be read by others on this computer.</source>
        <translation>ملف الأسرار متاح لقراءة الآخرين على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A stored secret cannot be read.</source>
        <translation>لا يمكن قراءة سر محفوظ.</translation>
    </message>
    <message>
        <source>This profile is for looking only: nothing is changed from here.</source>
        <translation>ملف الاتصال هذا للقراءة فقط: لا يُغيَّر شيء من هنا.</translation>
    </message>
    <message>
        <source>This profile is open: switch to another one first.</source>
        <translation>ملف الاتصال هذا مفتوح: بدّل إلى غيره أولًا.</translation>
    </message>
    <message>
        <source>The only profile there is stays.</source>
        <translation>لا يُزال ملف الاتصال الوحيد.</translation>
    </message>
    <message>
        <source>The demo ends with its window: start Plandeck without it to switch.</source>
        <translation>ينتهي العرض التجريبي بإغلاق نافذته: شغّل Plandeck بدونه للتبديل.</translation>
    </message>
    <message>
        <source>There is no profile of this name.</source>
        <translation>لا يوجد ملف اتصال بهذا الاسم.</translation>
    </message>
    <message>
        <source>This is no address of a database, such as postgresql://user@host/database.</source>
        <translation>ليس هذا عنوان قاعدة بيانات، مثل postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>Give an address that begins with https://, or http:// on this computer.</source>
        <translation>أدخل عنوانًا يبدأ بـ https://‎، أو http://‎ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The database is of a newer Plandeck than this one.</source>
        <translation>قاعدة البيانات من إصدار Plandeck أحدث من هذا.</translation>
    </message>
    <message>
        <source>The database is of an older Plandeck, and a read-only profile does not change it. Open it for writing once.</source>
        <translation>قاعدة البيانات من إصدار Plandeck أقدم من هذا، وملف الاتصال للقراءة فقط لا يغيّرها. افتحها للكتابة مرة واحدة.</translation>
    </message>
    <message>
        <source>The database refuses this user or this password.</source>
        <translation>ترفض قاعدة البيانات هذا المستخدم أو كلمة المرور هذه.</translation>
    </message>
    <message>
        <source>There is no computer of this name.</source>
        <translation>لا يوجد حاسوب بهذا الاسم.</translation>
    </message>
    <message>
        <source>The computer is there, but no database answers at this port.</source>
        <translation>الحاسوب موجود، لكن لا تستجيب قاعدة بيانات على هذا المنفذ.</translation>
    </message>
    <message>
        <source>The database did not answer in time.</source>
        <translation>لم تستجب قاعدة البيانات في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The server has no such database or user.</source>
        <translation>لا توجد على الخادم قاعدة بيانات كهذه أو مستخدم كهذا.</translation>
    </message>
    <message>
        <source>This key is for the other mode.</source>
        <translation>هذا المفتاح للوضع الآخر.</translation>
    </message>
    <message>
        <source>This is a publishable key. The secret one begins with sk_ or rk_.</source>
        <translation>هذا مفتاح قابل للنشر. يبدأ المفتاح السري بـ sk_‎ أو rk_‎.</translation>
    </message>
    <message>
        <source>A secret key begins with sk_test_, sk_live_, rk_test_ or rk_live_.</source>
        <translation>يبدأ المفتاح السري بـ sk_test_‎ أو sk_live_‎ أو rk_test_‎ أو rk_live_‎.</translation>
    </message>
    <message>
        <source>A publishable key begins with pk_test_ or pk_live_.</source>
        <translation>يبدأ المفتاح القابل للنشر بـ pk_test_‎ أو pk_live_‎.</translation>
    </message>
    <message>
        <source>A client ID begins with ca_.</source>
        <translation>يبدأ معرّف العميل بـ ca_‎.</translation>
    </message>
    <message>
        <source>A webhook secret of Stripe begins with whsec_.</source>
        <translation>يبدأ سر خطاف الويب من Stripe بـ whsec_‎.</translation>
    </message>
    <message>
        <source>It has at least 32 characters.</source>
        <translation>لا يقل طوله عن 32 حرفًا.</translation>
    </message>
    <message>
        <source>This line is no NAME=value.</source>
        <translation>هذا السطر ليس بالصيغة NAME=value.</translation>
    </message>
    <message>
        <source>A variable cannot have this name.</source>
        <translation>لا يمكن أن يحمل متغير هذا الاسم.</translation>
    </message>
    <message>
        <source>A quote on this line is never closed.</source>
        <translation>في هذا السطر علامة اقتباس لا تُغلق.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>القيمة فارغة.</translation>
    </message>
    <message>
        <source>Only a server needs it.</source>
        <translation>لا يحتاج إليه إلا خادم.</translation>
    </message>
    <message>
        <source>Plandeck does not know it.</source>
        <translation>لا يعرفه Plandeck.</translation>
    </message>
    <message>
        <source>There is nothing in it that Plandeck can use.</source>
        <translation>لا شيء فيه يمكن أن يستخدمه Plandeck.</translation>
    </message>
    <message>
        <source>The file names no database.</source>
        <translation>لا يذكر الملف قاعدة بيانات.</translation>
    </message>
    <message>
        <source>This file is too large for a .env file.</source>
        <translation>هذا الملف أكبر من أن يكون ملف ‎.env.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>لا يمكن بلوغ قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>الخادم مشغول.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>لا يمكن بلوغ الخادم.</translation>
    </message>
    <message>
        <source>A server&apos;s address is https://HOST, or http:// to this computer.</source>
        <translation>عنوان الخادم بالصيغة https://HOST، أو http://‎ إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يستجب الخادم في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The connection broke on the way.</source>
        <translation>انقطع الاتصال أثناء النقل.</translation>
    </message>
    <message>
        <source>No answer came, so it may have been done or not. Look before you repeat it.</source>
        <translation>لم يصل رد، فربما نُفّذ الإجراء وربما لا. تحقق قبل تكراره.</translation>
    </message>
    <message>
        <source>The server&apos;s address leads elsewhere: use the address it leads to.</source>
        <translation>عنوان الخادم يحيل إلى مكان آخر: استخدم العنوان الذي يحيل إليه.</translation>
    </message>
    <message>
        <source>What answers there is no Plandeck server, or a proxy in front of it fails.</source>
        <translation>ما يستجيب هناك ليس خادم Plandeck، أو أن وكيلًا أمامه معطل.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large.</source>
        <translation>رد الخادم كبير جدًا.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the server&apos;s certificate.</source>
        <translation>لا تضمن شهادةَ الخادم أي جهة يثق بها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is another host&apos;s.</source>
        <translation>شهادة الخادم تخص مضيفًا آخر.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>انتهت صلاحية شهادة الخادم.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet, or this computer&apos;s clock is wrong.</source>
        <translation>شهادة الخادم غير سارية بعد، أو أن ساعة هذا الحاسوب خاطئة.</translation>
    </message>
    <message>
        <source>No secure connection to the server comes about.</source>
        <translation>تعذر إنشاء اتصال آمن بالخادم.</translation>
    </message>
    <message>
        <source>The file with trusted certificates cannot be read.</source>
        <translation>لا يمكن قراءة ملف الشهادات الموثوقة.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Nothing was changed.</source>
        <translation>حدث خطأ من جهتنا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>حدث خطأ ما.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>أعد المحاولة الآن.</numerusform>
            <numerusform>أعد المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>أعد المحاولة بعد ثانيتين.</numerusform>
            <numerusform>أعد المحاولة بعد %n ثوانٍ.</numerusform>
            <numerusform>أعد المحاولة بعد %n ثانية.</numerusform>
            <numerusform>أعد المحاولة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>أعد المحاولة الآن.</numerusform>
            <numerusform>أعد المحاولة بعد دقيقة واحدة.</numerusform>
            <numerusform>أعد المحاولة بعد دقيقتين.</numerusform>
            <numerusform>أعد المحاولة بعد %n دقائق.</numerusform>
            <numerusform>أعد المحاولة بعد %n دقيقة.</numerusform>
            <numerusform>أعد المحاولة بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>الإدخال %1: %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a name in a list of names and values, what is wrong</comment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Stripe says: “%1”</source>
        <translation>تقول Stripe: «%1»</translation>
    </message>
    <message>
        <source>Stripe request %1</source>
        <translation>طلب Stripe %1</translation>
    </message>
    <message>
        <source>Only PostgreSQL has partitions.</source>
        <translation>لا يوفّر تقسيم الجداول إلا PostgreSQL.</translation>
    </message>
    <message>
        <source>The tables are spread over another number of partitions.</source>
        <translation>الجداول موزَّعة على عدد مختلف من الأقسام.</translation>
    </message>
    <message>
        <source>A table could not be spread over partitions.</source>
        <translation>تعذر توزيع أحد الجداول على أقسام.</translation>
    </message>
</context>
<context>
    <name>plandeck::EventInspector</name>
    <message>
        <source>The event as JSON</source>
        <translation>الحدث بصيغة JSON</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>ما الذي غيّره</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما الذي نُفّذ</translation>
    </message>
    <message>
        <source>What handling it now would do</source>
        <translation>ما الذي ستفعله معالجته الآن</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>كما وصل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>معرّف الحدث</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>وقت الحدوث</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وقت الاستلام</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>إصدار API</translation>
    </message>
</context>
<context>
    <name>plandeck::EventText</name>
    <message>
        <source>Taken over from the event</source>
        <translation>أُخذ من الحدث</translation>
    </message>
    <message>
        <source>Read anew from Stripe, as newer things were known</source>
        <translation>قُرئ من Stripe من جديد، لمعرفة ما هو أحدث</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Kept as Stripe has it</source>
        <translation>أُبقي كما هو في Stripe</translation>
    </message>
    <message>
        <source>Nothing is done about events of this type</source>
        <translation>لا يُفعل شيء بأحداث هذا النوع</translation>
    </message>
    <message>
        <source>Of an account that is not connected</source>
        <translation>يخص حسابًا غير مربوط</translation>
    </message>
    <message>
        <source>Stripe says the account is still connected</source>
        <translation>تقول Stripe إن الحساب ما زال مربوطًا</translation>
    </message>
    <message>
        <source>The connection was ended</source>
        <translation>أُنهي الربط</translation>
    </message>
    <message>
        <source>A change of ours is under way</source>
        <translation>يجري تنفيذ تغيير منّا</translation>
    </message>
    <message>
        <source>Something newer came in between</source>
        <translation>وصل ما هو أحدث في الأثناء</translation>
    </message>
    <message>
        <source>Retried by hand</source>
        <translation>أُعيدت محاولته يدويًا</translation>
    </message>
    <message>
        <source>The plan is as Stripe has it</source>
        <translation>الخطة كما هي في Stripe</translation>
    </message>
    <message>
        <source>The plan differs from Stripe now</source>
        <translation>تختلف الخطة عن Stripe الآن</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>event</comment>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Being handled</source>
        <comment>event</comment>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>Handled</source>
        <comment>event</comment>
        <translation>معالَج</translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>event</comment>
        <translation>متجاهَل</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>event</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Given up</source>
        <comment>event</comment>
        <translation>متروك</translation>
    </message>
    <message>
        <source>It is safely kept and is handled in its turn.</source>
        <translation>محفوظ بأمان ويُعالَج في دوره.</translation>
    </message>
    <message>
        <source>It is being handled at this moment.</source>
        <translation>يُعالَج في هذه اللحظة.</translation>
    </message>
    <message>
        <source>What it tells is known here.</source>
        <translation>ما يُبلغ به معروف هنا.</translation>
    </message>
    <message>
        <source>It is kept, but nothing here depends on it.</source>
        <translation>محفوظ، لكن لا شيء هنا يعتمد عليه.</translation>
    </message>
    <message>
        <source>%1 It is tried again by itself at %2.</source>
        <comment>what failed, when</comment>
        <translation>%1 ستُعاد محاولته تلقائيًا: %2.</translation>
    </message>
    <message>
        <source>%1 It is not tried again by itself: retry it when the cause is gone.</source>
        <comment>what failed</comment>
        <translation>%1 لن تُعاد محاولته تلقائيًا: أعد محاولته متى زال السبب.</translation>
    </message>
</context>
<context>
    <name>plandeck::EventsModel</name>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>وقت الحدوث</translation>
    </message>
</context>
<context>
    <name>plandeck::EventsPanel</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Events are not for your role</source>
        <translation>الأحداث غير متاحة لدورك</translation>
    </message>
    <message>
        <source>Shows only these events</source>
        <translation>إظهار هذه الأحداث فقط</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>Tr&amp;y without writing</source>
        <translation>تجربة &amp;بلا كتابة</translation>
    </message>
    <message>
        <source>Catch &amp;up</source>
        <translation>ا&amp;ستدراك</translation>
    </message>
    <message>
        <source>Copy &amp;event ID</source>
        <translation>نسخ معرّف ال&amp;حدث</translation>
    </message>
    <message>
        <source>Copy &amp;object ID</source>
        <translation>نسخ معرّف ال&amp;كائن</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ ال&amp;رابط</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>نسخ بصيغة &amp;JSON</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>البحث في الأحداث</translation>
    </message>
    <message>
        <source>Looks in types and IDs</source>
        <translation>يبحث في الأنواع والمعرّفات</translation>
    </message>
    <message>
        <source>Stripe&apos;s events</source>
        <translation>أحداث Stripe</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>لا حدث مطابق</translation>
    </message>
    <message>
        <source>No event fits the search and the filters.</source>
        <translation>لا حدث يوافق البحث والمرشِّحات.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشِّحات</translation>
    </message>
    <message>
        <source>What Stripe tells of your account.</source>
        <translation>ما تُبلغ به Stripe عن حسابك.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%n أحداث</numerusform>
            <numerusform>%n حدثًا</numerusform>
            <numerusform>%n حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) match</source>
        <translation>
            <numerusform>لا حدث مطابق</numerusform>
            <numerusform>حدث مطابق واحد</numerusform>
            <numerusform>حدثان مطابقان</numerusform>
            <numerusform>%n أحداث مطابقة</numerusform>
            <numerusform>%n حدثًا مطابقًا</numerusform>
            <numerusform>%n حدث مطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>catching up failed: %1</source>
        <comment>reason, a sentence</comment>
        <translation>فشل الاستدراك: %1</translation>
    </message>
    <message>
        <source>all known until %1</source>
        <comment>time</comment>
        <translation>كل شيء معروف حتى %1</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>لا أحداث بعد</translation>
    </message>
    <message>
        <source>Stripe tells of changes to your account, products and prices. They come by themselves once Stripe is connected.</source>
        <translation>تُبلغ Stripe بالتغييرات في حسابك ومنتجاتك وأسعارك. تصل تلقائيًا متى رُبط Stripe.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>What happened at Stripe from %1 to %2 is not all known here.</source>
        <translation>ما حدث في Stripe من %1 إلى %2 ليس معروفًا كله هنا.</translation>
    </message>
    <message>
        <source>&amp;Catch up</source>
        <translation>ا&amp;ستدراك</translation>
    </message>
    <message>
        <source>Your role does not fetch events.</source>
        <translation>دورك لا يجلب الأحداث.</translation>
    </message>
    <message>
        <source>Your role does not retry events.</source>
        <translation>دورك لا يعيد محاولة الأحداث.</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>جارٍ الاستعلام من Stripe…</translation>
    </message>
    <message>
        <source>Fetch missed events</source>
        <translation>جلب الأحداث الفائتة</translation>
    </message>
    <message>
        <source>Nothing was missed.</source>
        <translation>لم يفُت شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n missed event(s) came in.</source>
        <translation>
            <numerusform>لم يصل أي حدث فائت.</numerusform>
            <numerusform>وصل حدث فائت واحد.</numerusform>
            <numerusform>وصل حدثان فائتان.</numerusform>
            <numerusform>وصلت %n أحداث فائتة.</numerusform>
            <numerusform>وصل %n حدثًا فائتًا.</numerusform>
            <numerusform>وصل %n حدث فائت.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is handled again.</source>
        <comment>type of an event</comment>
        <translation>تجري معالجة %1 من جديد.</translation>
    </message>
    <message>
        <source>It was not retried. %1</source>
        <comment>reason</comment>
        <translation>لم تتم إعادة محاولته. %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Fetch what was missed</source>
        <translation>جلب ما فات</translation>
    </message>
    <message>
        <source>Handle it again</source>
        <translation>معالجته من جديد</translation>
    </message>
    <message>
        <source>See what handling it would do, without doing it</source>
        <translation>رؤية ما ستفعله معالجته دون تنفيذها</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>plandeck::FigureCard</name>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>of %1, all used</source>
        <translation>من %1، استُنفدت</translation>
    </message>
    <message>
        <source>of %1, nearly used up</source>
        <translation>من %1، أوشكت على النفاد</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>plandeck::FigureRow</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>last just now</source>
        <translation>آخرها الآن</translation>
    </message>
    <message>
        <source>last %1 ago</source>
        <comment>how long</comment>
        <translation>آخرها قبل %1</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>Events, 24 hours</source>
        <translation>الأحداث، 24 ساعة</translation>
    </message>
    <message>
        <source>Messages sent, 24 hours</source>
        <translation>الرسائل المرسلة، 24 ساعة</translation>
    </message>
    <message>
        <source>API calls this month</source>
        <translation>استدعاءات API هذا الشهر</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open Stripe</source>
        <translation>فتح Stripe</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>no key used yet</source>
        <translation>لم يُستخدم أي مفتاح بعد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>so many active, so many drafts</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <comment>plans</comment>
        <translation>
            <numerusform>لا خطط نشطة</numerusform>
            <numerusform>واحدة نشطة</numerusform>
            <numerusform>اثنتان نشطتان</numerusform>
            <numerusform>%n نشطة</numerusform>
            <numerusform>%n نشطة</numerusform>
            <numerusform>%n نشطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <comment>plans</comment>
        <translation>
            <numerusform>لا مسودات</numerusform>
            <numerusform>مسودة واحدة</numerusform>
            <numerusform>مسودتان</numerusform>
            <numerusform>%n مسودات</numerusform>
            <numerusform>%n مسودة</numerusform>
            <numerusform>%n مسودة</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>event</comment>
        <translation>لا أحداث بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n failed in 7 days</source>
        <translation>
            <numerusform>لم يفشل شيء في 7 أيام</numerusform>
            <numerusform>فشل واحد في 7 أيام</numerusform>
            <numerusform>فشل اثنان في 7 أيام</numerusform>
            <numerusform>فشل %n في 7 أيام</numerusform>
            <numerusform>فشل %n في 7 أيام</numerusform>
            <numerusform>فشل %n في 7 أيام</numerusform>
        </translation>
    </message>
    <message>
        <source>none failed in 7 days</source>
        <translation>لم يفشل شيء في 7 أيام</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير مربوط</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>مربوط</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>لا حساب بعد</translation>
    </message>
</context>
<context>
    <name>plandeck::FindingList</name>
    <message>
        <source>What was found</source>
        <translation>ما الذي وُجد</translation>
    </message>
</context>
<context>
    <name>plandeck::FindingText</name>
    <message>
        <source>All headers are there</source>
        <translation>كل الترويسات موجودة</translation>
    </message>
    <message>
        <source>Signed as Standard Webhooks says.</source>
        <translation>موقَّعة وفق مواصفة Standard Webhooks.</translation>
    </message>
    <message>
        <source>Signed in Stripe&apos;s form, by X-Webhook-Signature.</source>
        <translation>موقَّعة بصيغة Stripe، بالترويسة X-Webhook-Signature.</translation>
    </message>
    <message>
        <source>No header with a signature</source>
        <translation>لا توجد ترويسة فيها توقيع</translation>
    </message>
    <message>
        <source>Looked for: webhook-id, webhook-timestamp, webhook-signature or X-Webhook-Signature. A proxy or framework in between may drop headers it does not know.</source>
        <translation>جرى البحث عن: webhook-id و webhook-timestamp و webhook-signature، أو X-Webhook-Signature. قد يُسقط وكيل أو إطار عمل في الطريق ترويسات لا يعرفها.</translation>
    </message>
    <message>
        <source>A header is missing: %1</source>
        <translation>ترويسة ناقصة: %1</translation>
    </message>
    <message>
        <source>Each of webhook-id, webhook-timestamp and webhook-signature is part of what is signed, or signs it.</source>
        <translation>كل من webhook-id و webhook-timestamp و webhook-signature جزء مما يُوقَّع، أو هو التوقيع نفسه.</translation>
    </message>
    <message>
        <source>%1 has no time</source>
        <translation>لا وقت في %1</translation>
    </message>
    <message>
        <source>It should begin with t= and the seconds since 1970.</source>
        <translation>ينبغي أن تبدأ بـ t=‎ ثم عدد الثواني منذ عام 1970.</translation>
    </message>
    <message>
        <source>The secret has its right form</source>
        <translation>صيغة السر صحيحة</translation>
    </message>
    <message>
        <source>whsec_ and 32 bytes in base64.</source>
        <translation>يبدأ بـ whsec_‎ وبعدها 32 بايتًا بترميز base64.</translation>
    </message>
    <message>
        <source>There is no secret</source>
        <translation>لا يوجد سر</translation>
    </message>
    <message>
        <source>Paste the one your receiver uses.</source>
        <translation>الصق السر الذي يستخدمه المستقبِل.</translation>
    </message>
    <message>
        <source>The secret has quotes or blanks around it</source>
        <translation>حول السر علامات اقتباس أو مسافات</translation>
    </message>
    <message>
        <source>They become part of the key: take them away where your receiver reads its settings.</source>
        <translation>تصبح جزءًا من المفتاح: أزلها حيث يقرأ المستقبِل إعداداته.</translation>
    </message>
    <message>
        <source>The secret lacks its whsec_</source>
        <translation>السر بلا whsec_‎ في بدايته</translation>
    </message>
    <message>
        <source>X-Webhook-Signature takes the whole secret as the key, with whsec_; libraries for Standard Webhooks expect it too.</source>
        <translation>تأخذ X-Webhook-Signature السر كله مفتاحًا، مع whsec_‎؛ وتتوقعها مكتبات Standard Webhooks أيضًا.</translation>
    </message>
    <message>
        <source>The secret is cut off or damaged</source>
        <translation>السر مقطوع أو تالف</translation>
    </message>
    <message>
        <source>Behind whsec_ there should be 44 characters of base64.</source>
        <translation>ينبغي أن يأتي بعد whsec_‎ ما طوله 44 حرفًا بترميز base64.</translation>
    </message>
    <message>
        <source>This is not the webhook&apos;s secret</source>
        <translation>ليس هذا سر خطاف الويب</translation>
    </message>
    <message>
        <source>The present one ends in %1. Was a new one made since, or does this belong to the other mode?</source>
        <translation>ينتهي السر الحالي بـ %1. هل أُنشئ سر جديد بعد ذلك، أم أن هذا يخص الوضع الآخر؟</translation>
    </message>
    <message>
        <source>The time is good</source>
        <translation>الوقت سليم</translation>
    </message>
    <message>
        <source>Sent %1 ago.</source>
        <translation>أُرسلت قبل %1.</translation>
    </message>
    <message>
        <source>The time is no number</source>
        <translation>الوقت ليس رقمًا</translation>
    </message>
    <message>
        <source>“%1” should be the seconds since 1970.</source>
        <translation>ينبغي أن يكون «%1» عدد الثواني منذ عام 1970.</translation>
    </message>
    <message>
        <source>The time is in milliseconds</source>
        <translation>الوقت بالمللي ثانية</translation>
    </message>
    <message>
        <source>It should be the seconds since 1970.</source>
        <translation>ينبغي أن يكون عدد الثواني منذ عام 1970.</translation>
    </message>
    <message>
        <source>The message is too old</source>
        <translation>الرسالة قديمة جدًا</translation>
    </message>
    <message>
        <source>Sent %1 ago; receivers take up to 5 minutes. For a fresh one, send it again; if new ones are refused too, the clock of the receiver is fast.</source>
        <translation>أُرسلت قبل %1، ولا تقبل المستقبِلات ما مضى عليه أكثر من 5 دقائق. أعد إرسالها لتحصل على رسالة حديثة؛ وإذا رُفضت الرسائل الجديدة أيضًا فساعة المستقبِل متقدمة.</translation>
    </message>
    <message>
        <source>The message comes from the future</source>
        <translation>الرسالة من المستقبل</translation>
    </message>
    <message>
        <source>By %1: the clock of the receiver is slow.</source>
        <translation>وقتها متقدم بمقدار %1: ساعة المستقبِل متأخرة.</translation>
    </message>
    <message>
        <source>The signature has its right form</source>
        <translation>صيغة التوقيع صحيحة</translation>
    </message>
    <message>
        <source>v1 and base64, as in webhook-signature.</source>
        <translation>الإصدار v1 وترميز base64، كما في webhook-signature.</translation>
    </message>
    <message>
        <source>v1 and hexadecimal, as in X-Webhook-Signature.</source>
        <translation>الإصدار v1 والنظام الست عشري، كما في X-Webhook-Signature.</translation>
    </message>
    <message>
        <source>%1 has no signature of version 1</source>
        <translation>لا توقيع من الإصدار 1 في %1</translation>
    </message>
    <message>
        <source>The signature stands behind “v1,” or, in X-Webhook-Signature, behind “v1=”.</source>
        <translation>يأتي التوقيع بعد «v1,‎»، أو بعد «v1=‎» في X-Webhook-Signature.</translation>
    </message>
    <message>
        <source>The signature is in hexadecimal</source>
        <translation>التوقيع بالنظام الست عشري</translation>
    </message>
    <message>
        <source>webhook-signature is base64: the bytes of the HMAC are to be encoded, not their hexadecimal digits.</source>
        <translation>ترميز webhook-signature هو base64: تُرمَّز بايتات HMAC نفسها، لا أرقامها الست عشرية.</translation>
    </message>
    <message>
        <source>The signature is in base64</source>
        <translation>التوقيع بترميز base64</translation>
    </message>
    <message>
        <source>X-Webhook-Signature is hexadecimal, in lower case.</source>
        <translation>تُكتب X-Webhook-Signature بالنظام الست عشري وبأحرف صغيرة.</translation>
    </message>
    <message>
        <source>The signature is cut off or damaged</source>
        <translation>التوقيع مقطوع أو تالف</translation>
    </message>
    <message>
        <source>It should be 32 bytes long.</source>
        <translation>ينبغي أن يكون طوله 32 بايتًا.</translation>
    </message>
    <message>
        <source>The signature is right</source>
        <translation>التوقيع صحيح</translation>
    </message>
    <message>
        <source>A receiver with this secret should accept the message.</source>
        <translation>ينبغي لمستقبِل يستخدم هذا السر أن يقبل الرسالة.</translation>
    </message>
    <message>
        <source>The key was used without decoding it</source>
        <translation>استُخدم المفتاح من دون فك ترميزه</translation>
    </message>
    <message>
        <source>For webhook-signature the key is what the base64 behind whsec_ stands for, not its letters.</source>
        <translation>مفتاح webhook-signature هو ما يمثّله base64 بعد whsec_‎، لا أحرفه نفسها.</translation>
    </message>
    <message>
        <source>The key was decoded where it should not be</source>
        <translation>فُك ترميز المفتاح حيث لا ينبغي ذلك</translation>
    </message>
    <message>
        <source>For X-Webhook-Signature the key is the whole secret as it is written, with whsec_.</source>
        <translation>مفتاح X-Webhook-Signature هو السر كله كما هو مكتوب، مع whsec_‎.</translation>
    </message>
    <message>
        <source>There is no body</source>
        <translation>لا يوجد متن</translation>
    </message>
    <message>
        <source>Paste it exactly as it came. Some frameworks read it away before you do.</source>
        <translation>الصقه كما وصل تمامًا. تستهلكه بعض أطر العمل قبل أن تقرأه أنت.</translation>
    </message>
    <message>
        <source>The body has a line end too much</source>
        <translation>في المتن نهاية سطر زائدة</translation>
    </message>
    <message>
        <source>It was added on the way: take the raw bytes.</source>
        <translation>أُضيفت في الطريق: خذ البايتات الخام.</translation>
    </message>
    <message>
        <source>The body lost its last line end</source>
        <translation>فقد المتن نهاية سطره الأخير</translation>
    </message>
    <message>
        <source>It was trimmed: take the raw bytes.</source>
        <translation>اقتُطعت أطرافه: خذ البايتات الخام.</translation>
    </message>
    <message>
        <source>The body&apos;s line ends were changed</source>
        <translation>تغيّرت نهايات الأسطر في المتن</translation>
    </message>
    <message>
        <source>Somewhere CR LF became LF, or the other way: take the raw bytes.</source>
        <translation>في موضع ما تحوّلت CR LF إلى LF، أو العكس: خذ البايتات الخام.</translation>
    </message>
    <message>
        <source>The body begins with a byte order mark</source>
        <translation>يبدأ المتن بعلامة ترتيب البايتات (BOM)</translation>
    </message>
    <message>
        <source>The body was read and written anew</source>
        <translation>قُرئ المتن ثم أُعيدت كتابته</translation>
    </message>
    <message>
        <source>It is the same JSON with other blanks. Check the signature over the raw bytes, before a framework parses them.</source>
        <translation>إنه محتوى JSON نفسه بمسافات مختلفة. تحقق من التوقيع على البايتات الخام، قبل أن يحللها إطار عمل.</translation>
    </message>
    <message>
        <source>The body was encoded twice</source>
        <translation>رُمِّز المتن مرتين</translation>
    </message>
    <message>
        <source>UTF-8 was taken for Latin-1 and encoded again: take the raw bytes.</source>
        <translation>عومل UTF-8 على أنه Latin-1 ثم رُمِّز من جديد: خذ البايتات الخام.</translation>
    </message>
    <message>
        <source>The body was changed</source>
        <translation>تغيّر المتن</translation>
    </message>
    <message>
        <source>It differs from what was sent at byte %1. The secret is right: check the raw bytes, before a framework parses them.</source>
        <translation>يختلف عما أُرسل عند البايت %1. السر صحيح: تحقق من البايتات الخام، قبل أن يحللها إطار عمل.</translation>
    </message>
    <message>
        <source>It was signed with another secret</source>
        <translation>وُقّعت بسر آخر</translation>
    </message>
    <message>
        <source>What was sent does not fit this secret. Use the webhook&apos;s present one, of the right mode.</source>
        <translation>ما أُرسل لا يوافق هذا السر. استخدم السر الحالي لخطاف الويب، في الوضع الصحيح.</translation>
    </message>
    <message>
        <source>Another secret, or a changed body</source>
        <translation>سر آخر أو متن متغيّر</translation>
    </message>
    <message>
        <source>The message is not on record here any more, so it cannot be told which. Send a test and examine that.</source>
        <translation>لم تعد الرسالة مسجَّلة هنا، فلا يمكن معرفة أيهما السبب. أرسل رسالة اختبار وافحصها.</translation>
    </message>
</context>
<context>
    <name>plandeck::FlowLogCard</name>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
</context>
<context>
    <name>plandeck::FormDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>Back to the form (Esc)</source>
        <translation>الرجوع إلى النموذج (Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>ما زال مطلوبًا: %1.</translation>
    </message>
    <message>
        <source>To be put right: %1.</source>
        <translation>يحتاج إلى تصحيح: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The work goes on; you are told how it ended.</source>
        <translation>يستمر العمل، وستُبلَّغ بنتيجته.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
</context>
<context>
    <name>plandeck::GapBar</name>
    <message>
        <source>What is known of the last 30 days</source>
        <translation>ما هو معروف عن آخر 30 يومًا</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>قبل 30 يومًا</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: nothing was heard, and a catch-up brought %n event(s).</source>
        <translation>
            <numerusform>من %1 إلى %2: لم يصل شيء، ولم يجلب الاستدراك أي حدث.</numerusform>
            <numerusform>من %1 إلى %2: لم يصل شيء، وجلب الاستدراك حدثًا واحدًا.</numerusform>
            <numerusform>من %1 إلى %2: لم يصل شيء، وجلب الاستدراك حدثين.</numerusform>
            <numerusform>من %1 إلى %2: لم يصل شيء، وجلب الاستدراك %n أحداث.</numerusform>
            <numerusform>من %1 إلى %2: لم يصل شيء، وجلب الاستدراك %n حدثًا.</numerusform>
            <numerusform>من %1 إلى %2: لم يصل شيء، وجلب الاستدراك %n حدث.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: all is known.</source>
        <translation>من %1 إلى %2: كل شيء معروف.</translation>
    </message>
    <message>
        <source>%1 to %2: what happened is not known. %3</source>
        <comment>%3: what can be done</comment>
        <translation>من %1 إلى %2: ما حدث غير معروف. %3</translation>
    </message>
    <message>
        <source>Click to catch up.</source>
        <translation>انقر للاستدراك.</translation>
    </message>
    <message>
        <source>%1 to %2: being fetched at this moment.</source>
        <translation>من %1 إلى %2: يجري الجلب في هذه اللحظة.</translation>
    </message>
    <message>
        <source>%1 to %2: Stripe tells of it no more. Your objects were read anew instead.</source>
        <translation>من %1 إلى %2: لم تعد Stripe تُبلغ بما حدث. أُعيدت قراءة كائناتك بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>All is known of the last 30 days.</source>
        <translation>كل شيء معروف عن آخر 30 يومًا.</translation>
    </message>
    <message>
        <source>%1 of the last 30 days is being fetched.</source>
        <comment>how long</comment>
        <translation>يجري جلب ما مدته %1 من آخر 30 يومًا.</translation>
    </message>
    <message>
        <source>%1 of the last 30 days is missing.</source>
        <comment>how long</comment>
        <translation>ينقص ما مدته %1 من آخر 30 يومًا.</translation>
    </message>
</context>
<context>
    <name>plandeck::GatePage</name>
    <message>
        <source>P&amp;latform staff</source>
        <translation>&amp;فريق المنصة</translation>
    </message>
    <message>
        <source>Plandeck</source>
        <translation>Plandeck</translation>
    </message>
    <message>
        <source>For the people who run the platform and help its companies</source>
        <translation>لمن يديرون المنصة ويساعدون شركاتها</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <comment>where one signs in to</comment>
        <translation>ملف الاتصال: %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Your plans, your Stripe account, one desk.</source>
        <translation>خططك وحسابك في Stripe في مكان واحد.</translation>
    </message>
    <message>
        <source>Register a company</source>
        <translation>تسجيل شركة</translation>
    </message>
    <message>
        <source>You become its owner. Nothing is charged.</source>
        <translation>تصبح مالكها. بلا أي رسوم.</translation>
    </message>
    <message>
        <source>Join a company</source>
        <translation>الانضمام إلى شركة</translation>
    </message>
    <message>
        <source>With the code of your invitation.</source>
        <translation>برمز دعوتك.</translation>
    </message>
    <message>
        <source>Platform staff</source>
        <translation>فريق المنصة</translation>
    </message>
    <message>
        <source>For those who run the platform. What you look at is on record.</source>
        <translation>لمن يديرون المنصة. يُسجَّل كل ما تطّلع عليه.</translation>
    </message>
    <message>
        <source>Connection profiles and everything else that can be set</source>
        <translation>ملفات الاتصال وكل ما يمكن ضبطه</translation>
    </message>
</context>
<context>
    <name>plandeck::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>plandeck::HomePanel</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>مساء الخير، %1</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>صباح الخير، %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>طاب يومك، %1</translation>
    </message>
    <message>
        <source>Free tier</source>
        <translation>الفئة المجانية</translation>
    </message>
    <message>
        <source>Starter tier</source>
        <translation>فئة Starter</translation>
    </message>
    <message>
        <source>Pro tier</source>
        <translation>فئة Pro</translation>
    </message>
    <message>
        <source>Enterprise tier</source>
        <translation>فئة Enterprise</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>في أثناء غيابك</translation>
    </message>
    <message>
        <source>&amp;Got it</source>
        <translation>فهم&amp;ت</translation>
    </message>
    <message>
        <source>Put this list away</source>
        <translation>إبعاد هذه القائمة</translation>
    </message>
    <message>
        <source>Your servers read plans from here. This command lists them from a terminal:</source>
        <translation>تقرأ خوادمك الخطط من هنا. يعرضها هذا الأمر في الطرفية:</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Call the API</source>
        <translation>استدعاء API</translation>
    </message>
    <message>
        <source>Open the API e&amp;xplorer</source>
        <translation>فتح م&amp;ستكشف API</translation>
    </message>
    <message>
        <source>Not all of this could be read. %1</source>
        <translation>تعذرت قراءة بعض هذا. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <comment>that need somebody</comment>
        <translation>
            <numerusform>لا أمور</numerusform>
            <numerusform>أمر واحد</numerusform>
            <numerusform>أمران</numerusform>
            <numerusform>%n أمور</numerusform>
            <numerusform>%n أمرًا</numerusform>
            <numerusform>%n أمر</numerusform>
        </translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>Whether all is in order is not known.</source>
        <translation>لا يُعرف إن كان كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time of the last visit</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Not all could be read. %1</source>
        <translation>تعذرت قراءة بعضها. %1</translation>
    </message>
    <message>
        <source>Older things are in the audit log.</source>
        <translation>ما هو أقدم موجود في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Nothing that you do not know of</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>YOUR_TEST_KEY</source>
        <comment>placeholder in a command</comment>
        <translation>YOUR_TEST_KEY</translation>
    </message>
    <message>
        <source>What is copied has your test key in it, the one that ends in %1.</source>
        <translation>المنسوخ يحتوي على مفتاح الاختبار المنتهي بـ %1.</translation>
    </message>
    <message>
        <source>Put your test key in: the one that ends in %1.</source>
        <translation>ضع مفتاح الاختبار فيه: المنتهي بـ %1.</translation>
    </message>
    <message>
        <source>Put your test key in.</source>
        <translation>ضع مفتاح الاختبار فيه.</translation>
    </message>
</context>
<context>
    <name>plandeck::ImportCells</name>
    <message>
        <source>Left out</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>It is inactive in the file.</source>
        <translation>غير نشطة في الملف.</translation>
    </message>
    <message>
        <source>Becomes a draft</source>
        <translation>تصبح مسودة</translation>
    </message>
    <message>
        <source>Is published</source>
        <translation>ستُنشر</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>موجودة بالفعل.</translation>
    </message>
    <message>
        <source>Another plan has this name, with another price or interval.</source>
        <translation>لخطة أخرى هذا الاسم، بسعر أو دورة فوترة مختلفة.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be chosen</source>
        <translation>لا يمكن تحديدها</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>محددة</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>غير محددة</translation>
    </message>
</context>
<context>
    <name>plandeck::ImportDialog</name>
    <message>
        <source>Import plans</source>
        <translation>استيراد الخطط</translation>
    </message>
    <message>
        <source>Plans of the file</source>
        <translation>خطط الملف</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>All that can be imported</source>
        <translation>كل ما يمكن استيراده</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>إل&amp;غاء التحديد</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>ما تؤول إليه</translation>
    </message>
    <message>
        <source>As drafts</source>
        <translation>كمسودات</translation>
    </message>
    <message>
        <source>Publish in Stripe</source>
        <translation>نشرها في Stripe</translation>
    </message>
    <message>
        <source>Stripe is not connected: they can only be drafts.</source>
        <translation>حساب Stripe غير مربوط: لا يمكن إلا أن تكون مسودات.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>Looking which of them are there already…</source>
        <translation>جارٍ التحقق من الموجود منها بالفعل…</translation>
    </message>
    <message>
        <source>The file cannot be read from line %1 on: %2</source>
        <translation>تعذرت قراءة الملف بدءًا من السطر %1: %2</translation>
    </message>
    <message>
        <source>Not used, because Plandeck or Stripe gives it anew: %1.</source>
        <comment>columns of a file</comment>
        <translation>غير مستخدمة، لأن Plandeck أو Stripe يعطيانها من جديد: %1.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n draft(s)</source>
        <translation>
            <numerusform>ا&amp;ستيراد المسودات</numerusform>
            <numerusform>ا&amp;ستيراد مسودة واحدة</numerusform>
            <numerusform>ا&amp;ستيراد مسودتين</numerusform>
            <numerusform>ا&amp;ستيراد %n مسودات</numerusform>
            <numerusform>ا&amp;ستيراد %n مسودة</numerusform>
            <numerusform>ا&amp;ستيراد %n مسودة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n plan(s)</source>
        <translation>
            <numerusform>ن&amp;شر الخطط</numerusform>
            <numerusform>ن&amp;شر خطة واحدة</numerusform>
            <numerusform>ن&amp;شر خطتين</numerusform>
            <numerusform>ن&amp;شر %n خطط</numerusform>
            <numerusform>ن&amp;شر %n خطة</numerusform>
            <numerusform>ن&amp;شر %n خطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one plan.</source>
        <translation>حدد خطة واحدة على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) in the file</source>
        <translation>
            <numerusform>لا خطط في الملف</numerusform>
            <numerusform>خطة واحدة في الملف</numerusform>
            <numerusform>خطتان في الملف</numerusform>
            <numerusform>%n خطط في الملف</numerusform>
            <numerusform>%n خطة في الملف</numerusform>
            <numerusform>%n خطة في الملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <comment>plans</comment>
        <translation>
            <numerusform>لا شيء موجود بالفعل</numerusform>
            <numerusform>واحدة موجودة بالفعل</numerusform>
            <numerusform>اثنتان موجودتان بالفعل</numerusform>
            <numerusform>%n موجودة بالفعل</numerusform>
            <numerusform>%n موجودة بالفعل</numerusform>
            <numerusform>%n موجودة بالفعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a taken name</source>
        <comment>plans</comment>
        <translation>
            <numerusform>لا أسماء مستخدمة</numerusform>
            <numerusform>واحدة باسم مستخدم</numerusform>
            <numerusform>اثنتان باسمين مستخدمين</numerusform>
            <numerusform>%n بأسماء مستخدمة</numerusform>
            <numerusform>%n بأسماء مستخدمة</numerusform>
            <numerusform>%n بأسماء مستخدمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <comment>plans</comment>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>واحدة بها مشكلات</numerusform>
            <numerusform>اثنتان بهما مشكلات</numerusform>
            <numerusform>%n بها مشكلات</numerusform>
            <numerusform>%n بها مشكلات</numerusform>
            <numerusform>%n بها مشكلات</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay with you until you publish them.</source>
        <translation>تبقى لديك حتى تنشرها.</translation>
    </message>
    <message>
        <source>Live mode: customers can subscribe to them at once.</source>
        <translation>الوضع المباشر: يمكن للعملاء الاشتراك فيها فورًا.</translation>
    </message>
    <message>
        <source>Test mode: they are made in Stripe, and nobody is charged.</source>
        <translation>وضع الاختبار: تُنشأ في Stripe، ولا تُحصَّل رسوم من أحد.</translation>
    </message>
</context>
<context>
    <name>plandeck::ImportSection</name>
    <message>
        <source>Drop a .env file here</source>
        <translation>أفلت ملف ‎.env هنا</translation>
    </message>
    <message>
        <source>Nothing in it is run. You see what becomes of every line before anything is taken.</source>
        <translation>لا يُنفَّذ شيء منه. ترى ما يؤول إليه كل سطر قبل أخذ أي شيء.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>ا&amp;ختيار ملف…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Take what is on the clipboard (Ctrl+V)</source>
        <translation>أخذ ما في الحافظة (Ctrl+V)</translation>
    </message>
    <message>
        <source>Choose a .env file</source>
        <translation>اختيار ملف ‎.env</translation>
    </message>
    <message>
        <source>The file is imported into “%1”.</source>
        <translation>يُستورد الملف إلى «%1».</translation>
    </message>
</context>
<context>
    <name>plandeck::InspectionDialog</name>
    <message>
        <source>Look into %1?</source>
        <comment>a tenant</comment>
        <translation>الاطلاع على %1؟</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>ا&amp;طلاع</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Show &amp;names and addresses of people</source>
        <translation>إظهار أسماء الأشخاص &amp;وعناوينهم</translation>
    </message>
    <message>
        <source>plans do not show</source>
        <comment>a reason, as an example</comment>
        <translation>الخطط لا تظهر</translation>
    </message>
    <message>
        <source>It is on record, good for an hour, and seen by the owners and admins of this company.</source>
        <translation>يُسجَّل هذا، ويسري لساعة، ويراه مالكو هذه الشركة ومسؤولوها.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Its owners read it.</source>
        <translation>يقرؤه مالكوها.</translation>
    </message>
    <message>
        <source>&amp;Ticket, if there is one</source>
        <translation>الت&amp;ذكرة، إن وُجدت</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>البيانات الشخصية</translation>
    </message>
    <message>
        <source>Masked otherwise. Secrets are masked in any case; nothing can be changed.</source>
        <translation>محجوبة في غير ذلك. الأسرار محجوبة في كل الأحوال، ولا يمكن تغيير شيء.</translation>
    </message>
    <message>
        <source>For an hour you see what is in %1, people&apos;s names included.</source>
        <translation>ترى لمدة ساعة ما في %1، بما في ذلك أسماء الأشخاص.</translation>
    </message>
    <message>
        <source>For an hour you see what is in %1, people&apos;s names masked.</source>
        <translation>ترى لمدة ساعة ما في %1، مع حجب أسماء الأشخاص.</translation>
    </message>
</context>
<context>
    <name>plandeck::InspectionStrip</name>
    <message>
        <source>&amp;End now</source>
        <translation>إ&amp;نهاء الآن</translation>
    </message>
    <message>
        <source>Look no more; the end is on record too</source>
        <translation>إنهاء الاطلاع؛ ويُسجَّل الإنهاء أيضًا</translation>
    </message>
    <message>
        <source>People&apos;s names and addresses are shown.</source>
        <translation>أسماء الأشخاص وعناوينهم ظاهرة.</translation>
    </message>
    <message>
        <source>People&apos;s names and addresses are masked.</source>
        <translation>أسماء الأشخاص وعناوينهم محجوبة.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <comment>a sentence, a reason</comment>
        <translation>%1 السبب: %2</translation>
    </message>
    <message>
        <source>Read-only, on record. Ends in %1.</source>
        <comment>minutes and seconds</comment>
        <translation>للقراءة فقط، ويُسجَّل. ينتهي خلال %1.</translation>
    </message>
</context>
<context>
    <name>plandeck::InspectorPane</name>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>إغلاق التفاصيل (Esc)</translation>
    </message>
</context>
<context>
    <name>plandeck::InviteDialog</name>
    <message>
        <source>Invite somebody</source>
        <translation>دعوة شخص</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>د&amp;عوة</translation>
    </message>
    <message>
        <source>Inviting…</source>
        <translation>جارٍ إنشاء الدعوة…</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>They sign in with it. Nothing is sent to it.</source>
        <translation>يُستخدم لتسجيل الدخول. لا يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>الاسم الأ&amp;ول</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>اسم العا&amp;ئلة</translation>
    </message>
    <message>
        <source>Makes a code for one use, good for seven days, and shows it once for you to pass on.</source>
        <translation>يُنشأ رمز لمرة واحدة، صالح لسبعة أيام، ويظهر مرة واحدة لتسلّمه بنفسك.</translation>
    </message>
</context>
<context>
    <name>plandeck::JoinPage</name>
    <message>
        <source>&amp;Join</source>
        <translation>انض&amp;مام</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;تسجيل الدخول</translation>
    </message>
    <message>
        <source>Joined already?</source>
        <translation>سبق لك الانضمام؟</translation>
    </message>
    <message>
        <source>Invitation &amp;code</source>
        <translation>&amp;رمز الدعوة</translation>
    </message>
    <message>
        <source>Whoever invited you has it.</source>
        <translation>لدى من دعاك.</translation>
    </message>
    <message>
        <source>A &amp;password of your own</source>
        <translation>&amp;كلمة مرور خاصة بك</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>جارٍ الانضمام…</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyCard</name>
    <message>
        <source>Copy as</source>
        <translation>نسخ بصيغة</translation>
    </message>
    <message>
        <source>&amp;curl command</source>
        <translation>أمر &amp;curl</translation>
    </message>
    <message>
        <source>.&amp;env lines</source>
        <translation>أسطر ‎.&amp;env</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Regenerate…</source>
        <translation>تجديد…</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>إنشاء مفتاح…</translation>
    </message>
    <message>
        <source>No key</source>
        <comment>there is none</comment>
        <translation>لا مفتاح</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no API key</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>No program can act for your real customers.</source>
        <translation>لا يمكن لأي برنامج العمل لعملائك الحقيقيين.</translation>
    </message>
    <message>
        <source>No program can try things out.</source>
        <translation>لا يمكن لأي برنامج التجربة.</translation>
    </message>
    <message>
        <source>For your real customers. Keep it on servers only.</source>
        <translation>لعملائك الحقيقيين. احفظه على الخوادم فقط.</translation>
    </message>
    <message>
        <source>For trying things: nothing moves real money.</source>
        <translation>للتجربة: لا يحرّك شيء أموالًا حقيقية.</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Replaced or revoked</source>
        <translation>المستبدَلة أو المُبطَلة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyDialog</name>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>&amp;Paste it here</source>
        <translation>ال&amp;صقه هنا</translation>
    </message>
    <message>
        <source>At least 32 characters.</source>
        <translation>32 حرفًا على الأقل.</translation>
    </message>
    <message>
        <source>Begins with %1.</source>
        <translation>يبدأ بـ %1.</translation>
    </message>
    <message>
        <source>Goes into the keychain. Later only its last four characters are shown.</source>
        <translation>يُحفظ في سلسلة المفاتيح. ولا يظهر منه لاحقًا إلا آخر أربعة أحرف.</translation>
    </message>
    <message>
        <source>Takes the place of %1 in the keychain.</source>
        <translation>يحل محل %1 في سلسلة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyInspector</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>ماذا يعني هذا</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>معرّف المفتاح</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyRow</name>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>one of the keys</comment>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>%1 sets it for this run; %2 waits in the keychain.</source>
        <translation>يحدده %1 لهذا التشغيل؛ وينتظر %2 في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>%1 sets it for this run.</source>
        <translation>يحدده %1 لهذا التشغيل.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>إدخال…</translation>
    </message>
    <message>
        <source>Replace: %1</source>
        <comment>one of the keys</comment>
        <translation>استبدال: %1</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <comment>one of the keys</comment>
        <translation>إدخال: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyText</name>
    <message>
        <source>Live key</source>
        <translation>المفتاح المباشر</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>مفتاح الاختبار</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <comment>how long</comment>
        <translation>ينتهي خلال %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>API key</comment>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>API key</comment>
        <translation>مُبطَل</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <comment>how long</comment>
        <translation>ينتهي خلال %1</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>API key</comment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Works until it expires. Make a new one before that, with a grace for both to work.</source>
        <translation>صالح حتى انتهائه. أنشئ مفتاحًا جديدًا قبل ذلك، مع فترة سماح يعمل خلالها الاثنان.</translation>
    </message>
    <message>
        <source>Works until somebody replaces or revokes it.</source>
        <translation>صالح حتى يستبدله أحد أو يبطله.</translation>
    </message>
    <message>
        <source>A newer key has taken its place. Until its grace is over, both work.</source>
        <translation>حل محله مفتاح أحدث. يعمل الاثنان حتى تنقضي فترة السماح.</translation>
    </message>
    <message>
        <source>Programs that still use it are refused: its time was up.</source>
        <translation>تُرفض البرامج التي ما زالت تستخدمه: انقضت مدته.</translation>
    </message>
    <message>
        <source>Programs that still use it are refused.</source>
        <translation>تُرفض البرامج التي ما زالت تستخدمه.</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a key&apos;s end</comment>
        <translation>بلا انتهاء</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <comment>API key</comment>
        <translation>لم يُستخدم بعد</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyValueList</name>
    <message>
        <source>Copy %1</source>
        <translation>نسخ: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyedTip</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyringChoice</name>
    <message>
        <source>No keyring answers</source>
        <translation>لا تستجيب أي سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>Plandeck keeps your session in this computer&apos;s keyring, so that you need no password at the next start. You can sign in without it. Where shall the session be kept?</source>
        <translation>يحفظ Plandeck جلستك في سلسلة مفاتيح هذا الحاسوب، فلا تحتاج إلى كلمة مرور عند التشغيل التالي. يمكنك تسجيل الدخول بدونها. أين تريد حفظ الجلسة؟</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة الم&amp;حاولة</translation>
    </message>
    <message>
        <source>After you unlocked or started it.</source>
        <translation>بعد فتح قفلها أو تشغيلها.</translation>
    </message>
    <message>
        <source>Keep in a &amp;file only you can read</source>
        <translation>الحفظ في &amp;ملف لا يقرؤه غيرك</translation>
    </message>
    <message>
        <source>Only until I &amp;quit</source>
        <translation>حتى ال&amp;خروج فقط</translation>
    </message>
    <message>
        <source>The next start asks for your password.</source>
        <translation>ستُطلب كلمة مرورك عند التشغيل التالي.</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyringDialog</name>
    <message>
        <source>Where is your session kept?</source>
        <translation>أين تُحفظ جلستك؟</translation>
    </message>
</context>
<context>
    <name>plandeck::KeysPanel</name>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>API keys are not for your role</source>
        <translation>مفاتيح API غير متاحة لدورك</translation>
    </message>
    <message>
        <source>&amp;Regenerate…</source>
        <translation>ت&amp;جديد…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>إ&amp;بطال…</translation>
    </message>
    <message>
        <source>&amp;Verify a key…</source>
        <translation>الت&amp;حقق من مفتاح…</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>نسخ كأمر &amp;curl</translation>
    </message>
    <message>
        <source>Copy as .&amp;env</source>
        <translation>نسخ بصيغة ‎.&amp;env</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>نسخ ال&amp;معرّف</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ ال&amp;رابط</translation>
    </message>
    <message>
        <source>All API keys there ever were</source>
        <translation>كل مفاتيح API التي وُجدت</translation>
    </message>
    <message>
        <source>What programs sign their requests with.</source>
        <translation>ما توقّع به البرامج طلباتها.</translation>
    </message>
    <message>
        <source>No API keys</source>
        <translation>لا مفاتيح API</translation>
    </message>
    <message>
        <source>Programs need one to call the API. Make the first.</source>
        <translation>تحتاج البرامج إلى مفتاح لاستدعاء API. أنشئ الأول.</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>إنشاء مفتاح…</translation>
    </message>
    <message>
        <source>Your role does not manage live keys.</source>
        <translation>دورك لا يدير المفاتيح المباشرة.</translation>
    </message>
    <message>
        <source>Your role does not manage test keys.</source>
        <translation>دورك لا يدير مفاتيح الاختبار.</translation>
    </message>
    <message>
        <source>YOUR_KEY</source>
        <comment>placeholder in a command</comment>
        <translation>YOUR_KEY</translation>
    </message>
    <message>
        <source>Copied the ID of the key %1.</source>
        <translation>نُسخ معرّف المفتاح %1.</translation>
    </message>
    <message>
        <source>No key was made. %1</source>
        <comment>reason</comment>
        <translation>لم يُنشأ أي مفتاح. %1</translation>
    </message>
    <message>
        <source>Your new live key</source>
        <translation>مفتاحك المباشر الجديد</translation>
    </message>
    <message>
        <source>Your new test key</source>
        <translation>مفتاح الاختبار الجديد</translation>
    </message>
    <message>
        <source>It cannot be shown again. You would have to make a new one.</source>
        <translation>لا يمكن إظهاره مرة أخرى. سيلزمك إنشاء مفتاح جديد.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>ينتهي في %1.</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>لا ينتهي أبدًا.</translation>
    </message>
    <message>
        <source>Try it: list your plans from a terminal</source>
        <translation>جرّبه: اعرض خططك من الطرفية</translation>
    </message>
    <message>
        <source>Copy command with the key</source>
        <translation>نسخ الأمر مع المفتاح</translation>
    </message>
    <message>
        <source>For a program: two lines of its .env file</source>
        <translation>لبرنامج: سطران في ملف ‎.env الخاص به</translation>
    </message>
    <message>
        <source>Copy lines with the key</source>
        <translation>نسخ السطرين مع المفتاح</translation>
    </message>
    <message>
        <source>Programs with this key are refused from this moment on, those in their grace too. It was last used %1. A revoked key never works again.</source>
        <translation>تُرفض من هذه اللحظة البرامج التي تستخدم هذا المفتاح، حتى في فترة السماح. آخر استخدام له: %1. المفتاح المُبطَل لا يعمل مجددًا أبدًا.</translation>
    </message>
    <message>
        <source>Programs with this key are refused from this moment on, those in their grace too. It was not used yet. A revoked key never works again.</source>
        <translation>تُرفض من هذه اللحظة البرامج التي تستخدم هذا المفتاح، حتى في فترة السماح. لم يُستخدم بعد. المفتاح المُبطَل لا يعمل مجددًا أبدًا.</translation>
    </message>
    <message>
        <source>Revoke the live key ending in %1?</source>
        <translation>إبطال المفتاح المباشر المنتهي بـ %1؟</translation>
    </message>
    <message>
        <source>Revoke the test key ending in %1?</source>
        <translation>إبطال مفتاح الاختبار المنتهي بـ %1؟</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>إبطال المفتاح</translation>
    </message>
    <message>
        <source>The key was not revoked. %1</source>
        <comment>reason</comment>
        <translation>لم يُبطَل المفتاح. %1</translation>
    </message>
    <message>
        <source>The key ending in %1 is refused from now on.</source>
        <translation>يُرفض المفتاح المنتهي بـ %1 من الآن فصاعدًا.</translation>
    </message>
    <message numerus="yes">
        <source>Copied with the key, for %n second(s).</source>
        <translation>
            <numerusform>تم النسخ مع المفتاح.</numerusform>
            <numerusform>تم النسخ مع المفتاح، لثانية واحدة.</numerusform>
            <numerusform>تم النسخ مع المفتاح، لثانيتين.</numerusform>
            <numerusform>تم النسخ مع المفتاح، لمدة %n ثوانٍ.</numerusform>
            <numerusform>تم النسخ مع المفتاح، لمدة %n ثانية.</numerusform>
            <numerusform>تم النسخ مع المفتاح، لمدة %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. Put your key in the place of %1.</source>
        <translation>تم النسخ. ضع مفتاحك مكان %1.</translation>
    </message>
    <message>
        <source>See whose key it is</source>
        <translation>معرفة صاحب المفتاح</translation>
    </message>
    <message>
        <source>A new key for this one</source>
        <translation>مفتاح جديد بدلًا من هذا</translation>
    </message>
    <message>
        <source>Refuse this key from now on</source>
        <translation>رفض هذا المفتاح من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>This is the only time it is shown: Plandeck does not store the key, only what it takes to recognise it.</source>
        <translation>لن يظهر إلا هذه المرة: لا يحفظ Plandeck المفتاح نفسه، بل ما يكفي للتعرف عليه فقط.</translation>
    </message>
</context>
<context>
    <name>plandeck::KeysSection</name>
    <message>
        <source>Test mode</source>
        <translation>وضع الاختبار</translation>
    </message>
    <message>
        <source>Without a key the built-in sandbox stands in for Stripe.</source>
        <translation>من دون مفتاح تحل البيئة التجريبية المدمجة محل Stripe.</translation>
    </message>
    <message>
        <source>Live mode</source>
        <translation>الوضع المباشر</translation>
    </message>
    <message>
        <source>A restricted key with the rights Plandeck needs is enough.</source>
        <translation>يكفي مفتاح مقيَّد له الصلاحيات التي يحتاج إليها Plandeck.</translation>
    </message>
    <message>
        <source>Webhooks from Stripe</source>
        <translation>خطافات الويب من Stripe</translation>
    </message>
    <message>
        <source>One secret for all receivers, or one for each.</source>
        <translation>سر واحد لكل المستقبِلات، أو سر لكل منها.</translation>
    </message>
    <message>
        <source>The platform&apos;s own</source>
        <translation>الخاص بالمنصة</translation>
    </message>
    <message>
        <source>Needed where a server seals secrets in the same database; otherwise the desk has one of its own.</source>
        <translation>يلزم حيث يختم خادمٌ الأسرار في قاعدة البيانات نفسها؛ وإلا فلدى Plandeck سر خاص به.</translation>
    </message>
    <message>
        <source>This desk was opened for this run only: keys are kept for a profile. Switch to one first.</source>
        <translation>فُتح Plandeck لهذا التشغيل فقط: تُحفظ المفاتيح لملف اتصال. بدّل إلى أحدها أولًا.</translation>
    </message>
    <message>
        <source>Kept for the profile “%1”</source>
        <translation>محفوظة لملف الاتصال «%1»</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>What you changed takes force when the services are opened again.</source>
        <translation>يسري ما غيّرته عند فتح الخدمات من جديد.</translation>
    </message>
    <message>
        <source>&amp;Restart the services now</source>
        <translation>إعادة &amp;تشغيل الخدمات الآن</translation>
    </message>
    <message>
        <source>%1 is in the keychain.</source>
        <translation>حُفظ %1 في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <comment>one of the keys</comment>
        <translation>إزالة %1؟</translation>
    </message>
    <message>
        <source>%1 leaves the keychain. What works with it stops when the services are opened again. At Stripe it stays valid.</source>
        <translation>يُزال %1 من سلسلة المفاتيح. ويتوقف ما يعمل به عند فتح الخدمات من جديد. ويبقى صالحًا في Stripe.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>تمت إزالة %1.</translation>
    </message>
</context>
<context>
    <name>plandeck::LanguageSection</name>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Words, numbers and dates change at once. The window is built anew: forms that are open elsewhere close, and what you typed in them is lost.</source>
        <translation>تتغير الكلمات والأرقام والتواريخ فورًا. يُعاد بناء النافذة: تُغلق النماذج المفتوحة في مكان آخر، ويُفقد ما كتبته فيها.</translation>
    </message>
</context>
<context>
    <name>plandeck::MemberCells</name>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>plandeck::MemberInspector</name>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>ال&amp;مزيد</translation>
    </message>
    <message>
        <source>What this role may</source>
        <translation>ما يتيحه هذا الدور</translation>
    </message>
    <message>
        <source>This is you</source>
        <translation>هذا أنت</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر دخول</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Code good until</source>
        <translation>الرمز صالح حتى</translation>
    </message>
</context>
<context>
    <name>plandeck::MembersModel</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر دخول</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>الإضافة</translation>
    </message>
</context>
<context>
    <name>plandeck::MetadataEditor</name>
    <message>
        <source>Add e&amp;ntry</source>
        <translation>إضافة إ&amp;دخال</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the entry</source>
        <translation>اسم الإدخال</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Value of the entry</source>
        <translation>قيمة الإدخال</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>إزالة هذا الإدخال</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>مبسوط</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>لا إدخالات</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا إدخالات</numerusform>
            <numerusform>إدخال واحد</numerusform>
            <numerusform>إدخالان</numerusform>
            <numerusform>%n إدخالات</numerusform>
            <numerusform>%n إدخالًا</numerusform>
            <numerusform>%n إدخال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A plan has at most %n entries: Stripe takes 50, and some are ours.</source>
        <translation>
            <numerusform>لا تقبل الخطة إدخالات أخرى: تقبل Stripe ‏50، وبعضها لنا.</numerusform>
            <numerusform>للخطة إدخال واحد على الأكثر: تقبل Stripe ‏50، وبعضها لنا.</numerusform>
            <numerusform>للخطة إدخالان على الأكثر: تقبل Stripe ‏50، وبعضها لنا.</numerusform>
            <numerusform>للخطة %n إدخالات على الأكثر: تقبل Stripe ‏50، وبعضها لنا.</numerusform>
            <numerusform>للخطة %n إدخالًا على الأكثر: تقبل Stripe ‏50، وبعضها لنا.</numerusform>
            <numerusform>للخطة %n إدخال على الأكثر: تقبل Stripe ‏50، وبعضها لنا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::ModeBar</name>
    <message>
        <source>TEST MODE</source>
        <translation>وضع الاختبار</translation>
    </message>
    <message>
        <source>Nothing here moves real money.</source>
        <translation>لا شيء هنا يحرّك أموالًا حقيقية.</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Changes reach real customers.</source>
        <translation>تصل التغييرات إلى عملاء حقيقيين.</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>You can look at everything and change nothing.</source>
        <translation>يمكنك الاطلاع على كل شيء دون تغيير أي شيء.</translation>
    </message>
</context>
<context>
    <name>plandeck::ModesCard</name>
    <message>
        <source>Test and live mode</source>
        <translation>وضع الاختبار والوضع المباشر</translation>
    </message>
    <message>
        <source>Go to &amp;live mode</source>
        <translation>إلى الوضع ال&amp;مباشر</translation>
    </message>
    <message>
        <source>Go to &amp;test mode</source>
        <translation>إلى وضع الا&amp;ختبار</translation>
    </message>
    <message>
        <source>Live mode</source>
        <translation>الوضع المباشر</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>وضع الاختبار</translation>
    </message>
    <message>
        <source>You are here. No account yet.</source>
        <translation>أنت هنا. لا حساب بعد.</translation>
    </message>
    <message>
        <source>No account yet.</source>
        <translation>لا حساب بعد.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>مربوط</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير مربوط</translation>
    </message>
</context>
<context>
    <name>plandeck::Moments</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <comment>how long</comment>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>plandeck::MoneyField</name>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
</context>
<context>
    <name>plandeck::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <translation>
            <numerusform>%1، لا شيء يحتاج إلى مراجعة</numerusform>
            <numerusform>%1، واحد يحتاج إلى مراجعة</numerusform>
            <numerusform>%1، اثنان يحتاجان إلى مراجعة</numerusform>
            <numerusform>%1، %n تحتاج إلى مراجعة</numerusform>
            <numerusform>%1، %n تحتاج إلى مراجعة</numerusform>
            <numerusform>%1، %n تحتاج إلى مراجعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::NewKeysDialog</name>
    <message>
        <source>Your API keys</source>
        <translation>مفتاحا API الخاصان بك</translation>
    </message>
    <message>
        <source>This is the only time they are shown: Plandeck keeps their prints, not the keys. Copy them now to where your servers read their secrets.</source>
        <translation>لن يظهرا إلا هذه المرة: يحفظ Plandeck بصمتيهما لا المفتاحين. انسخهما الآن إلى حيث تقرأ خوادمك أسرارها.</translation>
    </message>
    <message>
        <source>They cannot be shown again. You would have to make new ones.</source>
        <translation>لا يمكن إظهارهما مرة أخرى. سيلزمك إنشاء مفتاحين جديدين.</translation>
    </message>
    <message>
        <source>&amp;Test key</source>
        <translation>مفتاح الا&amp;ختبار</translation>
    </message>
    <message>
        <source>test key</source>
        <translation>مفتاح الاختبار</translation>
    </message>
    <message>
        <source>For trying things: nothing moves real money.</source>
        <translation>للتجربة: لا يحرّك شيء أموالًا حقيقية.</translation>
    </message>
    <message>
        <source>&amp;Live key</source>
        <translation>المفتاح ال&amp;مباشر</translation>
    </message>
    <message>
        <source>live key</source>
        <translation>المفتاح المباشر</translation>
    </message>
    <message>
        <source>For your real customers. Keep it on servers only.</source>
        <translation>لعملائك الحقيقيين. احفظه على الخوادم فقط.</translation>
    </message>
    <message>
        <source>Try it: list your plans from a terminal</source>
        <translation>جرّبه: اعرض خططك من الطرفية</translation>
    </message>
    <message>
        <source>Copy command with the test key</source>
        <translation>نسخ الأمر مع مفتاح الاختبار</translation>
    </message>
    <message>
        <source>YOUR_TEST_KEY</source>
        <comment>placeholder in a command</comment>
        <translation>YOUR_TEST_KEY</translation>
    </message>
</context>
<context>
    <name>plandeck::NoticeCard</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
</context>
<context>
    <name>plandeck::NoticesPopup</name>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Nothing that wants you to look. Failures, ended tasks and events that failed come here.</source>
        <translation>لا شيء يستدعي انتباهك. تظهر هنا الإخفاقات والمهام المنتهية والأحداث التي فشلت.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;مسح</translation>
    </message>
    <message>
        <source>On the &amp;desktop too</source>
        <translation>على &amp;سطح المكتب أيضًا</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Which notices, and when</source>
        <translation>أي إشعارات، ومتى</translation>
    </message>
</context>
<context>
    <name>plandeck::NoticesSection</name>
    <message>
        <source>On the desktop</source>
        <translation>على سطح المكتب</translation>
    </message>
    <message>
        <source>Show notices on the &amp;desktop</source>
        <translation>إظهار الإشعارات على &amp;سطح المكتب</translation>
    </message>
    <message>
        <source>Also while the window is in &amp;front</source>
        <translation>حتى حين تكون النافذة في ال&amp;مقدمة</translation>
    </message>
    <message>
        <source>&amp;Work that has ended, or failed</source>
        <translation>م&amp;هام انتهت أو أخفقت</translation>
    </message>
    <message>
        <source>&amp;Events from Stripe that could not be handled</source>
        <translation>&amp;أحداث من Stripe تعذرت معالجتها</translation>
    </message>
    <message>
        <source>&amp;Messages to your webhook that could not be delivered</source>
        <translation>&amp;رسائل إلى الويب هوك تعذر تسليمها</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>لأجل ماذا</translation>
    </message>
    <message>
        <source>The list behind the bell has all of them in any case.</source>
        <translation>تضم القائمة خلف الجرس كل الإشعارات على أي حال.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Nothing on the desktop in &amp;quiet hours</source>
        <translation>لا شيء على سطح المكتب في ساعات ال&amp;هدوء</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;إلى</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;من</translation>
    </message>
</context>
<context>
    <name>plandeck::ObjectText</name>
    <message>
        <source>%1 per month</source>
        <comment>price</comment>
        <translation>%1 شهريًا</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <comment>price</comment>
        <translation>%1 سنويًا</translation>
    </message>
    <message>
        <source>%1, inactive</source>
        <comment>price</comment>
        <translation>%1، غير نشط</translation>
    </message>
    <message>
        <source>made %1</source>
        <comment>day</comment>
        <translation>أُنشئ في %1</translation>
    </message>
</context>
<context>
    <name>plandeck::OperationText</name>
    <message>
        <source>See the company with its limits and usage</source>
        <translation>عرض الشركة بحدودها واستخدامها</translation>
    </message>
    <message>
        <source>See what is well and what is not</source>
        <translation>عرض ما يعمل جيدًا وما لا يعمل</translation>
    </message>
    <message>
        <source>See who one is and what one may do</source>
        <translation>معرفة المستخدم لهويته وصلاحياته</translation>
    </message>
    <message>
        <source>Change one&apos;s own password</source>
        <translation>تغيير المستخدم لكلمة مروره</translation>
    </message>
    <message>
        <source>Be told what has changed</source>
        <translation>تلقي التبليغ بما تغيّر</translation>
    </message>
    <message>
        <source>See the people of the company</source>
        <translation>عرض أشخاص الشركة</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>دعوة شخص</translation>
    </message>
    <message>
        <source>Change somebody&apos;s role, or deactivate them</source>
        <translation>تغيير دور شخص أو تعطيله</translation>
    </message>
    <message>
        <source>See the API keys, without their secret part</source>
        <translation>عرض مفاتيح API دون جزئها السري</translation>
    </message>
    <message>
        <source>Make a new API key</source>
        <translation>إنشاء مفتاح API جديد</translation>
    </message>
    <message>
        <source>Revoke an API key</source>
        <translation>إبطال مفتاح API</translation>
    </message>
    <message>
        <source>Connect a Stripe account</source>
        <translation>ربط حساب Stripe</translation>
    </message>
    <message>
        <source>See the connected Stripe account</source>
        <translation>عرض حساب Stripe المربوط</translation>
    </message>
    <message>
        <source>Disconnect the Stripe account</source>
        <translation>فك ربط حساب Stripe</translation>
    </message>
    <message>
        <source>Finish connecting Stripe by a pasted address</source>
        <translation>إتمام ربط Stripe بعنوان ملصق</translation>
    </message>
    <message>
        <source>Note that a browser was opened to connect Stripe</source>
        <translation>تدوين أن متصفحًا فُتح لربط Stripe</translation>
    </message>
    <message>
        <source>See one attempt to connect Stripe</source>
        <translation>عرض محاولة واحدة لربط Stripe</translation>
    </message>
    <message>
        <source>See the attempts to connect Stripe</source>
        <translation>عرض محاولات ربط Stripe</translation>
    </message>
    <message>
        <source>Open Stripe&apos;s own dashboard</source>
        <translation>فتح لوحة تحكم Stripe نفسها</translation>
    </message>
    <message>
        <source>See what was asked of Stripe</source>
        <translation>عرض ما طُلب من Stripe</translation>
    </message>
    <message>
        <source>Publish a draft at Stripe</source>
        <translation>نشر مسودة في Stripe</translation>
    </message>
    <message>
        <source>See who changed what, and when</source>
        <translation>عرض من غيّر ماذا ومتى</translation>
    </message>
    <message>
        <source>See when the platform&apos;s staff looked in</source>
        <translation>عرض أوقات اطلاع فريق المنصة</translation>
    </message>
    <message>
        <source>See the plans</source>
        <translation>عرض الخطط</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>إنشاء خطة</translation>
    </message>
    <message>
        <source>See one plan</source>
        <translation>عرض خطة واحدة</translation>
    </message>
    <message>
        <source>Change a plan</source>
        <translation>تغيير خطة</translation>
    </message>
    <message>
        <source>Deactivate a plan</source>
        <translation>تعطيل خطة</translation>
    </message>
    <message>
        <source>Duplicate a plan</source>
        <translation>تكرار خطة</translation>
    </message>
    <message>
        <source>See in what plans and Stripe differ</source>
        <translation>عرض الاختلافات بين الخطط وStripe</translation>
    </message>
    <message>
        <source>See in what one plan and Stripe differ</source>
        <translation>عرض الاختلافات بين خطة واحدة وStripe</translation>
    </message>
    <message>
        <source>Make a plan and Stripe the same again</source>
        <translation>مطابقة خطة مع Stripe من جديد</translation>
    </message>
    <message>
        <source>Archive a product without a plan, or make it one</source>
        <translation>أرشفة منتج بلا خطة، أو تحويله إلى خطة</translation>
    </message>
    <message>
        <source>See the webhook</source>
        <translation>عرض خطاف الويب</translation>
    </message>
    <message>
        <source>Set the webhook&apos;s address, or make a new secret</source>
        <translation>ضبط عنوان خطاف الويب، أو إنشاء سر جديد</translation>
    </message>
    <message>
        <source>Pause the webhook, or choose its events</source>
        <translation>إيقاف خطاف الويب مؤقتًا، أو اختيار أحداثه</translation>
    </message>
    <message>
        <source>Remove the webhook</source>
        <translation>إزالة خطاف الويب</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>إرسال رسالة اختبار</translation>
    </message>
    <message>
        <source>See the messages to the webhook</source>
        <translation>عرض رسائل خطاف الويب</translation>
    </message>
    <message>
        <source>See one message with its attempts</source>
        <translation>عرض رسالة واحدة بمحاولاتها</translation>
    </message>
    <message>
        <source>Send a message again</source>
        <translation>إرسال رسالة من جديد</translation>
    </message>
    <message>
        <source>See how far Stripe&apos;s events are known</source>
        <translation>عرض المدى المعروف من أحداث Stripe</translation>
    </message>
    <message>
        <source>See when nothing was heard of Stripe</source>
        <translation>عرض أوقات انقطاع أخبار Stripe</translation>
    </message>
    <message>
        <source>Fetch the events that were missed</source>
        <translation>جلب الأحداث الفائتة</translation>
    </message>
    <message>
        <source>See Stripe&apos;s events</source>
        <translation>عرض أحداث Stripe</translation>
    </message>
    <message>
        <source>See one event with how it was handled</source>
        <translation>عرض حدث واحد وكيف عولج</translation>
    </message>
    <message>
        <source>See what handling an event would do</source>
        <translation>عرض ما ستفعله معالجة حدث</translation>
    </message>
    <message>
        <source>Handle a failed event again</source>
        <translation>معالجة حدث فاشل من جديد</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>خطافات الويب</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
</context>
<context>
    <name>plandeck::PaletteButton</name>
    <message>
        <source>Search or go to…</source>
        <translation>ابحث أو انتقل إلى…</translation>
    </message>
    <message>
        <source>Finds actions, pages and things by name or ID</source>
        <translation>يجد الإجراءات والصفحات والأشياء بالاسم أو المعرّف</translation>
    </message>
    <message>
        <source>Finds actions, pages and things by name or ID (%1)</source>
        <comment>keys</comment>
        <translation>يجد الإجراءات والصفحات والأشياء بالاسم أو المعرّف (%1)</translation>
    </message>
</context>
<context>
    <name>plandeck::PaletteModel</name>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>المستخدمة مؤخرًا</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Plandeck</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Webhook messages</source>
        <translation>رسائل خطاف الويب</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>غير متاح</translation>
    </message>
</context>
<context>
    <name>plandeck::Panel</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>تحدي&amp;ث</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>التار&amp;يخ</translation>
    </message>
    <message>
        <source>Your role does not see the audit log.</source>
        <translation>دورك لا يرى سجل التدقيق.</translation>
    </message>
    <message>
        <source>%1 You see what was known at %2.</source>
        <comment>what failed, time of day</comment>
        <translation>%1 ما تراه كان معروفًا في %2.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>It is not in this list.</source>
        <translation>غير موجود في هذه القائمة.</translation>
    </message>
    <message>
        <source>Copied a link that opens it in Plandeck.</source>
        <translation>نُسخ رابط يفتحه في Plandeck.</translation>
    </message>
    <message>
        <source>Read it anew</source>
        <translation>القراءة من جديد</translation>
    </message>
    <message>
        <source>Who did what to it</source>
        <translation>من فعل ماذا به</translation>
    </message>
</context>
<context>
    <name>plandeck::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>plandeck::PasswordHints</name>
    <message>
        <source>Password strength</source>
        <translation>قوة كلمة المرور</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>%1 أحرف على الأقل</translation>
    </message>
    <message>
        <source>Not one that others would guess</source>
        <translation>لا يخمّنها الآخرون</translation>
    </message>
    <message>
        <source>Not your e-mail or the company&apos;s name</source>
        <translation>ليست بريدك الإلكتروني ولا اسم الشركة</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>غير مستوفى</translation>
    </message>
    <message>
        <source>met</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation>غير كافية بعد</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
</context>
<context>
    <name>plandeck::PeoplePanel</name>
    <message>
        <source>Users and roles</source>
        <translation>المستخدمون والأدوار</translation>
    </message>
    <message>
        <source>People are not for your role</source>
        <translation>الأشخاص غير متاحين لدورك</translation>
    </message>
    <message>
        <source>&amp;Invite…</source>
        <translation>د&amp;عوة…</translation>
    </message>
    <message>
        <source>New invitation &amp;code</source>
        <translation>رمز دعوة &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>&amp;تعطيل…</translation>
    </message>
    <message>
        <source>Re&amp;activate</source>
        <translation>إعادة الت&amp;فعيل</translation>
    </message>
    <message>
        <source>Copy &amp;e-mail address</source>
        <translation>نسخ ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ ال&amp;رابط</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>البحث في الأشخاص</translation>
    </message>
    <message>
        <source>Looks in names and e-mail addresses</source>
        <translation>يبحث في الأسماء وعناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Shows only these people</source>
        <translation>إظهار هؤلاء الأشخاص فقط</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>The people of the company</source>
        <translation>أشخاص الشركة</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>لا شخص مطابق</translation>
    </message>
    <message>
        <source>No person fits the search and the filters.</source>
        <translation>لا شخص يوافق البحث والمرشِّحات.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشِّحات</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>من يحق له ماذا</translation>
    </message>
    <message>
        <source>Who works here, and what they may do.</source>
        <translation>من يعمل هنا، وما يحق له.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) match</source>
        <translation>
            <numerusform>لا شخص مطابق</numerusform>
            <numerusform>شخص مطابق واحد</numerusform>
            <numerusform>شخصان مطابقان</numerusform>
            <numerusform>%n أشخاص مطابقون</numerusform>
            <numerusform>%n شخصًا مطابقًا</numerusform>
            <numerusform>%n شخص مطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>لا أحد هنا بعد</translation>
    </message>
    <message>
        <source>Invite who works with you.</source>
        <translation>ادعُ من يعملون معك.</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>دعوة…</translation>
    </message>
    <message>
        <source>Your role does not invite people.</source>
        <translation>دورك لا يدعو الأشخاص.</translation>
    </message>
    <message>
        <source>The code before becomes void</source>
        <translation>يبطل الرمز السابق</translation>
    </message>
    <message>
        <source>They can sign in again</source>
        <translation>يتمكن من تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Your role does not change people.</source>
        <translation>دورك لا يغيّر الأشخاص.</translation>
    </message>
    <message>
        <source>Owners are changed by owners only.</source>
        <translation>لا يغيّر المالكين إلا المالكون.</translation>
    </message>
    <message>
        <source>Owners are made by owners only.</source>
        <translation>لا يمنح دور المالك إلا المالكون.</translation>
    </message>
    <message>
        <source>Nobody was invited. %1</source>
        <comment>reason</comment>
        <translation>لم يُدعَ أحد. %1</translation>
    </message>
    <message>
        <source>No code was made. %1</source>
        <comment>reason</comment>
        <translation>لم يُنشأ أي رمز. %1</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>دعوة لـ %1</translation>
    </message>
    <message>
        <source>Pass the code on in a way you trust. With it they choose their password; it works once, and it is shown only now.</source>
        <translation>سلّم الرمز بطريقة تثق بها. يختار المدعو به كلمة مروره؛ يعمل مرة واحدة، ولا يظهر إلا الآن.</translation>
    </message>
    <message>
        <source>The code cannot be shown again. You would have to make a new one.</source>
        <translation>لا يمكن إظهار الرمز مرة أخرى. سيلزمك إنشاء رمز جديد.</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>رمز %1</translation>
    </message>
    <message>
        <source>code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>صالح حتى %1.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <comment>person, role</comment>
        <translation>دور %1 الآن: %2.</translation>
    </message>
    <message>
        <source>Make %1 %2?</source>
        <comment>person, role</comment>
        <translation>منح %1 دور «%2»؟</translation>
    </message>
    <message>
        <source>It is your own role: you may do less from then on, and cannot take it back yourself.</source>
        <translation>هذا دورك أنت: ستقل صلاحياتك من الآن، ولن تستطيع استعادتها بنفسك.</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>تغيير الدور</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>تعطيل %1؟</translation>
    </message>
    <message>
        <source>It is you: your session ends at once, and somebody else has to let you in again.</source>
        <translation>هذا أنت: تنتهي جلستك فورًا، ولا بد أن يسمح لك شخص آخر بالدخول مجددًا.</translation>
    </message>
    <message>
        <source>Their sessions end at once, and they cannot sign in any more. What they made stays; they can be reactivated.</source>
        <translation>تنتهي جلساته فورًا، ولن يتمكن من تسجيل الدخول. يبقى ما أنشأه، ويمكن إعادة تفعيله.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more.</source>
        <translation>لم يعد بإمكان %1 تسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>أصبح بإمكان %1 تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <comment>reason</comment>
        <translation>لم يتغير شيء. %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>نُسخ %1.</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>دعوة شخص</translation>
    </message>
    <message>
        <source>They cannot sign in any more</source>
        <translation>لن يتمكن من تسجيل الدخول بعد الآن</translation>
    </message>
    <message>
        <source>&amp;Withdraw invitation…</source>
        <translation>&amp;سحب الدعوة…</translation>
    </message>
    <message>
        <source>Makes a new code for them</source>
        <translation>ينشئ رمزًا جديدًا للمدعو</translation>
    </message>
    <message>
        <source>Their code opens nothing any more</source>
        <translation>لا يفتح رمز المدعو شيئًا بعد ذلك</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1?</source>
        <translation>سحب دعوة %1؟</translation>
    </message>
    <message>
        <source>The code they were given opens nothing any more. They stay in the list and can be invited again, with a new code.</source>
        <translation>لا يفتح الرمز المسلَّم شيئًا بعد ذلك. يبقى المدعو في القائمة، وتمكن دعوته مجددًا برمز جديد.</translation>
    </message>
    <message>
        <source>Withdraw invitation</source>
        <translation>سحب الدعوة</translation>
    </message>
    <message>
        <source>The invitation of %1 is withdrawn.</source>
        <translation>سُحبت دعوة %1.</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>الدعوة مجددًا</translation>
    </message>
    <message>
        <source>Invite a&amp;gain</source>
        <translation>الدعوة &amp;مجددًا</translation>
    </message>
</context>
<context>
    <name>plandeck::PeopleText</name>
    <message>
        <source>Active</source>
        <comment>person</comment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>person</comment>
        <translation>مدعو</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <comment>person</comment>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>May do everything, and makes other owners.</source>
        <translation>يحق له كل شيء، وله أن يعيّن مالكين آخرين.</translation>
    </message>
    <message>
        <source>May do everything but make or change owners.</source>
        <translation>يحق له كل شيء عدا تعيين المالكين أو تغييرهم.</translation>
    </message>
    <message>
        <source>Sees plans, events and Stripe&apos;s status, and manages test keys.</source>
        <translation>يرى الخطط والأحداث وحالة Stripe، ويدير مفاتيح الاختبار.</translation>
    </message>
    <message>
        <source>Sees plans and Stripe&apos;s status; no keys, no secrets.</source>
        <translation>يرى الخطط وحالة Stripe؛ بلا مفاتيح ولا أسرار.</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <comment>person</comment>
        <translation>سُحبت الدعوة</translation>
    </message>
</context>
<context>
    <name>plandeck::PermissionsModel</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>مطوّر</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>فوترة</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanCard</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanCardText</name>
    <message>
        <source>Publish…</source>
        <comment>a draft, at Stripe</comment>
        <translation>نشر…</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>a plan that customers do not see</comment>
        <translation>مخفية</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>اسم الخطة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>features</comment>
        <translation>
            <numerusform>ولا مزايا أخرى</numerusform>
            <numerusform>وميزة أخرى</numerusform>
            <numerusform>وميزتان أخريان</numerusform>
            <numerusform>و%n مزايا أخرى</numerusform>
            <numerusform>و%n ميزة أخرى</numerusform>
            <numerusform>و%n ميزة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::PlanCells</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of trial</comment>
        <translation>
            <numerusform>بلا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::PlanComparison</name>
    <message>
        <source>Offer</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>دورة الفوترة</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>شهرية</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>سنوية</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>الفترة التجريبية</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of trial</comment>
        <translation>
            <numerusform>بلا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>يرونها</translation>
    </message>
    <message>
        <source>Do not see it</source>
        <translation>لا يرونها</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>المزايا</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>مشمولة</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>In Stripe</source>
        <translation>في Stripe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Price ID</source>
        <translation>معرّف السعر</translation>
    </message>
    <message>
        <source>Differs</source>
        <comment>plans in this point</comment>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الاختلاف</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanDeeds</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>ن&amp;شر…</translation>
    </message>
    <message>
        <source>Deacti&amp;vate…</source>
        <translation>&amp;تعطيل…</translation>
    </message>
    <message>
        <source>&amp;Reactivate</source>
        <translation>إعادة الت&amp;فعيل</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Only an active plan is published: reactivate it first.</source>
        <translation>لا تُنشر إلا خطة نشطة: أعد تفعيلها أولًا.</translation>
    </message>
    <message>
        <source>Connect Stripe first: there a plan is published.</source>
        <translation>اربط Stripe أولًا: هناك تُنشر الخطة.</translation>
    </message>
    <message>
        <source>Edit this plan</source>
        <translation>تحرير هذه الخطة</translation>
    </message>
    <message>
        <source>Publish this draft in Stripe</source>
        <translation>نشر هذه المسودة في Stripe</translation>
    </message>
    <message>
        <source>Deactivate this plan</source>
        <translation>تعطيل هذه الخطة</translation>
    </message>
    <message>
        <source>Reactivate this plan</source>
        <translation>إعادة تفعيل هذه الخطة</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يُتراجع عنه.</translation>
    </message>
    <message>
        <source>Choose a plan first.</source>
        <translation>اختر خطة أولًا.</translation>
    </message>
    <message>
        <source>Deactivate “%1”?</source>
        <translation>تعطيل «%1»؟</translation>
    </message>
    <message>
        <source>Deactivate plan</source>
        <translation>تعطيل الخطة</translation>
    </message>
    <message>
        <source>Reactivate “%1”?</source>
        <translation>إعادة تفعيل «%1»؟</translation>
    </message>
    <message>
        <source>Reactivate plan</source>
        <translation>إعادة تفعيل الخطة</translation>
    </message>
    <message>
        <source>“%1” was not changed.</source>
        <translation>لم تتغير «%1».</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>فتح مجددًا</translation>
    </message>
    <message>
        <source>“%1” was not changed. %2</source>
        <comment>name, reason</comment>
        <translation>لم تتغير «%1». %2</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation>تم تغيير «%1».</translation>
    </message>
    <message>
        <source>The change of “%1” was not undone. %2</source>
        <comment>name, reason</comment>
        <translation>لم يُتراجع عن تغيير «%1». %2</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>“%1” was changed again since then, so nothing was undone.</source>
        <translation>تغيّرت «%1» مجددًا منذ ذلك الحين، فلم يُتراجع عن شيء.</translation>
    </message>
    <message>
        <source>Undone: “%1” is as it was before.</source>
        <translation>تم التراجع: عادت «%1» كما كانت.</translation>
    </message>
    <message>
        <source>“%1” was not published. %2</source>
        <comment>name, reason</comment>
        <translation>لم تُنشر «%1». %2</translation>
    </message>
    <message>
        <source>“%1” is published: customers can subscribe.</source>
        <translation>نُشرت «%1»: يمكن للعملاء الاشتراك.</translation>
    </message>
    <message>
        <source>“%1” was not deactivated. %2</source>
        <comment>name, reason</comment>
        <translation>لم تُعطَّل «%1». %2</translation>
    </message>
    <message>
        <source>Undone: “%1” is inactive again.</source>
        <translation>تم التراجع: عادت «%1» غير نشطة.</translation>
    </message>
    <message>
        <source>“%1” was deactivated.</source>
        <translation>تم تعطيل «%1».</translation>
    </message>
    <message>
        <source>“%1” was not reactivated. %2</source>
        <comment>name, reason</comment>
        <translation>لم تتم إعادة تفعيل «%1». %2</translation>
    </message>
    <message>
        <source>Undone: “%1” is active again.</source>
        <translation>تم التراجع: عادت «%1» نشطة.</translation>
    </message>
    <message>
        <source>“%1” was reactivated.</source>
        <translation>أُعيد تفعيل «%1».</translation>
    </message>
    <message>
        <source>Stripe did not take it yet; it is sent again by itself.</source>
        <translation>لم تقبله Stripe بعد؛ سيُرسل من جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what was done</comment>
        <translation>تراجع: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>خطة جديدة</translation>
    </message>
    <message>
        <source>&amp;Create plan</source>
        <translation>إ&amp;نشاء الخطة</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>Keep as a &amp;draft</source>
        <translation>إ&amp;بقاء كمسودة</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>A draft stays here until you publish it.</source>
        <translation>تبقى المسودة هنا حتى تنشرها.</translation>
    </message>
    <message>
        <source>Stripe is not connected yet: until it is, a plan can only be a draft.</source>
        <translation>حساب Stripe غير مربوط بعد: حتى ذلك الحين لا يمكن أن تكون الخطة إلا مسودة.</translation>
    </message>
    <message>
        <source>Saves a draft here. Nothing is created in Stripe.</source>
        <translation>تُحفظ مسودة هنا. لا يُنشأ شيء في Stripe.</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (live mode: real money).</source>
        <translation>يُنشأ منتج وسعر في Stripe (الوضع المباشر: أموال حقيقية).</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (test mode).</source>
        <translation>يُنشأ منتج وسعر في Stripe (وضع الاختبار).</translation>
    </message>
    <message>
        <source>&amp;Keep as a draft</source>
        <translation>إ&amp;بقاء كمسودة</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanEffectText</name>
    <message numerus="yes">
        <source>Stripe shows the first %n feature(s) only; the others stay here.</source>
        <translation>
            <numerusform>لا تعرض Stripe أي ميزة؛ تبقى كلها هنا.</numerusform>
            <numerusform>لا تعرض Stripe إلا الميزة الأولى؛ ويبقى غيرها هنا.</numerusform>
            <numerusform>لا تعرض Stripe إلا أول ميزتين؛ ويبقى غيرهما هنا.</numerusform>
            <numerusform>لا تعرض Stripe إلا أول %n مزايا؛ ويبقى غيرها هنا.</numerusform>
            <numerusform>لا تعرض Stripe إلا أول %n ميزة؛ ويبقى غيرها هنا.</numerusform>
            <numerusform>لا تعرض Stripe إلا أول %n ميزة؛ ويبقى غيرها هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stripe cuts features after %n character(s); here they stay whole.</source>
        <translation>
            <numerusform>تقتطع Stripe المزايا كلها؛ وتبقى هنا كاملة.</numerusform>
            <numerusform>تقتطع Stripe المزايا بعد حرف واحد؛ وتبقى هنا كاملة.</numerusform>
            <numerusform>تقتطع Stripe المزايا بعد حرفين؛ وتبقى هنا كاملة.</numerusform>
            <numerusform>تقتطع Stripe المزايا بعد %n أحرف؛ وتبقى هنا كاملة.</numerusform>
            <numerusform>تقتطع Stripe المزايا بعد %n حرفًا؛ وتبقى هنا كاملة.</numerusform>
            <numerusform>تقتطع Stripe المزايا بعد %n حرف؛ وتبقى هنا كاملة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stripe&apos;s product is sent once more as it is: only Plandeck knows of this change.</source>
        <translation>يُرسل منتج Stripe مرة أخرى كما هو: لا يعلم بهذا التغيير سوى Plandeck.</translation>
    </message>
    <message>
        <source>The product at Stripe is updated: %1.</source>
        <translation>يُحدَّث المنتج في Stripe: %1.</translation>
    </message>
    <message>
        <source>It is a draft: nothing happens at Stripe.</source>
        <translation>إنها مسودة: لا يحدث شيء في Stripe.</translation>
    </message>
    <message>
        <source>The price stays %1. Subscribers keep it.</source>
        <translation>يبقى السعر %1. ويحتفظ به المشتركون.</translation>
    </message>
    <message>
        <source>The trial counts for new subscriptions; those in their trial keep theirs.</source>
        <translation>تسري الفترة التجريبية على الاشتراكات الجديدة؛ ومن هم في فترتهم التجريبية يحتفظون بها.</translation>
    </message>
    <message>
        <source>Customers find it in the price table.</source>
        <translation>يجدها العملاء في جدول الأسعار.</translation>
    </message>
    <message>
        <source>It leaves the price table. Whoever has it keeps it.</source>
        <translation>تخرج من جدول الأسعار. ومن لديه الخطة يحتفظ بها.</translation>
    </message>
    <message>
        <source>If Stripe does not answer, the change stays here and is sent again by itself.</source>
        <translation>إذا لم تستجب Stripe، يبقى التغيير هنا ويُرسل من جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>You can undo it right afterwards.</source>
        <translation>يمكنك التراجع عنه بعد ذلك مباشرة.</translation>
    </message>
    <message>
        <source>Stripe gets a product “%1”.</source>
        <translation>يُنشأ في Stripe منتج «%1».</translation>
    </message>
    <message>
        <source>The product gets its price: %1.</source>
        <translation>يحصل المنتج على سعره: %1.</translation>
    </message>
    <message>
        <source>From then on customers can subscribe.</source>
        <translation>من حينها يمكن للعملاء الاشتراك.</translation>
    </message>
    <message>
        <source>All or nothing: if Stripe refuses the price, the product is removed again.</source>
        <translation>كل شيء أو لا شيء: إذا رفضت Stripe السعر، يُزال المنتج مجددًا.</translation>
    </message>
    <message>
        <source>This cannot be undone: price, currency and interval are fixed, because Stripe keeps every price. You can deactivate the plan.</source>
        <translation>لا يمكن التراجع عن هذا: السعر والعملة ودورة الفوترة ثابتة، لأن Stripe تحتفظ بكل سعر. يمكنك تعطيل الخطة.</translation>
    </message>
    <message>
        <source>It is a draft, so nothing happens at Stripe. It cannot be published until you reactivate it.</source>
        <translation>إنها مسودة، فلا يحدث شيء في Stripe. ولا يمكن نشرها حتى تعيد تفعيلها.</translation>
    </message>
    <message>
        <source>New customers can no longer subscribe. Those who have it keep it and go on paying %1.</source>
        <translation>لن يتمكن عملاء جدد من الاشتراك. ومن لديه الخطة يحتفظ بها ويستمر في دفع %1.</translation>
    </message>
    <message>
        <source>At Stripe the product is archived, its price is not. Payment links that sell it stop working.</source>
        <translation>يُؤرشَف المنتج في Stripe دون سعره. وتتوقف روابط الدفع التي تبيعه.</translation>
    </message>
    <message>
        <source>You can reactivate it at any time.</source>
        <translation>يمكنك إعادة تفعيلها في أي وقت.</translation>
    </message>
    <message>
        <source>It is a draft, so nothing happens at Stripe. It can be published again.</source>
        <translation>إنها مسودة، فلا يحدث شيء في Stripe. ويمكن نشرها من جديد.</translation>
    </message>
    <message>
        <source>New customers can subscribe again for %1. At Stripe the product is active again.</source>
        <translation>يمكن لعملاء جدد الاشتراك مجددًا مقابل %1. ويعود المنتج نشطًا في Stripe.</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanFieldText</name>
    <message>
        <source>Customers see it</source>
        <translation>يراها العملاء</translation>
    </message>
    <message>
        <source>Hidden from customers</source>
        <translation>مخفية عن العملاء</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of trial</comment>
        <translation>
            <numerusform>بلا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>No trial</source>
        <translation>بلا فترة تجريبية</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an entry of the metadata</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Feature removed</source>
        <translation>ميزة أُزيلت</translation>
    </message>
    <message>
        <source>Feature added</source>
        <translation>ميزة أُضيفت</translation>
    </message>
    <message>
        <source>Order of features</source>
        <translation>ترتيب المزايا</translation>
    </message>
    <message>
        <source>Metadata: %1</source>
        <translation>البيانات الوصفية: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>الفترة التجريبية</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>المزايا</translation>
    </message>
    <message>
        <source>Price table</source>
        <translation>جدول الأسعار</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanFormDialog</name>
    <message>
        <source>Interval</source>
        <translation>دورة الفوترة</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>المزايا</translation>
    </message>
    <message>
        <source>Add a feature…</source>
        <translation>إضافة ميزة…</translation>
    </message>
    <message>
        <source>&amp;Visible to customers</source>
        <translation>&amp;ظاهرة للعملاء</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>شهرية</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>سنوية</translation>
    </message>
    <message>
        <source>No trial</source>
        <translation>بلا فترة تجريبية</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after the number of trial days</comment>
        <translation> يوم</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Customers see it on invoices.</source>
        <translation>يراه العملاء في الفواتير.</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>السع&amp;ر</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;دورة الفوترة</translation>
    </message>
    <message>
        <source>&amp;Trial</source>
        <translation>ال&amp;فترة التجريبية</translation>
    </message>
    <message>
        <source>Days before the first payment.</source>
        <translation>أيام قبل أول دفعة.</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>الو&amp;صف</translation>
    </message>
    <message>
        <source>&amp;Features</source>
        <translation>ال&amp;مزايا</translation>
    </message>
    <message>
        <source>Return adds a line; drag or Alt+Up and Alt+Down move it.</source>
        <translation>يضيف Return سطرًا؛ والسحب أو Alt+Up وAlt+Down ينقله.</translation>
    </message>
    <message>
        <source>Price table</source>
        <translation>جدول الأسعار</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>البيانات ال&amp;وصفية</translation>
    </message>
    <message>
        <source>For your own programs; customers do not see it.</source>
        <translation>لبرامجك أنت؛ لا يراها العملاء.</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanImport</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>which one of a list</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>المزايا</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanInspector</name>
    <message>
        <source>&amp;More</source>
        <translation>ال&amp;مزيد</translation>
    </message>
    <message>
        <source>Compared with Stripe</source>
        <translation>المقارنة مع Stripe</translation>
    </message>
    <message>
        <source>In Stripe</source>
        <translation>في Stripe</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>دورة الفوترة</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>شهرية</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>سنوية</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>الفترة التجريبية</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of trial</comment>
        <translation>
            <numerusform>بلا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no trial</comment>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>يرونها</translation>
    </message>
    <message>
        <source>Do not see it</source>
        <translation>لا يرونها</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>آخر تحديث</translation>
    </message>
    <message>
        <source>Plan ID</source>
        <translation>معرّف الخطة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Price ID</source>
        <translation>معرّف السعر</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no metadata</comment>
        <translation>لا توجد</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanPreview</name>
    <message>
        <source>every month</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>كل سنة</translation>
    </message>
    <message>
        <source>Nobody pays anything.</source>
        <translation>لا يدفع أحد شيئًا.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>price, every month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>First payment at once, then %1.</source>
        <comment>price every month</comment>
        <translation>أول دفعة فورًا، ثم %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) free, first payment on %1, then %2.</source>
        <comment>date, price every month</comment>
        <translation>
            <numerusform>أول دفعة في %1، ثم %2.</numerusform>
            <numerusform>يوم مجاني واحد، وأول دفعة في %1، ثم %2.</numerusform>
            <numerusform>يومان مجانيان، وأول دفعة في %1، ثم %2.</numerusform>
            <numerusform>%n أيام مجانية، وأول دفعة في %1، ثم %2.</numerusform>
            <numerusform>%n يومًا مجانيًا، وأول دفعة في %1، ثم %2.</numerusform>
            <numerusform>%n يوم مجاني، وأول دفعة في %1، ثم %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>France</source>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>اليابان</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>How readers see the price</source>
        <translation>كيف يرى القراء السعر</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>ما يراه العملاء</translation>
    </message>
    <message>
        <source>Whoever subscribes today: %1</source>
        <translation>من يشترك اليوم: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanReview</name>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation>%1 قبل: %2</translation>
    </message>
    <message>
        <source>%1 after: %2</source>
        <translation>%1 بعد: %2</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanText</name>
    <message>
        <source>Active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>غير نشطة</translation>
    </message>
    <message>
        <source>In sync</source>
        <comment>a plan with Stripe</comment>
        <translation>متزامنة</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>a plan on its way to Stripe</comment>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a plan that did not reach Stripe</comment>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Drifted</source>
        <comment>a plan that differs at Stripe</comment>
        <translation>مختلفة</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a plan that is not at Stripe</comment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Product and price at Stripe are as they are here.</source>
        <translation>المنتج والسعر في Stripe كما هما هنا.</translation>
    </message>
    <message>
        <source>The change is on its way to Stripe.</source>
        <translation>التغيير في طريقه إلى Stripe.</translation>
    </message>
    <message>
        <source>Stripe did not take the last change.</source>
        <translation>لم تقبل Stripe آخر تغيير.</translation>
    </message>
    <message>
        <source>Somebody changed the product or the price at Stripe.</source>
        <translation>غيّر شخص ما المنتج أو السعر في Stripe.</translation>
    </message>
    <message>
        <source>A draft: there is nothing at Stripe yet, so nobody can subscribe.</source>
        <translation>مسودة: لا شيء في Stripe بعد، فلا يمكن لأحد الاشتراك.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجانية</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>شهريًا</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>سنويًا</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>price, per month</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) free trial</source>
        <translation>
            <numerusform>بلا تجربة مجانية</numerusform>
            <numerusform>تجربة مجانية ليوم واحد</numerusform>
            <numerusform>تجربة مجانية ليومين</numerusform>
            <numerusform>تجربة مجانية لمدة %n أيام</numerusform>
            <numerusform>تجربة مجانية لمدة %n يومًا</numerusform>
            <numerusform>تجربة مجانية لمدة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Stripe: %1</source>
        <translation>‏Stripe: %1</translation>
    </message>
    <message>
        <source>Hidden from customers</source>
        <translation>مخفية عن العملاء</translation>
    </message>
</context>
<context>
    <name>plandeck::PlansBar</name>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>بطاقات</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>آخر ما تغيّر أولًا</translation>
    </message>
    <message>
        <source>Last changed last</source>
        <translation>آخر ما تغيّر أخيرًا</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>الاسم، تصاعديًا</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>الاسم، تنازليًا</translation>
    </message>
    <message>
        <source>Price, low to high</source>
        <translation>السعر، تصاعديًا</translation>
    </message>
    <message>
        <source>Price, high to low</source>
        <translation>السعر، تنازليًا</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>الترتيب: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::PlansInBulk</name>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>م&amp;قارنة</translation>
    </message>
    <message>
        <source>Price ta&amp;ble</source>
        <translation>ج&amp;دول الأسعار</translation>
    </message>
    <message>
        <source>How customers would see these plans</source>
        <translation>كيف يرى العملاء هذه الخطط</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>These plans as CSV or JSON</source>
        <translation>هذه الخطط بصيغة CSV أو JSON</translation>
    </message>
    <message>
        <source>P&amp;ublish drafts…</source>
        <translation>نشر الم&amp;سودات…</translation>
    </message>
    <message>
        <source>Reac&amp;tivate…</source>
        <translation>إعادة التفعي&amp;ل…</translation>
    </message>
    <message>
        <source>Deacti&amp;vate…</source>
        <translation>تع&amp;طيل…</translation>
    </message>
    <message>
        <source>Price table of what is on &amp;sale…</source>
        <translation>جدول أسعار ال&amp;معروض للبيع…</translation>
    </message>
    <message>
        <source>&amp;Export this view…</source>
        <translation>تصدير هذا ال&amp;عرض…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) chosen</source>
        <translation>
            <numerusform>لا خطط محددة</numerusform>
            <numerusform>خطة واحدة محددة</numerusform>
            <numerusform>خطتان محددتان</numerusform>
            <numerusform>%n خطط محددة</numerusform>
            <numerusform>%n خطة محددة</numerusform>
            <numerusform>%n خطة محددة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hoose all %n</source>
        <comment>plans</comment>
        <translation>
            <numerusform>تحديد &amp;الكل</numerusform>
            <numerusform>تحديد &amp;الخطة الوحيدة</numerusform>
            <numerusform>تحديد &amp;الخطتين</numerusform>
            <numerusform>تحديد &amp;الخطط كلها (%n)</numerusform>
            <numerusform>تحديد &amp;الخطط كلها (%n)</numerusform>
            <numerusform>تحديد &amp;الخطط كلها (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>So far only those are chosen that were loaded.</source>
        <translation>لم يُحدَّد حتى الآن إلا ما حُمّل.</translation>
    </message>
    <message>
        <source>Choose two to four plans to compare them.</source>
        <translation>حدد خطتين إلى أربع خطط لمقارنتها.</translation>
    </message>
    <message>
        <source>Their products and prices at Stripe are made.</source>
        <translation>تُنشأ منتجاتها وأسعارها في Stripe.</translation>
    </message>
    <message>
        <source>They can be subscribed to again.</source>
        <translation>يمكن الاشتراك فيها من جديد.</translation>
    </message>
    <message>
        <source>No new subscriptions; those there are go on.</source>
        <translation>لا اشتراكات جديدة؛ وتستمر القائمة.</translation>
    </message>
    <message>
        <source>Nothing is on sale: no plan is active, published and visible to customers.</source>
        <translation>لا شيء معروض للبيع: لا توجد خطة نشطة ومنشورة وظاهرة للعملاء.</translation>
    </message>
    <message>
        <source>Plans of %1</source>
        <comment>a company</comment>
        <translation>خطط %1</translation>
    </message>
    <message>
        <source>Export plans</source>
        <translation>تصدير الخطط</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) exported to %1.</source>
        <translation>
            <numerusform>لم تُصدَّر أي خطة إلى %1.</numerusform>
            <numerusform>صُدّرت خطة واحدة إلى %1.</numerusform>
            <numerusform>صُدّرت خطتان إلى %1.</numerusform>
            <numerusform>صُدّرت %n خطط إلى %1.</numerusform>
            <numerusform>صُدّرت %n خطة إلى %1.</numerusform>
            <numerusform>صُدّرت %n خطة إلى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plans were not exported. %1</source>
        <translation>لم تُصدَّر الخطط. %1</translation>
    </message>
    <message>
        <source>Import plans</source>
        <translation>استيراد الخطط</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>Dup&amp;licate…</source>
        <translation>تك&amp;رار…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>As drafts, with names of their own.</source>
        <translation>كمسودات بأسمائها الخاصة.</translation>
    </message>
    <message>
        <source>Plans from a CSV or JSON file</source>
        <translation>خطط من ملف CSV أو JSON</translation>
    </message>
</context>
<context>
    <name>plandeck::PlansModel</name>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Price ID</source>
        <translation>معرّف السعر</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
</context>
<context>
    <name>plandeck::PlansPanel</name>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>خطة جديدة</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>ت&amp;كرار…</translation>
    </message>
    <message>
        <source>Chec&amp;k with Stripe…</source>
        <translation>التح&amp;قق مع Stripe…</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>نسخ بصيغة &amp;JSON</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>نسخ ال&amp;معرّف</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>نسخ كأمر &amp;curl</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ ال&amp;رابط</translation>
    </message>
    <message>
        <source>Search plans</source>
        <translation>البحث في الخطط</translation>
    </message>
    <message>
        <source>Looks in names and descriptions</source>
        <translation>يبحث في الأسماء والأوصاف</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>خطة &amp;جديدة</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>الم&amp;زيد</translation>
    </message>
    <message>
        <source>Check with Stripe, price table, export and import</source>
        <translation>التحقق مع Stripe وجدول الأسعار والتصدير والاستيراد</translation>
    </message>
    <message>
        <source>Shows only these plans</source>
        <translation>إظهار هذه الخطط فقط</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>غير نشطة</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>شهرية</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>سنوية</translation>
    </message>
    <message>
        <source>No plan matches</source>
        <translation>لا خطة مطابقة</translation>
    </message>
    <message>
        <source>No plan fits the search and the filters.</source>
        <translation>لا خطة توافق البحث والمرشِّحات.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشِّحات</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>لم تُحمَّل</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>لا خطط</numerusform>
            <numerusform>خطة واحدة</numerusform>
            <numerusform>خطتان</numerusform>
            <numerusform>%n خطط</numerusform>
            <numerusform>%n خطة</numerusform>
            <numerusform>%n خطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) match</source>
        <translation>
            <numerusform>لا خطة مطابقة</numerusform>
            <numerusform>خطة مطابقة واحدة</numerusform>
            <numerusform>خطتان مطابقتان</numerusform>
            <numerusform>%n خطط مطابقة</numerusform>
            <numerusform>%n خطة مطابقة</numerusform>
            <numerusform>%n خطة مطابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>for you to look at</source>
        <translation>للاطلاع فقط</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) differ from Stripe.</source>
        <translation>
            <numerusform>لا تختلف أي خطة عن Stripe.</numerusform>
            <numerusform>تختلف خطة واحدة عن Stripe.</numerusform>
            <numerusform>تختلف خطتان عن Stripe.</numerusform>
            <numerusform>تختلف %n خطط عن Stripe.</numerusform>
            <numerusform>تختلف %n خطة عن Stripe.</numerusform>
            <numerusform>تختلف %n خطة عن Stripe.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;See differences</source>
        <translation>عر&amp;ض الاختلافات</translation>
    </message>
    <message>
        <source>Stripe is not connected: until it is, new plans are drafts that nobody can buy.</source>
        <translation>حساب Stripe غير مربوط: حتى ذلك الحين تكون الخطط الجديدة مسودات لا يمكن لأحد شراؤها.</translation>
    </message>
    <message>
        <source>Co&amp;nnect Stripe</source>
        <translation>ر&amp;بط Stripe</translation>
    </message>
    <message>
        <source>Create your first plan</source>
        <translation>أنشئ خطتك الأولى</translation>
    </message>
    <message>
        <source>A plan is what your customers subscribe to. Start from nothing or from one of these.</source>
        <translation>الخطة هي ما يشترك فيه عملاؤك. ابدأ من الصفر أو من إحدى هذه الخطط.</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>لا خطط بعد</translation>
    </message>
    <message>
        <source>Your role does not allow new plans.</source>
        <translation>دورك لا يسمح بخطط جديدة.</translation>
    </message>
    <message>
        <source>Copied the ID of “%1”.</source>
        <translation>نُسخ معرّف «%1».</translation>
    </message>
    <message>
        <source>Copied “%1” as JSON.</source>
        <translation>نُسخت «%1» بصيغة JSON.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n plan(s) as JSON.</source>
        <translation>
            <numerusform>لم تُنسخ أي خطة.</numerusform>
            <numerusform>نُسخت خطة واحدة بصيغة JSON.</numerusform>
            <numerusform>نُسخت خطتان بصيغة JSON.</numerusform>
            <numerusform>نُسخت %n خطط بصيغة JSON.</numerusform>
            <numerusform>نُسخت %n خطة بصيغة JSON.</numerusform>
            <numerusform>نُسخت %n خطة بصيغة JSON.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied a command that asks for “%1”. Put your key into PLANDECK_API_KEY.</source>
        <translation>نُسخ أمر يطلب «%1». ضع مفتاحك في PLANDECK_API_KEY.</translation>
    </message>
    <message>
        <source>The new plan was not created.</source>
        <translation>لم تُنشأ الخطة الجديدة.</translation>
    </message>
    <message>
        <source>“%1” was not created. %2</source>
        <comment>name, reason</comment>
        <translation>لم تُنشأ «%1». %2</translation>
    </message>
    <message>
        <source>“%1” was saved as a draft.</source>
        <translation>حُفظت «%1» كمسودة.</translation>
    </message>
    <message>
        <source>“%1” was created, with its product and price in Stripe.</source>
        <translation>أُنشئت «%1» مع منتجها وسعرها في Stripe.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>فتح مجددًا</translation>
    </message>
    <message>
        <source>Duplicate this plan</source>
        <translation>تكرار هذه الخطة</translation>
    </message>
    <message>
        <source>Compare all plans with Stripe</source>
        <translation>مقارنة كل الخطط مع Stripe</translation>
    </message>
</context>
<context>
    <name>plandeck::PlansViews</name>
    <message>
        <source>Plans as cards</source>
        <translation>الخطط في بطاقات</translation>
    </message>
    <message>
        <source>Plans in a table</source>
        <translation>الخطط في جدول</translation>
    </message>
</context>
<context>
    <name>plandeck::PriceTableDialog</name>
    <message>
        <source>Price table</source>
        <translation>جدول الأسعار</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>ما يراه العملاء</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Recommended plan</source>
        <translation>ال&amp;خطة الموصى بها</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>دورة الفوترة</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>شهرية</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>سنوية</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;دورة الفوترة</translation>
    </message>
    <message>
        <source>The web page has a switch for both.</source>
        <translation>في صفحة الويب مفتاح تبديل بينهما.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>The web page follows the reader&apos;s system.</source>
        <translation>تتبع صفحة الويب نظام القارئ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save as a &amp;picture…</source>
        <translation>الحفظ ك&amp;صورة…</translation>
    </message>
    <message>
        <source>Save as a &amp;web page…</source>
        <translation>الحفظ كصفحة &amp;ويب…</translation>
    </message>
    <message>
        <source>None</source>
        <comment>recommended plan</comment>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>Save the price table</source>
        <translation>حفظ جدول الأسعار</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>تم الحفظ باسم %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <comment>file</comment>
        <translation>لا يمكن كتابة %1.</translation>
    </message>
    <message>
        <source>PNG, in twice the pixels</source>
        <translation>صورة PNG بضعف عدد البكسلات</translation>
    </message>
    <message>
        <source>HTML in one file, without scripts</source>
        <translation>ملف HTML واحد بلا نصوص برمجية</translation>
    </message>
</context>
<context>
    <name>plandeck::PriceTableText</name>
    <message>
        <source>Recommended</source>
        <translation>موصى بها</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>شهرية</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>سنوية</translation>
    </message>
</context>
<context>
    <name>plandeck::PriceTableView</name>
    <message>
        <source>Recommended</source>
        <translation>موصى بها</translation>
    </message>
</context>
<context>
    <name>plandeck::ProfileCells</name>
    <message>
        <source>Opens at the start</source>
        <translation>يُفتح عند التشغيل</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>غير مفتوح</translation>
    </message>
</context>
<context>
    <name>plandeck::ProfileDialog</name>
    <message>
        <source>Add a profile</source>
        <translation>إضافة ملف اتصال</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>تغيير ملف الاتصال</translation>
    </message>
    <message>
        <source>&amp;Add profile</source>
        <translation>إ&amp;ضافة ملف الاتصال</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Where its data is</source>
        <translation>مكان بياناته</translation>
    </message>
    <message>
        <source>&amp;Read-only: look at everything, change nothing</source>
        <translation>للقراءة ف&amp;قط: الاطلاع على كل شيء دون تغيير شيء</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Where its data is</source>
        <translation>م&amp;كان بياناته</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ال&amp;ملف</translation>
    </message>
    <message>
        <source>Made when it is first opened, for you alone to read.</source>
        <translation>يُنشأ عند فتحه أول مرة، ولا يقرؤه غيرك.</translation>
    </message>
    <message>
        <source>Database a&amp;ddress</source>
        <translation>&amp;عنوان قاعدة البيانات</translation>
    </message>
    <message>
        <source>As in DATABASE_URL. Several hosts by commas: the one that takes writes is used.</source>
        <translation>كما في DATABASE_URL. عدة مضيفين بفواصل: يُستخدم المضيف الذي يقبل الكتابة.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة الم&amp;رور</translation>
    </message>
    <message>
        <source>Goes into the keychain, never into a file of settings.</source>
        <translation>تُحفظ في سلسلة المفاتيح، ولا تُكتب أبدًا في ملف إعدادات.</translation>
    </message>
    <message>
        <source>Left empty, the one in the keychain stays.</source>
        <translation>إذا تُركت فارغة، تبقى الموجودة في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Server&apos;s a&amp;ddress</source>
        <translation>&amp;عنوان الخادم</translation>
    </message>
    <message>
        <source>Begins with https://; http:// for a server on this computer only.</source>
        <translation>يبدأ بـ https://‎؛ وhttp://‎ لخادم على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>الل&amp;ون</translation>
    </message>
    <message>
        <source>Stands with the name on top of the window.</source>
        <translation>يظهر مع الاسم أعلى النافذة.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>اخت&amp;بار الاتصال</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>إيقا&amp;ف</translation>
    </message>
    <message>
        <source>The desk stays where it is until you switch to it.</source>
        <translation>يبقى Plandeck حيث هو حتى تبدّل إليه.</translation>
    </message>
    <message>
        <source>It is open now: what you change takes force when it is opened again.</source>
        <translation>إنه مفتوح الآن: يسري ما تغيّره عند فتحه من جديد.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>SQLite files (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>ملفات SQLite (*.db *.sqlite *.sqlite3);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
</context>
<context>
    <name>plandeck::ProfileText</name>
    <message>
        <source>SQLite file</source>
        <translation>ملف SQLite</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Remote server</source>
        <translation>خادم بعيد</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>There is no such file yet. It is made when the profile is first opened.</source>
        <translation>لا يوجد ملف كهذا بعد. يُنشأ عند فتح ملف الاتصال أول مرة.</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms.</source>
        <translation>يستجيب %1 خلال %2 مللي ثانية.</translation>
    </message>
    <message>
        <source>The database is empty: its tables are made when the profile is first opened.</source>
        <translation>قاعدة البيانات فارغة: تُنشأ جداولها عند فتح ملف الاتصال أول مرة.</translation>
    </message>
    <message>
        <source>Its schema is of our version, %1.</source>
        <translation>مخططها من إصدارنا، %1.</translation>
    </message>
    <message>
        <source>Its schema is of version %1 and is brought to %2 when the profile is opened for writing.</source>
        <translation>مخططها من الإصدار %1 ويُرقّى إلى %2 عند فتح ملف الاتصال للكتابة.</translation>
    </message>
    <message>
        <source>Database password</source>
        <translation>كلمة مرور قاعدة البيانات</translation>
    </message>
    <message>
        <source>Secret key, test mode</source>
        <translation>المفتاح السري، وضع الاختبار</translation>
    </message>
    <message>
        <source>Secret key, live mode</source>
        <translation>المفتاح السري، الوضع المباشر</translation>
    </message>
    <message>
        <source>Publishable key, test mode</source>
        <translation>المفتاح القابل للنشر، وضع الاختبار</translation>
    </message>
    <message>
        <source>Publishable key, live mode</source>
        <translation>المفتاح القابل للنشر، الوضع المباشر</translation>
    </message>
    <message>
        <source>Connect client ID, test mode</source>
        <translation>معرّف عميل Connect، وضع الاختبار</translation>
    </message>
    <message>
        <source>Connect client ID, live mode</source>
        <translation>معرّف عميل Connect، الوضع المباشر</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>سر خطاف الويب</translation>
    </message>
    <message>
        <source>Webhook secret for accounts</source>
        <translation>سر خطاف الويب للحسابات</translation>
    </message>
    <message>
        <source>Webhook secret for connections</source>
        <translation>سر خطاف الويب لعمليات الربط</translation>
    </message>
    <message>
        <source>Webhook secret for payments</source>
        <translation>سر خطاف الويب للمدفوعات</translation>
    </message>
    <message>
        <source>Webhook secret for subscriptions</source>
        <translation>سر خطاف الويب للاشتراكات</translation>
    </message>
    <message>
        <source>The platform&apos;s SECRET_KEY</source>
        <translation>مفتاح SECRET_KEY الخاص بالمنصة</translation>
    </message>
</context>
<context>
    <name>plandeck::ProfilesModel</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف الاتصال</translation>
    </message>
    <message>
        <source>Where its data is</source>
        <translation>مكان بياناته</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>plandeck::ProfilesSection</name>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>تغ&amp;يير…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>ت&amp;كرار…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>اخت&amp;بار الاتصال</translation>
    </message>
    <message>
        <source>&amp;Open at the start</source>
        <translation>ف&amp;تح عند التشغيل</translation>
    </message>
    <message>
        <source>S&amp;witch to it…</source>
        <translation>التب&amp;ديل إليه…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>Connection profiles</source>
        <translation>ملفات الاتصال</translation>
    </message>
    <message>
        <source>Choose a profile first.</source>
        <translation>اختر ملف اتصال أولًا.</translation>
    </message>
    <message>
        <source>It is open already.</source>
        <translation>مفتوح بالفعل.</translation>
    </message>
    <message>
        <source>It opens at the start already.</source>
        <translation>يُفتح عند التشغيل بالفعل.</translation>
    </message>
    <message>
        <source>Open it whenever Plandeck starts</source>
        <translation>فتحه كلما شُغّل Plandeck</translation>
    </message>
    <message>
        <source>Close this desk and open that one</source>
        <translation>إغلاق الحالي وفتح ذاك</translation>
    </message>
    <message>
        <source>It is open: switch to another one first.</source>
        <translation>إنه مفتوح: بدّل إلى غيره أولًا.</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>نسخة من %1</translation>
    </message>
    <message>
        <source>%1 is saved. It is open as it was.</source>
        <translation>تم حفظ %1. ما زال مفتوحًا كما كان.</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>فتح من جديد</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>تم حفظ %1.</translation>
    </message>
    <message>
        <source>%1 is being tested…</source>
        <translation>جارٍ اختبار %1…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقا&amp;ف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a profile, what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>إ&amp;خفاء</translation>
    </message>
    <message>
        <source>%1 opens at the start.</source>
        <translation>يُفتح %1 عند التشغيل.</translation>
    </message>
    <message>
        <source>Switch to “%1”?</source>
        <translation>التبديل إلى «%1»؟</translation>
    </message>
    <message>
        <source>This desk is closed and that one is opened in its place. Your session here is kept; what is still running is finished first.</source>
        <translation>يُغلق ملف الاتصال الحالي ويُفتح ذاك مكانه. تُحفظ جلستك هنا، ويُكمَل أولًا ما زال قيد التنفيذ.</translation>
    </message>
    <message>
        <source>&amp;Switch</source>
        <translation>&amp;تبديل</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>إزالة «%1»؟</translation>
    </message>
    <message>
        <source>The profile goes, and the password and keys that the keychain holds for it. Its database or server stays as it is.</source>
        <translation>يُزال ملف الاتصال مع كلمة المرور والمفاتيح المحفوظة له في سلسلة المفاتيح. وتبقى قاعدة بياناته أو خادمه كما هو.</translation>
    </message>
    <message>
        <source>&amp;Remove profile</source>
        <translation>إ&amp;زالة ملف الاتصال</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>تمت إزالة %1.</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>إضافة ملف اتصال</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>تغيير ملف الاتصال</translation>
    </message>
    <message>
        <source>A new profile that begins as this one</source>
        <translation>ملف اتصال جديد يبدأ مثل هذا</translation>
    </message>
    <message>
        <source>Look whether it answers; nothing is changed there</source>
        <translation>التحقق من استجابته؛ لا يتغير شيء هناك</translation>
    </message>
    <message>
        <source>Remove it and what is kept for it</source>
        <translation>إزالته مع ما حُفظ له</translation>
    </message>
</context>
<context>
    <name>plandeck::PublishDialog</name>
    <message>
        <source>Publish “%1”</source>
        <translation>نشر «%1»</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>ن&amp;شر</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>جارٍ النشر…</translation>
    </message>
    <message>
        <source>&amp;Name of the plan, to confirm</source>
        <translation>ا&amp;سم الخطة، للتأكيد</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>اكتب: %1</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (live mode: real money).</source>
        <translation>يُنشأ منتج وسعر في Stripe (الوضع المباشر: أموال حقيقية).</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (test mode).</source>
        <translation>يُنشأ منتج وسعر في Stripe (وضع الاختبار).</translation>
    </message>
</context>
<context>
    <name>plandeck::ReceiverSection</name>
    <message>
        <source>The server inside this desk</source>
        <translation>الخادم المضمَّن في Plandeck</translation>
    </message>
    <message>
        <source>Copy the server&apos;s address</source>
        <translation>نسخ عنوان الخادم</translation>
    </message>
    <message>
        <source>Redirect URI, for Stripe Connect</source>
        <translation>عنوان إعادة التوجيه، لـ Stripe Connect</translation>
    </message>
    <message>
        <source>Copy the redirect URI</source>
        <translation>نسخ عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Copy this webhook address</source>
        <translation>نسخ عنوان خطاف الويب هذا</translation>
    </message>
    <message>
        <source>Webhook for accounts</source>
        <translation>خطاف الويب للحسابات</translation>
    </message>
    <message>
        <source>Webhook for connections</source>
        <translation>خطاف الويب لعمليات الربط</translation>
    </message>
    <message>
        <source>Webhook for payments</source>
        <translation>خطاف الويب للمدفوعات</translation>
    </message>
    <message>
        <source>Webhook for subscriptions</source>
        <translation>خطاف الويب للاشتراكات</translation>
    </message>
    <message>
        <source>It listens on this computer only. Stripe reaches it through the Stripe CLI: stripe listen --forward-to, followed by one of the webhook addresses.</source>
        <translation>يستمع على هذا الحاسوب فقط. تصل إليه Stripe عبر Stripe CLI: الأمر stripe listen --forward-to، يليه أحد عناوين خطافات الويب.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ال&amp;منفذ</translation>
    </message>
    <message>
        <source>When another program has it, the desk takes the next free one for that run.</source>
        <translation>إذا كان برنامج آخر يشغله، يأخذ Plandeck المنفذ الحر التالي لذلك التشغيل.</translation>
    </message>
    <message>
        <source>&amp;Restart the services now</source>
        <translation>إعادة &amp;تشغيل الخدمات الآن</translation>
    </message>
    <message>
        <source>This profile&apos;s services run on a server: nothing listens here.</source>
        <translation>تعمل خدمات ملف الاتصال هذا على خادم: لا شيء يستمع هنا.</translation>
    </message>
    <message>
        <source>At the moment it listens on port %1. Port %2 is tried at the next opening.</source>
        <translation>يستمع حاليًا على المنفذ %1. يُجرَّب المنفذ %2 عند الفتح التالي.</translation>
    </message>
</context>
<context>
    <name>plandeck::RegenerateDialog</name>
    <message>
        <source>New live key</source>
        <translation>مفتاح مباشر جديد</translation>
    </message>
    <message>
        <source>New test key</source>
        <translation>مفتاح اختبار جديد</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>إ&amp;نشاء المفتاح</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>Stops at once</source>
        <comment>the old key</comment>
        <translation>يتوقف فورًا</translation>
    </message>
    <message>
        <source>Works for another hour</source>
        <comment>the old key</comment>
        <translation>يعمل ساعة أخرى</translation>
    </message>
    <message>
        <source>Works for another day</source>
        <comment>the old key</comment>
        <translation>يعمل يومًا آخر</translation>
    </message>
    <message>
        <source>Works for another 3 days</source>
        <comment>the old key</comment>
        <translation>يعمل 3 أيام أخرى</translation>
    </message>
    <message>
        <source>Works for another 7 days</source>
        <comment>the old key</comment>
        <translation>يعمل 7 أيام أخرى</translation>
    </message>
    <message>
        <source>Never expires</source>
        <comment>the new key</comment>
        <translation>لا ينتهي أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <comment>the new key</comment>
        <translation>
            <numerusform>ينتهي اليوم</numerusform>
            <numerusform>ينتهي خلال يوم واحد</numerusform>
            <numerusform>ينتهي خلال يومين</numerusform>
            <numerusform>ينتهي خلال %n أيام</numerusform>
            <numerusform>ينتهي خلال %n يومًا</numerusform>
            <numerusform>ينتهي خلال %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The &amp;old key, %1</source>
        <translation>المفتاح ال&amp;قديم، %1</translation>
    </message>
    <message>
        <source>As long as both work you can change programs over one by one.</source>
        <translation>ما دام الاثنان يعملان يمكنك تحويل البرامج واحدًا تلو الآخر.</translation>
    </message>
    <message>
        <source>The &amp;new key</source>
        <translation>المفتاح ال&amp;جديد</translation>
    </message>
    <message>
        <source>A key that expires limits the harm when it is lost without notice.</source>
        <translation>المفتاح الذي ينتهي يحد من الضرر إذا ضاع دون أن يُلاحَظ.</translation>
    </message>
    <message>
        <source>The new key is shown once, right afterwards.</source>
        <translation>يظهر المفتاح الجديد مرة واحدة، بعد ذلك مباشرة.</translation>
    </message>
    <message>
        <source>Programs with the old key are refused from this moment on. The new key is shown once.</source>
        <translation>تُرفض من هذه اللحظة البرامج التي تستخدم المفتاح القديم. يظهر المفتاح الجديد مرة واحدة.</translation>
    </message>
    <message>
        <source>The old key works until %1. The new key is shown once.</source>
        <translation>يعمل المفتاح القديم حتى %1. يظهر المفتاح الجديد مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>plandeck::RegisterPage</name>
    <message>
        <source>Re&amp;gister</source>
        <translation>ت&amp;سجيل</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>Registered already?</source>
        <translation>مسجَّل من قبل؟</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>ال&amp;شركة</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>الاسم الأ&amp;ول</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>اسم العا&amp;ئلة</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>جارٍ التسجيل…</translation>
    </message>
</context>
<context>
    <name>plandeck::RehearsalView</name>
    <message>
        <source>Trying…</source>
        <translation>جارٍ التجربة…</translation>
    </message>
    <message>
        <source>It would fail: %1</source>
        <comment>reason, a sentence</comment>
        <translation>كانت ستفشل: %1</translation>
    </message>
    <message>
        <source>Something of yours would be changed by it.</source>
        <translation>كانت ستغيّر شيئًا لديك.</translation>
    </message>
    <message>
        <source>Nothing of yours would be changed by it.</source>
        <translation>لم تكن لتغيّر شيئًا لديك.</translation>
    </message>
    <message>
        <source>The audit log would say: %1</source>
        <translation>كان سيُدوَّن في سجل التدقيق: %1</translation>
    </message>
    <message>
        <source>Your webhook would be told: %1</source>
        <translation>كان سيُبلَّغ خطاف الويب: %1</translation>
    </message>
    <message>
        <source>It was only tried: nothing was written.</source>
        <translation>كانت تجربة فقط: لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>plandeck::RequestCells</name>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ملي ث</translation>
    </message>
</context>
<context>
    <name>plandeck::RequestLogCard</name>
    <message>
        <source>Requests to Stripe</source>
        <translation>الطلبات إلى Stripe</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <source>What is asked of Stripe from now on stands here.</source>
        <translation>يظهر هنا ما يُطلب من Stripe من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>No such request</source>
        <translation>لا طلب كهذا</translation>
    </message>
    <message>
        <source>None of the last requests ended this way.</source>
        <translation>لم ينتهِ أي من الطلبات الأخيرة هكذا.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>بلا رد</translation>
    </message>
    <message>
        <source>Requests to Stripe, newest first</source>
        <translation>الطلبات إلى Stripe، الأحدث أولًا</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>إ&amp;خفاء</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>إ&amp;ظهار</translation>
    </message>
    <message>
        <source>Hide the requests to Stripe</source>
        <translation>إخفاء الطلبات إلى Stripe</translation>
    </message>
    <message>
        <source>Show the requests to Stripe</source>
        <translation>إظهار الطلبات إلى Stripe</translation>
    </message>
</context>
<context>
    <name>plandeck::RequirementText</name>
    <message>
        <source>A bank account for payouts</source>
        <translation>حساب بنكي للتحويلات</translation>
    </message>
    <message>
        <source>Acceptance of Stripe&apos;s terms</source>
        <translation>قبول شروط Stripe</translation>
    </message>
    <message>
        <source>The business&apos;s website</source>
        <translation>موقع النشاط التجاري</translation>
    </message>
    <message>
        <source>What kind of business it is</source>
        <translation>نوع النشاط التجاري</translation>
    </message>
    <message>
        <source>What the business sells</source>
        <translation>ما يبيعه النشاط التجاري</translation>
    </message>
    <message>
        <source>How customers reach support</source>
        <translation>كيف يصل العملاء إلى الدعم</translation>
    </message>
    <message>
        <source>Whether it is a company or a person</source>
        <translation>شركة أم فرد</translation>
    </message>
    <message>
        <source>The company&apos;s tax number</source>
        <translation>الرقم الضريبي للشركة</translation>
    </message>
    <message>
        <source>The company&apos;s legal name</source>
        <translation>الاسم القانوني للشركة</translation>
    </message>
    <message>
        <source>The company&apos;s address</source>
        <translation>عنوان الشركة</translation>
    </message>
    <message>
        <source>The company&apos;s telephone number</source>
        <translation>رقم هاتف الشركة</translation>
    </message>
    <message>
        <source>A document about the company</source>
        <translation>وثيقة عن الشركة</translation>
    </message>
    <message>
        <source>An identity document</source>
        <translation>وثيقة هوية</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>عنوان السكن</translation>
    </message>
    <message>
        <source>Personal identification number</source>
        <translation>رقم الهوية الشخصية</translation>
    </message>
    <message>
        <source>Last four digits of the social security number</source>
        <translation>آخر أربعة أرقام من رقم الضمان الاجتماعي</translation>
    </message>
    <message>
        <source>Name of the person responsible</source>
        <translation>اسم الشخص المسؤول</translation>
    </message>
    <message>
        <source>E-mail of the person responsible</source>
        <translation>البريد الإلكتروني للشخص المسؤول</translation>
    </message>
    <message>
        <source>Telephone number of the person responsible</source>
        <translation>رقم هاتف الشخص المسؤول</translation>
    </message>
    <message>
        <source>Who owns the company</source>
        <translation>من يملك الشركة</translation>
    </message>
    <message>
        <source>Who directs the company</source>
        <translation>من يدير الشركة</translation>
    </message>
    <message>
        <source>Who represents the company</source>
        <translation>من يمثّل الشركة</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>فات الموعد</translation>
    </message>
    <message>
        <source>Stripe is checking it</source>
        <translation>تتحقق منها Stripe</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>بحلول %1</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>مطلوبة الآن</translation>
    </message>
    <message>
        <source>Stripe shut part of this account because something is overdue.</source>
        <translation>أوقفت Stripe جزءًا من هذا الحساب لأن موعد شيء مطلوب قد فات.</translation>
    </message>
    <message>
        <source>Stripe is looking at this account and has shut part of it meanwhile.</source>
        <translation>تراجع Stripe هذا الحساب وأوقفت جزءًا منه في الأثناء.</translation>
    </message>
    <message>
        <source>Stripe rejected this account. Their support knows why.</source>
        <translation>رفضت Stripe هذا الحساب. يعرف دعمها السبب.</translation>
    </message>
    <message>
        <source>Stripe shut part of this account (%1).</source>
        <translation>أوقفت Stripe جزءًا من هذا الحساب (%1).</translation>
    </message>
</context>
<context>
    <name>plandeck::RoleText</name>
    <message>
        <source>Owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>مطوّر</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>فوترة</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>دعم</translation>
    </message>
    <message>
        <source>Operations</source>
        <comment>the staff&apos;s role</comment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>%1 can do this.</source>
        <comment>%1: one or more roles</comment>
        <translation>متاح للأدوار: %1.</translation>
    </message>
</context>
<context>
    <name>plandeck::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>plandeck::SecretDialog</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;تم</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer</source>
        <translation>&amp;حفظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Close without taking it?</source>
        <translation>إغلاق دون أخذه؟</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>إغلاق على أي حال</translation>
    </message>
</context>
<context>
    <name>plandeck::SecretRevealField</name>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Hold to show %1</source>
        <translation>اضغط مطولًا لإظهار %1</translation>
    </message>
    <message>
        <source>Hidden, ends in %1</source>
        <translation>مخفي، ينتهي بـ %1</translation>
    </message>
</context>
<context>
    <name>plandeck::SectionList</name>
    <message>
        <source>Sections of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a setting, its section</comment>
        <translation>%1، في %2</translation>
    </message>
</context>
<context>
    <name>plandeck::Sentences</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other; some languages put no blank between them</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>plandeck::Settings</name>
    <message>
        <source>This computer</source>
        <comment>name of the first profile</comment>
        <translation>هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>plandeck::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>plandeck::SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>For this computer and whoever works at it.</source>
        <translation>لهذا الحاسوب ومن يعمل عليه.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Search settings (/)</source>
        <translation>البحث في الإعدادات (/)</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>لا إعداد بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>plandeck::SetupCard</name>
    <message>
        <source>Register your company</source>
        <translation>سجّل شركتك</translation>
    </message>
    <message>
        <source>With its two API keys, for test and for live.</source>
        <translation>مع مفتاحي API، للاختبار وللوضع المباشر.</translation>
    </message>
    <message>
        <source>Connect Stripe</source>
        <translation>اربط Stripe</translation>
    </message>
    <message>
        <source>Your customers pay into your own account, not into ours.</source>
        <translation>يدفع عملاؤك إلى حسابك أنت، لا إلى حسابنا.</translation>
    </message>
    <message>
        <source>Connect &amp;Stripe</source>
        <translation>ربط &amp;Stripe</translation>
    </message>
    <message>
        <source>Create your first plan</source>
        <translation>أنشئ خطتك الأولى</translation>
    </message>
    <message>
        <source>Its product and its price appear in Stripe by themselves.</source>
        <translation>يظهر منتجها وسعرها في Stripe تلقائيًا.</translation>
    </message>
    <message>
        <source>Create a &amp;plan</source>
        <translation>إنشاء &amp;خطة</translation>
    </message>
    <message>
        <source>Set your webhook</source>
        <translation>اضبط خطاف الويب</translation>
    </message>
    <message>
        <source>Your servers hear of changes by themselves.</source>
        <translation>تعلم خوادمك بالتغييرات تلقائيًا.</translation>
    </message>
    <message>
        <source>Set the &amp;webhook</source>
        <translation>&amp;ضبط خطاف الويب</translation>
    </message>
    <message>
        <source>Call the API</source>
        <translation>استدعِ API</translation>
    </message>
    <message>
        <source>List your plans from a terminal.</source>
        <translation>اعرض خططك من الطرفية.</translation>
    </message>
    <message>
        <source>Copy &amp;command</source>
        <translation>&amp;نسخ الأمر</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>No Stripe key is set, so the built-in simulator stands in: no account, no money.</source>
        <translation>لم يُضبط مفتاح Stripe، فيحل محلها المحاكي المدمج: بلا حساب وبلا أموال.</translation>
    </message>
    <message>
        <source>Try with &amp;simulator</source>
        <translation>التجربة بال&amp;محاكي</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>أُنجز %1 من %2</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>أُنجز الكل</translation>
    </message>
</context>
<context>
    <name>plandeck::ShellWindow</name>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Plandeck</source>
        <translation>Plandeck</translation>
    </message>
    <message>
        <source>%1 – Plandeck</source>
        <translation>%1 – Plandeck</translation>
    </message>
</context>
<context>
    <name>plandeck::ShortcutEditor</name>
    <message>
        <source>Search actions</source>
        <translation>البحث في الإجراءات</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات واختصاراتها</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>الاختصار الجديد: اضغطه</translation>
    </message>
    <message>
        <source>Take it &amp;over</source>
        <translation>أ&amp;خذه</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;بلا اختصار</translation>
    </message>
    <message>
        <source>&amp;Standard key</source>
        <translation>الاختصار الأ&amp;صلي</translation>
    </message>
    <message>
        <source>&amp;All as they were</source>
        <translation>ال&amp;كل كما كان</translation>
    </message>
    <message>
        <source>By itself: %1</source>
        <comment>keys</comment>
        <translation>الأصلي: %1</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <source>Press the new key for “%1”.</source>
        <translation>اضغط الاختصار الجديد للإجراء «%1».</translation>
    </message>
    <message>
        <source>Choose an action to give it another key.</source>
        <translation>اختر إجراءً لتعطيه اختصارًا آخر.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” (%3).</source>
        <comment>key, action, place</comment>
        <translation>الاختصار %1 مستخدم لـ «%2» (%3).</translation>
    </message>
</context>
<context>
    <name>plandeck::ShortcutRegistry</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>في الجداول</translation>
    </message>
</context>
<context>
    <name>plandeck::ShortcutSheet</name>
    <message>
        <source>Search keys</source>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>No key fits.</source>
        <translation>لا اختصار مطابق.</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>تغيير الا&amp;ختصارات…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>plandeck::SignInPage</name>
    <message>
        <source>Sign &amp;in</source>
        <translation>تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>&amp;Register a company</source>
        <translation>تسجيل &amp;شركة</translation>
    </message>
    <message>
        <source>I was in&amp;vited</source>
        <translation>&amp;لقد دُعيت</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>جديد هنا؟</translation>
    </message>
    <message>
        <source>&amp;Back to your company</source>
        <translation>ال&amp;رجوع إلى شركتك</translation>
    </message>
    <message>
        <source>you@company.example</source>
        <translation>you@company.example</translation>
    </message>
    <message>
        <source>you@platform.example</source>
        <translation>you@platform.example</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Looking for your last session…</source>
        <translation>جارٍ البحث عن آخر جلسة لك…</translation>
    </message>
    <message>
        <source>Enter the &amp;demo</source>
        <translation>دخول العرض ال&amp;تجريبي</translation>
    </message>
    <message>
        <source>Demo: sign in as %1</source>
        <translation>عرض تجريبي: الدخول بصفة %1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Too many attempts. You can try again in %1.</source>
        <translation>محاولات كثيرة جدًا. يمكنك إعادة المحاولة بعد %1.</translation>
    </message>
</context>
<context>
    <name>plandeck::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>plandeck::Spinner</name>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
</context>
<context>
    <name>plandeck::StarterText</name>
    <message>
        <source>Start with %1, %2</source>
        <translation>البدء بخطة %1، %2</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Everything a small team needs to begin.</source>
        <translation>كل ما يحتاج إليه فريق صغير ليبدأ.</translation>
    </message>
    <message>
        <source>3 projects</source>
        <translation>3 مشاريع</translation>
    </message>
    <message>
        <source>2 team members</source>
        <translation>عضوان في الفريق</translation>
    </message>
    <message>
        <source>Community support</source>
        <translation>دعم من المجتمع</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>For teams that grow.</source>
        <translation>للفرق التي تنمو.</translation>
    </message>
    <message>
        <source>Unlimited projects</source>
        <translation>مشاريع بلا حد</translation>
    </message>
    <message>
        <source>10 team members</source>
        <translation>10 أعضاء في الفريق</translation>
    </message>
    <message>
        <source>E-mail support within a day</source>
        <translation>دعم بالبريد الإلكتروني خلال يوم</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>For companies with rules of their own.</source>
        <translation>للشركات التي لها قواعدها الخاصة.</translation>
    </message>
    <message>
        <source>Everything in Pro</source>
        <translation>كل ما في Pro</translation>
    </message>
    <message>
        <source>50 team members</source>
        <translation>50 عضوًا في الفريق</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>تسجيل دخول موحّد</translation>
    </message>
    <message>
        <source>Priority support</source>
        <translation>دعم ذو أولوية</translation>
    </message>
</context>
<context>
    <name>plandeck::StateView</name>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <source>No entry fits the search and the filters.</source>
        <translation>لا إدخال يوافق البحث والمرشِّحات.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشِّحات</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>لم ينجح هذا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>plandeck::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>plandeck::StepRow</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>plandeck::StripePanel</name>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>&amp;Ask Stripe</source>
        <translation>ا&amp;ستعلام من Stripe</translation>
    </message>
    <message>
        <source>Your plans are sold through this account.</source>
        <translation>تُباع خططك عبر هذا الحساب.</translation>
    </message>
    <message>
        <source>Where the money for your plans goes.</source>
        <translation>إلى أين تذهب أموال خططك.</translation>
    </message>
    <message>
        <source>Your role does not connect Stripe.</source>
        <translation>دورك لا يربط Stripe.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>كما في %1</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>لا استعلام بعد</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ الاستعلام…</translation>
    </message>
    <message>
        <source>Ask Stripe</source>
        <translation>استعلام من Stripe</translation>
    </message>
    <message>
        <source>Back to test mode</source>
        <translation>العودة إلى وضع الاختبار</translation>
    </message>
    <message>
        <source>Connecting could not begin. %1</source>
        <translation>تعذر بدء الربط. %1</translation>
    </message>
    <message>
        <source>The account could not be read. %1</source>
        <translation>تعذرت قراءة الحساب. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The link ran out before the browser came back. Nothing was changed.</source>
        <translation>انتهت صلاحية الرابط قبل عودة المتصفح. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>الربط من جديد</translation>
    </message>
    <message>
        <source>The browser came back, but Stripe still misses something. You can go on where you stopped.</source>
        <translation>عاد المتصفح، لكن ما زال شيء ينقص Stripe. يمكنك المتابعة من حيث توقفت.</translation>
    </message>
    <message>
        <source>The browser came back without an account. %1</source>
        <translation>عاد المتصفح بلا حساب. %1</translation>
    </message>
    <message>
        <source>Read the account anew from Stripe</source>
        <translation>قراءة الحساب من Stripe من جديد</translation>
    </message>
</context>
<context>
    <name>plandeck::StripeRequestsModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>معرّف الطلب</translation>
    </message>
</context>
<context>
    <name>plandeck::StripeText</name>
    <message>
        <source>Express account</source>
        <translation>حساب Express</translation>
    </message>
    <message>
        <source>Standard account</source>
        <translation>حساب Standard</translation>
    </message>
    <message>
        <source>Account link</source>
        <translation>رابط الحساب</translation>
    </message>
    <message>
        <source>A one-time link was made</source>
        <translation>أُنشئ رابط لمرة واحدة</translation>
    </message>
    <message>
        <source>The browser was sent to Stripe</source>
        <translation>أُرسل المتصفح إلى Stripe</translation>
    </message>
    <message>
        <source>The browser came back</source>
        <translation>عاد المتصفح</translation>
    </message>
    <message>
        <source>Stripe&apos;s code was exchanged for the account</source>
        <translation>استُبدل رمز Stripe بالحساب</translation>
    </message>
    <message>
        <source>Stripe is connected</source>
        <translation>تم ربط Stripe</translation>
    </message>
    <message>
        <source>Stripe was not connected</source>
        <translation>لم يُربط Stripe</translation>
    </message>
    <message>
        <source>The link ran out</source>
        <translation>انتهت صلاحية الرابط</translation>
    </message>
    <message>
        <source>Connecting could not begin</source>
        <translation>تعذر بدء الربط</translation>
    </message>
    <message>
        <source>Cancelled here</source>
        <translation>أُلغي هنا</translation>
    </message>
</context>
<context>
    <name>plandeck::TableView</name>
    <message>
        <source>Next row</source>
        <translation>الصف التالي</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>الصف السابق</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>اختيار الأعمدة…</translation>
    </message>
</context>
<context>
    <name>plandeck::TagListEditor</name>
    <message>
        <source>F2 edits, Delete removes, Alt with the arrow keys moves a line.</source>
        <translation>مفتاح F2 للتحرير، وDelete للإزالة، وAlt مع مفاتيح الأسهم لنقل السطر.</translation>
    </message>
</context>
<context>
    <name>plandeck::TaskRow</name>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done, all</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Done at %1</source>
        <comment>time</comment>
        <translation>تمت في %1</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <comment>time</comment>
        <translation>فشلت في %1</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <comment>time</comment>
        <translation>أُوقفت في %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Progress of “%1”</source>
        <translation>تقدُّم «%1»</translation>
    </message>
    <message>
        <source>Stop “%1”</source>
        <translation>إيقاف «%1»</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>إظهار «%1»</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>ما يحدث لكل منها</translation>
    </message>
</context>
<context>
    <name>plandeck::TasksPopup</name>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Nothing is going on.</source>
        <translation>لا شيء قيد التنفيذ.</translation>
    </message>
    <message>
        <source>&amp;Clear the ended ones</source>
        <translation>&amp;مسح المنتهية</translation>
    </message>
</context>
<context>
    <name>plandeck::TenantDeedDialog</name>
    <message>
        <source>Suspend %1?</source>
        <translation>تعليق %1؟</translation>
    </message>
    <message>
        <source>&amp;Suspend</source>
        <translation>ت&amp;عليق</translation>
    </message>
    <message>
        <source>Suspending…</source>
        <translation>جارٍ التعليق…</translation>
    </message>
    <message>
        <source>Reactivate %1?</source>
        <translation>إعادة تفعيل %1؟</translation>
    </message>
    <message>
        <source>&amp;Reactivate</source>
        <translation>إعادة الت&amp;فعيل</translation>
    </message>
    <message>
        <source>Reactivating…</source>
        <translation>جارٍ إعادة التفعيل…</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>It is on record, and the company&apos;s owners read it.</source>
        <translation>يُسجَّل، ويقرؤه مالكو الشركة.</translation>
    </message>
    <message>
        <source>&amp;Type %1</source>
        <comment>a tenant&apos;s slug</comment>
        <translation>ا&amp;كتب %1</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <comment>a tenant&apos;s slug</comment>
        <translation>اكتب %1 للمتابعة.</translation>
    </message>
    <message>
        <source>In force at once, until somebody reactivates it.</source>
        <translation>يسري فورًا، حتى يعيد شخص ما تفعيله.</translation>
    </message>
    <message>
        <source>In force at once.</source>
        <translation>يسري فورًا.</translation>
    </message>
    <message>
        <source>Its people and programs are let in again by what they had.</source>
        <translation>يُسمح مجددًا لأشخاصها وبرامجها بما كان لديهم من صلاحيات.</translation>
    </message>
    <message>
        <source>Messages to its webhook that were held are sent.</source>
        <translation>تُرسل الرسائل المحتجزة إلى خطاف الويب الخاص بها.</translation>
    </message>
    <message>
        <source>Its people and programs are refused at once: sessions, API keys and sign-in.</source>
        <translation>يُرفض أشخاصها وبرامجها فورًا: الجلسات ومفاتيح API وتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Messages to its webhook are made and held.</source>
        <translation>تُنشأ الرسائل إلى خطاف الويب الخاص بها وتُحتجز.</translation>
    </message>
    <message>
        <source>Its subscriptions at Stripe go on, and what Stripe tells is taken in.</source>
        <translation>تستمر اشتراكاتها في Stripe، ويُستقبل ما تُبلغ به Stripe.</translation>
    </message>
    <message>
        <source>Nothing is deleted: reactivating lets everybody in again.</source>
        <translation>لا يُحذف شيء: إعادة التفعيل تسمح للجميع بالدخول مجددًا.</translation>
    </message>
</context>
<context>
    <name>plandeck::TenantInspector</name>
    <message>
        <source>&amp;More</source>
        <translation>ال&amp;مزيد</translation>
    </message>
    <message>
        <source>Looking into this company has ended. To go on, say why anew.</source>
        <translation>انتهى الاطلاع على هذه الشركة. للمتابعة، اذكر السبب من جديد.</translation>
    </message>
    <message>
        <source>What is in it is seen with a reason, for an hour, and on record.</source>
        <translation>يُعرض ما فيه بذكر السبب، لمدة ساعة، مع تسجيل ذلك.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>معرّف المستأجر</translation>
    </message>
</context>
<context>
    <name>plandeck::TenantLooks</name>
    <message>
        <source>The people of the company</source>
        <translation>أشخاص الشركة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر دخول</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>لا أحد هنا</translation>
    </message>
    <message>
        <source>This company has no people.</source>
        <translation>لا أشخاص في هذه الشركة.</translation>
    </message>
    <message>
        <source>API keys, without their secret part</source>
        <translation>مفاتيح API دون جزئها السري</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>No API keys</source>
        <translation>لا مفاتيح API</translation>
    </message>
    <message>
        <source>This company has made none.</source>
        <translation>لم تنشئ هذه الشركة أي مفتاح.</translation>
    </message>
    <message>
        <source>The company&apos;s plans</source>
        <translation>خطط الشركة</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>In Stripe</source>
        <translation>في Stripe</translation>
    </message>
    <message>
        <source>No plans</source>
        <translation>لا خطط</translation>
    </message>
    <message>
        <source>This company has none in this mode.</source>
        <translation>لا خطط لهذه الشركة في هذا الوضع.</translation>
    </message>
    <message>
        <source>No webhook</source>
        <translation>لا خطاف ويب</translation>
    </message>
    <message>
        <source>Messages to the webhook</source>
        <translation>رسائل خطاف الويب</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>آخر رد</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message>
        <source>Nothing was sent in this mode.</source>
        <translation>لم يُرسل شيء في هذا الوضع.</translation>
    </message>
    <message>
        <source>Stripe&apos;s events</source>
        <translation>أحداث Stripe</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>وقت الحدوث</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>لا أحداث</translation>
    </message>
    <message>
        <source>Stripe has told of nothing in this mode.</source>
        <translation>لم تُبلغ Stripe بشيء في هذا الوضع.</translation>
    </message>
    <message>
        <source>Who did what in the company</source>
        <translation>من فعل ماذا في الشركة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where something was done from</comment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Nothing on record</source>
        <translation>لا شيء مسجَّل</translation>
    </message>
    <message>
        <source>Nothing was done in this company.</source>
        <translation>لم يُفعل شيء في هذه الشركة.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, limit</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>ما يُطّلع عليه</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف التعريفي</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>خطاف الويب</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>API calls this month</source>
        <translation>استدعاءات API هذا الشهر</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>معرّف المستأجر</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>مربوط</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>التحصيل</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>التحويلات</translation>
    </message>
    <message>
        <source>Details given</source>
        <translation>البيانات مقدَّمة</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>آخر تحقق</translation>
    </message>
    <message>
        <source>Wanted by Stripe</source>
        <translation>تطلبها Stripe</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>مقيَّد</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation>يُبلَّغ بـ</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تغيير</translation>
    </message>
</context>
<context>
    <name>plandeck::TenantText</name>
    <message>
        <source>Active</source>
        <comment>tenant</comment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>tenant</comment>
        <translation>معلَّق</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>tenant</comment>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير مربوط</translation>
    </message>
    <message>
        <source>Not finished</source>
        <comment>connecting Stripe</comment>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Restricted</source>
        <comment>account at Stripe</comment>
        <translation>مقيَّد</translation>
    </message>
    <message>
        <source>Enabled</source>
        <comment>account at Stripe</comment>
        <translation>مفعَّل</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>tier</comment>
        <translation>مجانية</translation>
    </message>
    <message>
        <source>Starter</source>
        <comment>tier</comment>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Pro</source>
        <comment>tier</comment>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <comment>tier</comment>
        <translation>Enterprise</translation>
    </message>
</context>
<context>
    <name>plandeck::TenantsModel</name>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>آخر حدث</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
</context>
<context>
    <name>plandeck::TenantsPanel</name>
    <message>
        <source>Tenants</source>
        <translation>المستأجرون</translation>
    </message>
    <message>
        <source>Tenants are seen by the platform&apos;s staff</source>
        <translation>لا يرى المستأجرين إلا فريق المنصة</translation>
    </message>
    <message>
        <source>Search tenants</source>
        <translation>البحث في المستأجرين</translation>
    </message>
    <message>
        <source>The beginning of a name, slug, e-mail address or acct_…; a tenant&apos;s ID; a key&apos;s last four characters</source>
        <translation>بداية اسم أو اسم مختصر أو بريد إلكتروني أو acct_…‎؛ أو معرّف مستأجر؛ أو آخر أربعة أحرف من مفتاح</translation>
    </message>
    <message>
        <source>&amp;Look into it…</source>
        <translation>ا&amp;طلاع…</translation>
    </message>
    <message>
        <source>&amp;End looking</source>
        <translation>إ&amp;نهاء الاطلاع</translation>
    </message>
    <message>
        <source>&amp;Suspend…</source>
        <translation>ت&amp;عليق…</translation>
    </message>
    <message>
        <source>&amp;Reactivate…</source>
        <translation>إعادة الت&amp;فعيل…</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>نسخ ال&amp;معرّف</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>نسخ ال&amp;رابط</translation>
    </message>
    <message>
        <source>Shows only these tenants</source>
        <translation>إظهار هؤلاء المستأجرين فقط</translation>
    </message>
    <message>
        <source>Stripe: %1</source>
        <comment>state of a connection</comment>
        <translation>‏Stripe: %1</translation>
    </message>
    <message>
        <source>Event within a day</source>
        <translation>حدث خلال يوم</translation>
    </message>
    <message>
        <source>No event for 30 days</source>
        <translation>لا أحداث منذ 30 يومًا</translation>
    </message>
    <message>
        <source>The tenants of the platform</source>
        <translation>مستأجرو المنصة</translation>
    </message>
    <message>
        <source>No tenant matches</source>
        <translation>لا مستأجر مطابق</translation>
    </message>
    <message>
        <source>No tenant fits the search and the filters.</source>
        <translation>لا مستأجر يوافق البحث والمرشِّحات.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشِّحات</translation>
    </message>
    <message>
        <source>Every company on this platform. Searches and looks are on record.</source>
        <translation>كل شركة على هذه المنصة. تُسجَّل عمليات البحث والاطلاع.</translation>
    </message>
    <message>
        <source>No tenants yet</source>
        <translation>لا مستأجرين بعد</translation>
    </message>
    <message>
        <source>Companies register themselves; they stand here then.</source>
        <translation>تسجّل الشركات نفسها؛ ثم تظهر هنا.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>Your role does not suspend tenants.</source>
        <translation>دورك لا يعلّق المستأجرين.</translation>
    </message>
    <message>
        <source>Refuse its people and programs</source>
        <translation>رفض أشخاصه وبرامجه</translation>
    </message>
    <message>
        <source>Let its people and programs in again</source>
        <translation>السماح لأشخاصه وبرامجه مجددًا</translation>
    </message>
    <message>
        <source>You look into it already.</source>
        <translation>أنت تطّلع عليه بالفعل.</translation>
    </message>
    <message>
        <source>The tenant was not opened. %1</source>
        <comment>reason</comment>
        <translation>لم يُفتح المستأجر. %1</translation>
    </message>
    <message>
        <source>You look into it no more. That is on record.</source>
        <translation>لم تعد تطّلع عليه. سُجّل ذلك.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <comment>reason</comment>
        <translation>لم يتغير شيء. %1</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <comment>tenant</comment>
        <translation>تم تعليق %1.</translation>
    </message>
    <message>
        <source>%1 is let in again.</source>
        <comment>tenant</comment>
        <translation>سُمح مجددًا بدخول %1.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>With a reason, on record</source>
        <translation>بذكر السبب، مع تسجيل ذلك</translation>
    </message>
</context>
<context>
    <name>plandeck::Toast</name>
    <message>
        <source>Close notice</source>
        <translation>إغلاق الإشعار</translation>
    </message>
</context>
<context>
    <name>plandeck::TraceList</name>
    <message>
        <source>Nothing yet</source>
        <comment>done with an event</comment>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>%1, attempt %2, %3</source>
        <comment>state, number, time</comment>
        <translation>%1، المحاولة %2، %3</translation>
    </message>
</context>
<context>
    <name>plandeck::TrialCard</name>
    <message>
        <source>Copy answer</source>
        <translation>نسخ الرد</translation>
    </message>
    <message>
        <source>Close the answer</source>
        <translation>إغلاق الرد</translation>
    </message>
    <message>
        <source>A test message is being sent…</source>
        <translation>جارٍ إرسال رسالة اختبار…</translation>
    </message>
    <message>
        <source>Signed like any other, also while paused.</source>
        <translation>موقّعة كأي رسالة أخرى، حتى أثناء الإيقاف المؤقت.</translation>
    </message>
    <message>
        <source>No test message was sent</source>
        <translation>لم تُرسل أي رسالة اختبار</translation>
    </message>
    <message>
        <source>The receiver took it: %1</source>
        <comment>status and duration</comment>
        <translation>قبلها المستقبِل: %1</translation>
    </message>
    <message>
        <source>Any answer from 200 to 299 counts as taken.</source>
        <translation>كل رد من 200 إلى 299 يُعد قبولًا.</translation>
    </message>
    <message>
        <source>The receiver did not take it: %1</source>
        <comment>status and duration, or why</comment>
        <translation>لم يقبلها المستقبِل: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::UserButton</name>
    <message>
        <source>Account: %1, %2</source>
        <translation>الحساب: %1، %2</translation>
    </message>
</context>
<context>
    <name>plandeck::UserMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>A&amp;bout Plandeck</source>
        <translation>&amp;حول Plandeck</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>تسجيل ال&amp;خروج</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>مثل &amp;سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين &amp;عالٍ</translation>
    </message>
</context>
<context>
    <name>plandeck::VerifyDialog</name>
    <message>
        <source>&amp;Verify</source>
        <translation>ت&amp;حقق</translation>
    </message>
    <message>
        <source>Verify a key</source>
        <translation>التحقق من مفتاح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;مفتاح API</translation>
    </message>
    <message>
        <source>It is looked up and forgotten. Nothing is changed, and its last use stays as it was.</source>
        <translation>يُبحث عنه ثم يُنسى. لا يتغير شيء، ويبقى آخر استخدام له كما كان.</translation>
    </message>
    <message>
        <source>Whose key is it?</source>
        <translation>لمن هذا المفتاح؟</translation>
    </message>
    <message>
        <source>Paste it above. It is shown only while you hold the eye.</source>
        <translation>الصقه أعلاه. لا يظهر إلا وأنت تضغط على العين.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>This key does not work</source>
        <translation>هذا المفتاح لا يعمل</translation>
    </message>
    <message>
        <source>It is unknown, revoked or expired. Which of these it is, nobody is told.</source>
        <translation>إما غير معروف أو مُبطَل أو منتهٍ. ولا يُخبَر أحد أيها هو.</translation>
    </message>
    <message>
        <source>This could not be found out</source>
        <translation>تعذرت معرفة ذلك</translation>
    </message>
    <message>
        <source>A live key of %1</source>
        <translation>مفتاح مباشر لـ %1</translation>
    </message>
    <message>
        <source>A test key of %1</source>
        <translation>مفتاح اختبار لـ %1</translation>
    </message>
    <message>
        <source>It works. It ends in %1.</source>
        <translation>يعمل. ينتهي بـ %1.</translation>
    </message>
    <message>
        <source>It works. It ends in %1. Last used: %2.</source>
        <translation>يعمل. ينتهي بـ %1. آخر استخدام: %2.</translation>
    </message>
</context>
<context>
    <name>plandeck::WaitingCard</name>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;فتح مجددًا</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Did the browser end at a page that does not load? &amp;Paste its address:</source>
        <translation>هل انتهى المتصفح إلى صفحة لا تُحمَّل؟ ال&amp;صق عنوانها:</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>إ&amp;تمام</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>جارٍ الإتمام…</translation>
    </message>
    <message>
        <source>Your browser is open at Stripe…</source>
        <translation>متصفحك مفتوح على Stripe…</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>تعذر فتح أي متصفح</translation>
    </message>
    <message>
        <source>Approve there; this page goes on by itself. If no browser came up, open this link yourself:</source>
        <translation>وافق هناك؛ تتابع هذه الصفحة تلقائيًا. إذا لم يظهر متصفح، فافتح هذا الرابط بنفسك:</translation>
    </message>
    <message>
        <source>Open this link in a browser of this computer; this page goes on by itself.</source>
        <translation>افتح هذا الرابط في متصفح على هذا الحاسوب؛ تتابع هذه الصفحة تلقائيًا.</translation>
    </message>
    <message>
        <source>The link is good for %1</source>
        <translation>الرابط صالح لمدة %1</translation>
    </message>
</context>
<context>
    <name>plandeck::WebhookText</name>
    <message>
        <source>A plan was created</source>
        <translation>أُنشئت خطة</translation>
    </message>
    <message>
        <source>A plan was changed</source>
        <translation>غُيّرت خطة</translation>
    </message>
    <message>
        <source>A plan was deactivated</source>
        <translation>عُطّلت خطة</translation>
    </message>
    <message>
        <source>An API key was replaced</source>
        <translation>استُبدل مفتاح API</translation>
    </message>
    <message>
        <source>An API key was revoked</source>
        <translation>أُبطل مفتاح API</translation>
    </message>
    <message>
        <source>Stripe was connected</source>
        <translation>رُبط Stripe</translation>
    </message>
    <message>
        <source>Stripe was disconnected</source>
        <translation>فُك ربط Stripe</translation>
    </message>
    <message>
        <source>A plain test</source>
        <translation>اختبار بسيط</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>message</comment>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>message</comment>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>message</comment>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>message</comment>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>message</comment>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>webhook</comment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Receiver gone</source>
        <translation>المستقبِل غير موجود</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>webhook</comment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>answer</comment>
        <translation>لا رد بعد</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <comment>HTTP status, duration</comment>
        <translation>%1 خلال %2 ملي ث</translation>
    </message>
</context>
<context>
    <name>plandeck::WebhooksPanel</name>
    <message>
        <source>Webhooks</source>
        <translation>خطافات الويب</translation>
    </message>
    <message>
        <source>Webhooks are not for your role</source>
        <translation>خطافات الويب غير متاحة لدورك</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>تغ&amp;يير…</translation>
    </message>
    <message>
        <source>New &amp;secret…</source>
        <translation>&amp;سر جديد…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>Signature &amp;doctor…</source>
        <translation>فاح&amp;ص التوقيع…</translation>
    </message>
    <message>
        <source>the webhook</source>
        <translation>خطاف الويب</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>إعادة الإ&amp;رسال</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>نسخ ال&amp;معرّف</translation>
    </message>
    <message>
        <source>Copy &amp;body</source>
        <translation>نسخ الم&amp;تن</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ الرا&amp;بط</translation>
    </message>
    <message>
        <source>Send &amp;test</source>
        <translation>إرسال ا&amp;ختبار</translation>
    </message>
    <message>
        <source>Shows only these messages</source>
        <translation>إظهار هذه الرسائل فقط</translation>
    </message>
    <message>
        <source>Messages to the webhook</source>
        <translation>رسائل خطاف الويب</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message>
        <source>They come by themselves when something happens. A test shows whether the way is free.</source>
        <translation>تصل تلقائيًا عندما يحدث شيء. يبيّن الاختبار إن كان الطريق سالكًا.</translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>لا رسالة مطابقة</translation>
    </message>
    <message>
        <source>There is none in this state.</source>
        <translation>لا توجد رسالة بهذه الحالة.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشِّحات</translation>
    </message>
    <message>
        <source>Your servers are told of what happens in live mode.</source>
        <translation>تُبلَّغ خوادمك بما يحدث في الوضع المباشر.</translation>
    </message>
    <message>
        <source>Your servers are told of what happens in test mode.</source>
        <translation>تُبلَّغ خوادمك بما يحدث في وضع الاختبار.</translation>
    </message>
    <message>
        <source>Tell your servers what happens</source>
        <translation>أبلغ خوادمك بما يحدث</translation>
    </message>
    <message>
        <source>Give an address, and every change of plans, keys and Stripe is sent there, signed, and again until it was taken.</source>
        <translation>أدخل عنوانًا، فيُرسل إليه كل تغيير في الخطط والمفاتيح وStripe، موقّعًا، ويُعاد إرساله حتى يُقبل.</translation>
    </message>
    <message>
        <source>Set up the webhook…</source>
        <translation>إعداد خطاف الويب…</translation>
    </message>
    <message>
        <source>Your role does not change webhooks.</source>
        <translation>دورك لا يغيّر خطافات الويب.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>استئنا&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤ&amp;قت</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <comment>reason</comment>
        <translation>لم يتغير شيء. %1</translation>
    </message>
    <message>
        <source>The webhook was saved; its secret stays.</source>
        <translation>تم حفظ خطاف الويب؛ ويبقى سره كما هو.</translation>
    </message>
    <message>
        <source>Your webhook&apos;s secret</source>
        <translation>سر خطاف الويب الخاص بك</translation>
    </message>
    <message>
        <source>It signs every message, so that your server can tell ours from forged ones. This is the only time it is shown.</source>
        <translation>يوقّع كل رسالة، ليميّز خادمك رسائلنا من المزوّرة. لن يظهر إلا هذه المرة.</translation>
    </message>
    <message>
        <source>It cannot be shown again. You would have to make a new one.</source>
        <translation>لا يمكن إظهاره مرة أخرى. سيلزمك إنشاء سر جديد.</translation>
    </message>
    <message>
        <source>Secret for %1</source>
        <translation>سر %1</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Libraries for Standard Webhooks take it as it is.</source>
        <translation>تأخذه مكتبات Standard Webhooks كما هو.</translation>
    </message>
    <message>
        <source>For your server: a line of its .env file</source>
        <translation>لخادمك: سطر في ملف ‎.env الخاص به</translation>
    </message>
    <message>
        <source>Copy line with the secret</source>
        <translation>نسخ السطر مع السر</translation>
    </message>
    <message>
        <source>Make a new secret?</source>
        <translation>إنشاء سر جديد؟</translation>
    </message>
    <message>
        <source>From the next message on the new one signs. Until your server knows it, it will refuse them; they are sent again later. The old secret, ending in %1, signs nothing more.</source>
        <translation>بدءًا من الرسالة التالية يوقّع السر الجديد. سيرفضها خادمك حتى يعرفه؛ ويُعاد إرسالها لاحقًا. لا يوقّع السر القديم المنتهي بـ %1 شيئًا بعد ذلك.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>إنشاء سر جديد</translation>
    </message>
    <message>
        <source>Remove the webhook?</source>
        <translation>إزالة خطاف الويب؟</translation>
    </message>
    <message>
        <source>%1 is told of nothing any more. What waits is not sent; what was sent stays on record.</source>
        <translation>لن يُبلَّغ %1 بشيء بعد الآن. ما ينتظر لا يُرسل؛ وما أُرسل يبقى مسجَّلًا.</translation>
    </message>
    <message>
        <source>Remove webhook</source>
        <translation>إزالة خطاف الويب</translation>
    </message>
    <message>
        <source>The webhook was removed.</source>
        <translation>تمت إزالة خطاف الويب.</translation>
    </message>
    <message>
        <source>Messages are kept until you go on.</source>
        <translation>تُحفظ الرسائل حتى تستأنف.</translation>
    </message>
    <message>
        <source>Messages are sent again.</source>
        <translation>تُرسل الرسائل من جديد.</translation>
    </message>
    <message>
        <source>“%1” is sent again.</source>
        <translation>يُعاد إرسال «%1».</translation>
    </message>
    <message>
        <source>It was not sent again. %1</source>
        <comment>reason</comment>
        <translation>لم تتم إعادة إرسالها. %1</translation>
    </message>
    <message>
        <source>Copied the ID of the message.</source>
        <translation>نُسخ معرّف الرسالة.</translation>
    </message>
    <message>
        <source>Copied the body, byte for byte as it is sent.</source>
        <translation>نُسخ المتن، بايتًا ببايت كما يُرسل.</translation>
    </message>
    <message>
        <source>Send what waits</source>
        <translation>إرسال ما ينتظر</translation>
    </message>
    <message>
        <source>Keep messages until you go on</source>
        <translation>حفظ الرسائل حتى تستأنف</translation>
    </message>
    <message>
        <source>To where the webhook is now, under the same ID</source>
        <translation>إلى حيث خطاف الويب الآن، بالمعرّف نفسه</translation>
    </message>
</context>
<context>
    <name>plandeck::WishPicker</name>
    <message>
        <source>Everything, also what is added later</source>
        <translation>كل شيء، بما في ذلك ما يُضاف لاحقًا</translation>
    </message>
</context>
</TS>
