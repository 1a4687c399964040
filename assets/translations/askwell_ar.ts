<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AnswerGroupsModel</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالًا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerScreen</name>
    <message>
        <source>Common question</source>
        <translation>سؤال شائع</translation>
    </message>
    <message>
        <source>On your list</source>
        <translation>في قائمتك</translation>
    </message>
    <message>
        <source>List is full</source>
        <translation>القائمة ممتلئة</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>اسأل عن هذا</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>مصدر هذه المعلومات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Words on this page</source>
        <translation>الكلمات في هذه الصفحة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
</context>
<context>
    <name>AsideScreen</name>
    <message numerus="yes">
        <source>The kiosk comes back in %n minute(s).</source>
        <translation>
            <numerusform>يعود الجهاز الآن (%n دقيقة).</numerusform>
            <numerusform>يعود الجهاز بعد دقيقة واحدة (%n).</numerusform>
            <numerusform>يعود الجهاز بعد دقيقتين (%n).</numerusform>
            <numerusform>يعود الجهاز بعد %n دقائق.</numerusform>
            <numerusform>يعود الجهاز بعد %n دقيقة.</numerusform>
            <numerusform>يعود الجهاز بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the kiosk now</source>
        <translation>العودة إلى الجهاز الآن</translation>
    </message>
</context>
<context>
    <name>AskDeskScreen</name>
    <message>
        <source>Please ask at the desk</source>
        <translation>يرجى السؤال في الاستقبال</translation>
    </message>
    <message>
        <source>This screen cannot show its pages just now. Please ask at %1.</source>
        <translation>لا يمكن لهذه الشاشة عرض صفحاتها الآن. يرجى السؤال في %1.</translation>
    </message>
    <message>
        <source>In crisis? Call or text 988</source>
        <translation>هل تمر بأزمة؟ اتصل أو أرسل رسالة نصية إلى 988</translation>
    </message>
    <message>
        <source>Veterans: call 988, then press 1, or text 838255. Danger now: call 911.</source>
        <translation>قدامى المحاربين: اتصل بالرقم 988 ثم اضغط 1، أو أرسل رسالة نصية إلى 838255. خطر الآن: اتصل بالرقم 911.</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Is there a sheet in the printer? Please give it to %1.</source>
        <translation>هل توجد ورقة في الطابعة؟ يرجى تسليمها إلى %1.</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch to start</source>
        <translation>المس للبدء</translation>
    </message>
    <message>
        <source>People in a waiting room, one with a list of questions.</source>
        <translation>أشخاص في غرفة انتظار، مع أحدهم قائمة أسئلة.</translation>
    </message>
    <message>
        <source>Or after %1 to %2 minutes without a touch.</source>
        <translation>أو بعد %1 إلى %2 دقيقة دون لمس الشاشة.</translation>
    </message>
    <message>
        <source>What questions do you have for your visit?</source>
        <translation>ما أسئلتك لزيارتك؟</translation>
    </message>
    <message>
        <source>Read short pages. Pick your questions. Take a printed sheet in with you.</source>
        <translation>اقرأ صفحات قصيرة. اختر أسئلتك. خذ معك ورقة مطبوعة.</translation>
    </message>
    <message>
        <source>No ads. We do not ask who you are. We erase your choices when you finish.</source>
        <translation>لا إعلانات. لا نسأل من أنت. نمحو اختياراتك عندما تنتهي.</translation>
    </message>
    <message>
        <source>%1 Staff: code %2</source>
        <translation>%1 للموظفين: الرمز %2</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>أسئلتي</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Need help now</source>
        <translation>مساعدة الآن</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>Calibrate</name>
    <message>
        <source>%1 pixels in a millimeter.</source>
        <translation>%1 بكسل في المليمتر.</translation>
    </message>
    <message>
        <source>Saved. The kiosk uses it from its next start on.</source>
        <translation>تم الحفظ. يستعمله الجهاز عند تشغيله التالي.</translation>
    </message>
    <message>
        <source>Not saved. This kiosk may not write its settings. Tell IT.</source>
        <translation>لم يُحفظ. لا يُسمح لهذا الجهاز بكتابة إعداداته. أخبر قسم التقنية.</translation>
    </message>
</context>
<context>
    <name>CalibrateScreen</name>
    <message>
        <source>Make the card its true size</source>
        <translation>اجعل البطاقة بحجمها الحقيقي</translation>
    </message>
    <message>
        <source>Hold a bank card flat on the drawn card. Change it until both are the same size.</source>
        <translation>ضع بطاقة مصرفية على البطاقة المرسومة. غيّر الرسم حتى يتساوى الحجمان.</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation>أصغر بكثير</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation>أكبر بكثير</translation>
    </message>
    <message>
        <source>Save this size</source>
        <translation>حفظ هذا الحجم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>in use</source>
        <translation>مستخدم الآن</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>You can wipe the screen.</source>
        <translation>يمكنك تنظيف الشاشة.</translation>
    </message>
    <message numerus="yes">
        <source>It listens again in %n second(s).</source>
        <translation>
            <numerusform>تعود إلى الاستجابة الآن.</numerusform>
            <numerusform>تعود إلى الاستجابة بعد ثانية واحدة.</numerusform>
            <numerusform>تعود إلى الاستجابة بعد ثانيتين.</numerusform>
            <numerusform>تعود إلى الاستجابة بعد %n ثوانٍ.</numerusform>
            <numerusform>تعود إلى الاستجابة بعد %n ثانية.</numerusform>
            <numerusform>تعود إلى الاستجابة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any key ends this sooner.</source>
        <translation>أي مفتاح ينهي هذا قبل ذلك.</translation>
    </message>
</context>
<context>
    <name>Clinic</name>
    <message>
        <source>the front desk</source>
        <translation>مكتب الاستقبال</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>الطابعة</translation>
    </message>
</context>
<context>
    <name>Computer</name>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Looking … This can take half a minute.</source>
        <translation>جارٍ الفحص… قد يستغرق نصف دقيقة.</translation>
    </message>
    <message>
        <source>Printing … This can take a minute.</source>
        <translation>جارٍ الطباعة… قد يستغرق دقيقة.</translation>
    </message>
    <message>
        <source>Nothing could be found out. Look again, or restart the kiosk.</source>
        <translation>تعذّر معرفة أي شيء. افحص مرة أخرى أو أعد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Things to set right: %1</source>
        <translation>أمور تحتاج إلى تصحيح: %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>افحص مرة أخرى</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>اطبع هذه القائمة</translation>
    </message>
    <message>
        <source>The list is printed.</source>
        <translation>طُبعت القائمة.</translation>
    </message>
    <message>
        <source>The list may not have been printed. Look at the printer.</source>
        <translation>ربما لم تُطبع القائمة. انظر إلى الطابعة.</translation>
    </message>
    <message>
        <source>All is well here</source>
        <translation>كل شيء هنا على ما يرام</translation>
    </message>
</context>
<context>
    <name>DisplayScreen</name>
    <message>
        <source>Make it easier to use</source>
        <translation>اجعل الاستخدام أسهل</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>الألوان</translation>
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
        <source>Contrast</source>
        <translation>تباين</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>Side for the buttons</source>
        <translation>مكان الأزرار</translation>
    </message>
    <message>
        <source>Easy reach: all buttons stand low</source>
        <translation>وصول سهل: كل الأزرار في الأسفل</translation>
    </message>
    <message>
        <source>Calm: one sentence at a time, softer light</source>
        <translation>هدوء: جملة واحدة كل مرة، وضوء أخف</translation>
    </message>
    <message>
        <source>No time limit for me</source>
        <translation>بلا حد للوقت</translation>
    </message>
    <message>
        <source>Hide screen</source>
        <translation>إخفاء الشاشة</translation>
    </message>
</context>
<context>
    <name>EnglishOnly</name>
    <message>
        <source>This part is only in English</source>
        <translation>هذا الجزء بالإنجليزية فقط</translation>
    </message>
    <message>
        <source>The pages are only in English</source>
        <translation>الصفحات بالإنجليزية فقط</translation>
    </message>
    <message>
        <source>There is no checked translation of it yet. You can read it in English, or ask the desk for an interpreter, free.</source>
        <translation>لا توجد له ترجمة مراجعة بعد. يمكنك قراءته بالإنجليزية، أو طلب مترجم من الاستقبال مجانًا.</translation>
    </message>
    <message>
        <source>There is no checked translation of the pages yet. You can read them in English, or ask the desk for an interpreter, free.</source>
        <translation>لا توجد لهذه الصفحات ترجمة مراجعة بعد. يمكنك قراءتها بالإنجليزية، أو طلب مترجم من الاستقبال مجانًا.</translation>
    </message>
</context>
<context>
    <name>EnglishOnlyScreen</name>
    <message>
        <source>Go on in English</source>
        <translation>المتابعة بالإنجليزية</translation>
    </message>
    <message>
        <source>Free language help</source>
        <translation>مساعدة لغوية مجانية</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
</context>
<context>
    <name>FaqListScreen</name>
    <message>
        <source>Common questions</source>
        <translation>أسئلة شائعة</translation>
    </message>
</context>
<context>
    <name>FaqScreen</name>
    <message>
        <source>Common questions</source>
        <translation>أسئلة شائعة</translation>
    </message>
    <message>
        <source>What do you want to ask about?</source>
        <translation>عمّ تريد أن تسأل؟</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>Finish</name>
    <message>
        <source>Your sheet is not out yet. If you finish now, we stop it and erase your list.</source>
        <translation>لم تخرج ورقتك بعد. إذا أنهيت الآن فسنوقفها ونمحو قائمتك.</translation>
    </message>
    <message>
        <source>Please take your sheet from %1. We erase your list now. Nothing is kept.</source>
        <translation>يرجى أخذ ورقتك من %1. نمحو قائمتك الآن. لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>We erase your list now. Nothing is kept.</source>
        <translation>نمحو قائمتك الآن. لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Nothing is kept. The next person starts fresh.</source>
        <translation>لا يُحفظ شيء. يبدأ الشخص التالي من جديد.</translation>
    </message>
</context>
<context>
    <name>FinishScreen</name>
    <message>
        <source>Finish your visit here?</source>
        <translation>هل تريد الإنهاء هنا؟</translation>
    </message>
    <message>
        <source>Yes, finish and erase</source>
        <translation>نعم، إنهاء ومحو</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>لا، رجوع</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Words on this page</source>
        <translation>الكلمات في هذه الصفحة</translation>
    </message>
    <message>
        <source>Words in plain language</source>
        <translation>كلمات بلغة بسيطة</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>GlossaryScreen</name>
    <message>
        <source>All words</source>
        <translation>كل الكلمات</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>No touch for %1 to %2 minutes? We erase your choices.</source>
        <translation>من %1 إلى %2 دقيقة دون لمس؟ نمحو اختياراتك.</translation>
    </message>
    <message>
        <source>You can get help now</source>
        <translation>يمكنك الحصول على المساعدة الآن</translation>
    </message>
    <message>
        <source>Nobody counts or records that you opened this.</source>
        <translation>لا أحد يعدّ أو يسجل أنك فتحت هذه الصفحة.</translation>
    </message>
    <message>
        <source>Here in the clinic: tell any staff member</source>
        <translation>هنا في العيادة: أخبر أي موظف</translation>
    </message>
    <message>
        <source>Go to %1, or ask the person next to you to go.</source>
        <translation>اذهب إلى %1، أو اطلب من الشخص بجانبك أن يذهب.</translation>
    </message>
    <message>
        <source>Danger now: call 911</source>
        <translation>خطر الآن: اتصل بالرقم 911</translation>
    </message>
    <message>
        <source>Or go to the nearest emergency room.</source>
        <translation>أو اذهب إلى أقرب قسم طوارئ.</translation>
    </message>
    <message>
        <source>In crisis? Call or text 988</source>
        <translation>هل تمر بأزمة؟ اتصل أو أرسل رسالة نصية إلى 988</translation>
    </message>
    <message>
        <source>For thoughts of suicide or self-harm. Free, private, day and night. On a call, press 2 for Spanish.</source>
        <translation>لأفكار الانتحار أو إيذاء النفس. مجاني وخاص، ليلًا ونهارًا. عند الاتصال، اضغط 2 للإسبانية.</translation>
    </message>
    <message>
        <source>Veterans: call 988, then press 1</source>
        <translation>قدامى المحاربين: اتصل بالرقم 988 ثم اضغط 1</translation>
    </message>
    <message>
        <source>Or text 838255. For veterans, service members and their families.</source>
        <translation>أو أرسل رسالة نصية إلى 838255. لقدامى المحاربين والعسكريين وعائلاتهم.</translation>
    </message>
    <message>
        <source>Deaf or hard of hearing</source>
        <translation>للصم أو ضعاف السمع</translation>
    </message>
    <message>
        <source>For sign language (ASL), choose ASL Now at 988lifeline.org. You can chat there too.</source>
        <translation>للغة الإشارة (ASL)، اختر ASL Now في 988lifeline.org. يمكنك الدردشة هناك أيضًا.</translation>
    </message>
    <message>
        <source>Find treatment</source>
        <translation>إيجاد علاج</translation>
    </message>
    <message>
        <source>Call 1-800-662-4357, free, day and night. They help you find care for alcohol, drugs or mental health.</source>
        <translation>اتصل بالرقم ⁦1-800-662-4357⁩، مجانًا، ليلًا ونهارًا. يساعدونك على إيجاد رعاية للكحول أو المخدرات أو الصحة النفسية.</translation>
    </message>
</context>
<context>
    <name>HiddenScreen</name>
    <message>
        <source>Touch to go on</source>
        <translation>المس للمتابعة</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>What would you like to know?</source>
        <translation>ماذا تود أن تعرف؟</translation>
    </message>
    <message>
        <source>No ads. We do not ask who you are. We erase your choices when you finish.</source>
        <translation>لا إعلانات. لا نسأل من أنت. نمحو اختياراتك عندما تنتهي.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Common questions</source>
        <translation>أسئلة شائعة</translation>
    </message>
    <message>
        <source>Short answers to what people often ask</source>
        <translation>إجابات قصيرة لما يسأله الناس كثيرًا</translation>
    </message>
    <message>
        <source>This is general information. It does not replace your care team.</source>
        <translation>هذه معلومات عامة. لا تحل محل فريق رعايتك.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Erase one letter</source>
        <translation>مسح حرف واحد</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>حرف كبير</translation>
    </message>
    <message>
        <source>all that you typed</source>
        <translation>كل ما كتبته</translation>
    </message>
    <message>
        <source>Numbers and signs</source>
        <translation>أرقام ورموز</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>period</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>علامة استفهام</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>opening question mark</source>
        <translation>علامة استفهام افتتاحية</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation>علامة تعجب</translation>
    </message>
    <message>
        <source>opening exclamation mark</source>
        <translation>علامة تعجب افتتاحية</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>فاصلة عليا</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>علامة اقتباس</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>شرطة</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>شرطة مائلة</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>نقطتان</translation>
    </message>
    <message>
        <source>opening bracket</source>
        <translation>قوس افتتاح</translation>
    </message>
    <message>
        <source>closing bracket</source>
        <translation>قوس إغلاق</translation>
    </message>
    <message>
        <source>star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>number sign</source>
        <translation>علامة رقم</translation>
    </message>
</context>
<context>
    <name>KeyboardScreen</name>
    <message>
        <source>Please do not write your name. Your words stay on this screen until your visit ends. They may print on your sheet.</source>
        <translation>يرجى عدم كتابة اسمك. تبقى كلماتك على هذه الشاشة حتى تنتهي زيارتك. قد تُطبع على ورقتك.</translation>
    </message>
    <message>
        <source>Write my own question</source>
        <translation>كتابة سؤالي</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>سؤالك</translation>
    </message>
    <message>
        <source>Touch the letters below.</source>
        <translation>المس الحروف في الأسفل.</translation>
    </message>
    <message>
        <source>List is full</source>
        <translation>القائمة ممتلئة</translation>
    </message>
    <message>
        <source>Put on my list</source>
        <translation>إضافة إلى قائمتي</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>button</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Things to choose from: %1.</source>
        <translation>عدد الخيارات: %1.</translation>
    </message>
    <message>
        <source>From the end to the top of the screen.</source>
        <translation>من آخر الشاشة إلى أولها.</translation>
    </message>
    <message>
        <source>From the top to the end of the screen.</source>
        <translation>من أول الشاشة إلى آخرها.</translation>
    </message>
    <message>
        <source>You can use this screen by its keys. Down and Up go through everything. Right and Left jump from group to group. Select chooses. Back goes back. Help opens Need help now.</source>
        <translation>يمكنك استعمال هذه الشاشة بمفاتيحها. مفتاحا أسفل وأعلى يمران على كل شيء. مفتاحا اليمين واليسار ينتقلان من مجموعة إلى مجموعة. مفتاح الاختيار يختار. مفتاح الرجوع يرجع. مفتاح المساعدة يفتح المساعدة الآن.</translation>
    </message>
    <message>
        <source>You have more time.</source>
        <translation>لديك وقت أكثر.</translation>
    </message>
    <message>
        <source>Chosen by a switch? Touch or press another key within %1 seconds to keep it.</source>
        <translation>هل اخترت بمفتاح؟ المس الشاشة أو اضغط مفتاحًا آخر خلال %1 ثانية للاحتفاظ به.</translation>
    </message>
    <message>
        <source>Your last choice of switches is back.</source>
        <translation>عاد اختيارك السابق للمفاتيح.</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>لا يوجد ما ترجع إليه.</translation>
    </message>
    <message>
        <source>You have finished. Your choices are erased.</source>
        <translation>لقد انتهيت. مُحيت اختياراتك.</translation>
    </message>
    <message>
        <source>These words are in another language. There is no voice for them here.</source>
        <translation>هذه الكلمات بلغة أخرى. لا يوجد هنا صوت لها.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>أنت هنا</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>غير متاح</translation>
    </message>
</context>
<context>
    <name>KioskHeading</name>
    <message>
        <source>Level %1</source>
        <translation>المستوى %1</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>In use now</source>
        <translation>مستخدمة الآن</translation>
    </message>
    <message>
        <source>A machine translated the lines below. No translator has checked them.</source>
        <translation>ترجمت آلة الأسطر أدناه. لم يراجعها أي مترجم.</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message numerus="yes">
        <source>All of %n part(s) are shown.</source>
        <translation>
            <numerusform>لا أجزاء لعرضها.</numerusform>
            <numerusform>يُعرض الجزء الوحيد.</numerusform>
            <numerusform>يُعرض الجزءان كلاهما.</numerusform>
            <numerusform>تُعرض كل الأجزاء وعددها %n.</numerusform>
            <numerusform>تُعرض كل الأجزاء وعددها %n.</numerusform>
            <numerusform>تُعرض كل الأجزاء وعددها %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 part(s) are hidden until they are reviewed.</source>
        <translation>
            <numerusform>لا أجزاء مخفية من أصل %1.</numerusform>
            <numerusform>جزء واحد من أصل %1 مخفي حتى يُراجع.</numerusform>
            <numerusform>جزءان من أصل %1 مخفيان حتى يُراجعا.</numerusform>
            <numerusform>%n أجزاء من أصل %1 مخفية حتى تُراجع.</numerusform>
            <numerusform>%n جزءًا من أصل %1 مخفية حتى تُراجع.</numerusform>
            <numerusform>%n جزء من أصل %1 مخفية حتى تُراجع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed file(s) are older than the English text.</source>
        <translation>
            <numerusform>لا ملفات مراجعة أقدم من النص الإنجليزي.</numerusform>
            <numerusform>ملف مراجع واحد أقدم من النص الإنجليزي.</numerusform>
            <numerusform>ملفان مراجعان أقدم من النص الإنجليزي.</numerusform>
            <numerusform>%n ملفات مراجعة أقدم من النص الإنجليزي.</numerusform>
            <numerusform>%n ملفًا مراجعًا أقدم من النص الإنجليزي.</numerusform>
            <numerusform>%n ملف مراجع أقدم من النص الإنجليزي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) cannot be read: tell who wrote the content.</source>
        <translation>
            <numerusform>لا أجزاء تتعذر قراءتها.</numerusform>
            <numerusform>جزء واحد لا يمكن قراءته: أخبر من كتب المحتوى.</numerusform>
            <numerusform>جزءان لا يمكن قراءتهما: أخبر من كتب المحتوى.</numerusform>
            <numerusform>%n أجزاء لا يمكن قراءتها: أخبر من كتب المحتوى.</numerusform>
            <numerusform>%n جزءًا لا يمكن قراءتها: أخبر من كتب المحتوى.</numerusform>
            <numerusform>%n جزء لا يمكن قراءتها: أخبر من كتب المحتوى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choose your language</source>
        <translation>اختر لغتك</translation>
    </message>
    <message>
        <source>Your questions stay on your list.</source>
        <translation>تبقى أسئلتك في قائمتك.</translation>
    </message>
    <message>
        <source>Free language help</source>
        <translation>مساعدة لغوية مجانية</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The kiosk has started</source>
        <translation>بدأ الجهاز العمل</translation>
    </message>
    <message>
        <source>The kiosk was closed</source>
        <translation>أُغلق الجهاز</translation>
    </message>
    <message>
        <source>A setting was not taken over</source>
        <translation>لم يُقبل أحد الإعدادات</translation>
    </message>
    <message>
        <source>The PINs of staff cannot be read</source>
        <translation>لا يمكن قراءة رموز الموظفين</translation>
    </message>
    <message>
        <source>The content is broken</source>
        <translation>المحتوى تالف</translation>
    </message>
    <message>
        <source>The content has gone</source>
        <translation>المحتوى لم يعد موجودًا</translation>
    </message>
    <message>
        <source>An older edition of the content shows</source>
        <translation>تُعرض نسخة أقدم من المحتوى</translation>
    </message>
    <message>
        <source>There is no content to show</source>
        <translation>لا يوجد محتوى للعرض</translation>
    </message>
    <message>
        <source>A keyboard on the screen is broken</source>
        <translation>لوحة مفاتيح على الشاشة تالفة</translation>
    </message>
    <message>
        <source>A translation waits for its review</source>
        <translation>ترجمة تنتظر المراجعة</translation>
    </message>
    <message>
        <source>A translation is broken</source>
        <translation>ترجمة تالفة</translation>
    </message>
    <message>
        <source>A sheet was not printed</source>
        <translation>لم تُطبع إحدى الأوراق</translation>
    </message>
    <message>
        <source>A sheet may still lie in the printer</source>
        <translation>قد تكون هناك ورقة في الطابعة</translation>
    </message>
    <message>
        <source>The screen felt touches that nobody made</source>
        <translation>أحسّت الشاشة بلمسات لم يقم بها أحد</translation>
    </message>
    <message>
        <source>A language has no voice</source>
        <translation>لغة ليس لها صوت</translation>
    </message>
    <message>
        <source>The voice has stopped working</source>
        <translation>توقف الصوت عن العمل</translation>
    </message>
    <message>
        <source>The counts were damaged and begin anew</source>
        <translation>تلفت الأعداد وتبدأ من جديد</translation>
    </message>
    <message>
        <source>The counts could not be saved</source>
        <translation>تعذّر حفظ الأعداد</translation>
    </message>
    <message>
        <source>The kiosk made an error and started over</source>
        <translation>حدث خطأ في الجهاز فبدأ من جديد</translation>
    </message>
    <message>
        <source>The kiosk restarted after two errors</source>
        <translation>أعاد الجهاز تشغيل نفسه بعد خطأين</translation>
    </message>
    <message>
        <source>A part of the screen gave a warning</source>
        <translation>أصدر جزء من الشاشة تحذيرًا</translation>
    </message>
    <message>
        <source>The kiosk restarted after a crash</source>
        <translation>أعيد تشغيل الجهاز بعد عطل</translation>
    </message>
    <message>
        <source>The kiosk restarted after it hung</source>
        <translation>أعيد تشغيل الجهاز بعد توقفه</translation>
    </message>
    <message>
        <source>The kiosk restarted as planned</source>
        <translation>أعيد تشغيل الجهاز كما هو مقرر</translation>
    </message>
    <message>
        <source>The kiosk began its safe mode</source>
        <translation>دخل الجهاز الوضع الآمن</translation>
    </message>
    <message>
        <source>Only &quot;Please ask at the desk&quot; was shown</source>
        <translation>عُرضت فقط عبارة «يرجى السؤال في الاستقبال»</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>Nothing of a visit is here. Times are full hours.</source>
        <translation>لا شيء هنا عن أي زيارة. الأوقات بالساعات الكاملة.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Save to USB stick</source>
        <translation>حفظ على ذاكرة USB</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1، %2 مرات</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>Maintenance</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>The kiosk makes room for other programs. It comes back by itself.</source>
        <translation>يفسح الجهاز المجال لبرامج أخرى. ويعود من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 دقيقة</translation>
    </message>
</context>
<context>
    <name>Morning</name>
    <message>
        <source>Morning check</source>
        <translation>فحص الصباح</translation>
    </message>
    <message>
        <source>All is well. You are done for today.</source>
        <translation>كل شيء على ما يرام. انتهيت لهذا اليوم.</translation>
    </message>
    <message>
        <source>Something is not right. See what helps below.</source>
        <translation>هناك خلل. انظر أدناه ما يساعد.</translation>
    </message>
    <message>
        <source>There is more to check.</source>
        <translation>بقي ما يجب فحصه.</translation>
    </message>
    <message>
        <source>Touch the first step. The others follow.</source>
        <translation>المس الخطوة الأولى. وتتبعها الأخرى.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>Print a test sheet</source>
        <translation>طباعة ورقة اختبار</translation>
    </message>
    <message>
        <source>Touch the whole screen</source>
        <translation>لمس الشاشة كلها</translation>
    </message>
    <message>
        <source>Listen to the kiosk</source>
        <translation>الاستماع إلى الجهاز</translation>
    </message>
    <message>
        <source>Put in new ink or toner. If that does not help, tell IT.</source>
        <translation>ضع حبرًا جديدًا. وإن لم ينفع فأخبر قسم التقنية.</translation>
    </message>
    <message>
        <source>Fields that did not respond: %1. Clean the screen and try again, then tell IT.</source>
        <translation>خانات لم تستجب: %1. نظّف الشاشة وحاول مرة أخرى، ثم أخبر قسم التقنية.</translation>
    </message>
    <message>
        <source>Turn the sound up, or plug it in. Then tell IT.</source>
        <translation>ارفع الصوت أو وصّله. ثم أخبر قسم التقنية.</translation>
    </message>
    <message>
        <source>Print a test sheet?</source>
        <translation>هل نطبع ورقة اختبار؟</translation>
    </message>
    <message>
        <source>Nothing private is on it. This takes a few seconds.</source>
        <translation>ليس فيها شيء خاص. يستغرق هذا بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>اطبع الورقة</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>أوقف الطباعة</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer</source>
        <translation>الورقة في طريقها إلى الطابعة</translation>
    </message>
    <message>
        <source>The sheet is at the printer</source>
        <translation>الورقة عند الطابعة</translation>
    </message>
    <message>
        <source>The test sheet is printing</source>
        <translation>تُطبع ورقة الاختبار</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>We stopped the test sheet</source>
        <translation>أوقفنا ورقة الاختبار</translation>
    </message>
    <message>
        <source>Yes, it is well</source>
        <translation>نعم، إنها جيدة</translation>
    </message>
    <message>
        <source>No, or none came</source>
        <translation>لا، أو لم تخرج ورقة</translation>
    </message>
    <message>
        <source>Look at the test sheet</source>
        <translation>انظر إلى ورقة الاختبار</translation>
    </message>
    <message>
        <source>Has it come out? Is it easy to read, with nothing cut off?</source>
        <translation>هل خرجت؟ هل تسهل قراءتها دون أن يُقطع منها شيء؟</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>اطبعها مرة أخرى</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>This is the voice of the kiosk.</source>
        <translation>هذا صوت الجهاز.</translation>
    </message>
    <message>
        <source>The kiosk says one short sentence.</source>
        <translation>يقول الجهاز جملة قصيرة.</translation>
    </message>
    <message>
        <source>The kiosk plays a short soft tone.</source>
        <translation>يصدر الجهاز نغمة قصيرة هادئة.</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>شغّله</translation>
    </message>
    <message>
        <source>Listen to the kiosk?</source>
        <translation>هل نستمع إلى الجهاز؟</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>هل سمعته؟</translation>
    </message>
    <message>
        <source>It may be in the headset, if one is plugged in.</source>
        <translation>قد يكون في السماعات إن كانت موصولة.</translation>
    </message>
    <message>
        <source>Yes, I did</source>
        <translation>نعم، سمعته</translation>
    </message>
    <message>
        <source>No, nothing</source>
        <translation>لا، لا شيء</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>شغّله مرة أخرى</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>A new PIN for IT</source>
        <translation>رمز PIN جديد لقسم التقنية</translation>
    </message>
    <message>
        <source>A new PIN for reception</source>
        <translation>رمز PIN جديد للاستقبال</translation>
    </message>
    <message>
        <source>Type the same PIN once more, then touch OK.</source>
        <translation>اكتب الرمز نفسه مرة أخرى، ثم المس «موافق».</translation>
    </message>
    <message>
        <source>It opens all of the staff area. Do not lose it.</source>
        <translation>يفتح منطقة الموظفين كلها. لا تفقده.</translation>
    </message>
    <message>
        <source>It opens what reception needs each day.</source>
        <translation>يفتح ما يحتاجه الاستقبال كل يوم.</translation>
    </message>
    <message>
        <source>Type %1 to %2 digits, then touch OK. %3</source>
        <translation>اكتب من %1 إلى %2 رقمًا، ثم المس «موافق». %3</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits. Please type another one.</source>
        <translation>يتكوّن الرمز من %1 إلى %2 رقمًا. اكتب رمزًا آخر من فضلك.</translation>
    </message>
    <message>
        <source>This PIN is easy to guess. Please type another one.</source>
        <translation>هذا الرمز يسهل تخمينه. اكتب رمزًا آخر من فضلك.</translation>
    </message>
    <message>
        <source>The two were not the same. Please begin again.</source>
        <translation>لم يتطابق الرمزان. ابدأ من جديد من فضلك.</translation>
    </message>
    <message>
        <source>IT and reception need different PINs. Type another one.</source>
        <translation>يحتاج قسم التقنية والاستقبال إلى رمزين مختلفين. اكتب رمزًا آخر.</translation>
    </message>
    <message>
        <source>Not saved. Set the PIN of IT first.</source>
        <translation>لم يُحفظ. عيّن رمز قسم التقنية أولًا.</translation>
    </message>
    <message>
        <source>Not saved. This kiosk may not write into its own folder.</source>
        <translation>لم يُحفظ. لا يُسمح لهذا الجهاز بالكتابة في مجلده.</translation>
    </message>
    <message>
        <source>Not saved. The computer is short of memory. Try again.</source>
        <translation>لم يُحفظ. ذاكرة الحاسوب لا تكفي الآن. حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>NewPinScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>A machine translated these words. No translator has checked them.</source>
        <translation>ترجمت آلة هذه الكلمات. لم يراجعها أي مترجم.</translation>
    </message>
    <message>
        <source>Some pages are only in English.</source>
        <translation>بعض الصفحات بالإنجليزية فقط.</translation>
    </message>
    <message>
        <source>Only for review: no qualified person has checked this translation.</source>
        <translation>للمراجعة فقط: لم يراجع شخص مؤهل هذه الترجمة.</translation>
    </message>
</context>
<context>
    <name>OwnQuestion</name>
    <message>
        <source>Please type your question first.</source>
        <translation>يرجى كتابة سؤالك أولًا.</translation>
    </message>
    <message>
        <source>This question is on your list already.</source>
        <translation>هذا السؤال موجود في قائمتك.</translation>
    </message>
    <message>
        <source>Your list is full: ten questions.</source>
        <translation>قائمتك ممتلئة: عشرة أسئلة.</translation>
    </message>
</context>
<context>
    <name>OwnQuestionModel</name>
    <message numerus="yes">
        <source>%n letter(s) left</source>
        <translation>
            <numerusform>لم يبق أي حرف</numerusform>
            <numerusform>بقي حرف واحد</numerusform>
            <numerusform>بقي حرفان</numerusform>
            <numerusform>بقيت %n أحرف</numerusform>
            <numerusform>بقي %n حرفًا</numerusform>
            <numerusform>بقي %n حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaceRow</name>
    <message>
        <source>With one switch: time for each choice</source>
        <translation>بزر واحد: الوقت لكل خيار</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>وقت أطول</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>وقت أقصر</translation>
    </message>
</context>
<context>
    <name>PageScreen</name>
    <message>
        <source>On your list</source>
        <translation>في قائمتك</translation>
    </message>
    <message>
        <source>List is full</source>
        <translation>القائمة ممتلئة</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>اسأل عن هذا</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>مصدر هذه المعلومات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Words on this page</source>
        <translation>الكلمات في هذه الصفحة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Back up</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1&#xa0;من&#xa0;%2</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>الجزء %1 من %2</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>الجزء %1 من %2</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>%1 of your %2 questions fit. The ones with a star come first.</source>
        <translation>يتسع المكان لعدد %1 من أسئلتك البالغة %2. تأتي الأسئلة ذات النجمة أولًا.</translation>
    </message>
    <message>
        <source>Until it is mended, the last state without it stays here.</source>
        <translation>حتى يُصلَح، تبقى هنا آخر حالة خالية منه.</translation>
    </message>
    <message>
        <source>The check of this state did not come to an end; askwell check may tell why.</source>
        <translation>لم يكتمل فحص هذه الحالة؛ قد يبيّن askwell check السبب.</translation>
    </message>
    <message>
        <source>and %1 more; askwell check tells all</source>
        <translation>و%1 أخرى؛ يعرضها askwell check كلها</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message numerus="yes">
        <source>It has %n page(s).</source>
        <translation>
            <numerusform>لا صفحات فيها.</numerusform>
            <numerusform>فيها صفحة واحدة.</numerusform>
            <numerusform>فيها صفحتان.</numerusform>
            <numerusform>فيها %n صفحات.</numerusform>
            <numerusform>فيها %n صفحة.</numerusform>
            <numerusform>فيها %n صفحة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewScreen</name>
    <message>
        <source>My questions</source>
        <translation>أسئلتي</translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation>ورقتك</translation>
    </message>
    <message>
        <source>Normal print</source>
        <translation>خط عادي</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>خط كبير</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>Look at the printer&apos;s own display. It may say what it needs.</source>
        <translation>انظر إلى شاشة الطابعة. قد تقول ما تحتاجه.</translation>
    </message>
    <message>
        <source>The printer is ready</source>
        <translation>الطابعة جاهزة</translation>
    </message>
    <message>
        <source>The printer has no paper</source>
        <translation>لا ورق في الطابعة</translation>
    </message>
    <message>
        <source>Put paper into the printer.</source>
        <translation>ضع ورقًا في الطابعة.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation>الورق عالق في الطابعة</translation>
    </message>
    <message>
        <source>Open the printer and take the stuck paper out.</source>
        <translation>افتح الطابعة وأخرج الورق العالق.</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation>الطابعة مفتوحة</translation>
    </message>
    <message>
        <source>Close all of its covers and doors.</source>
        <translation>أغلق كل أغطيتها وأبوابها.</translation>
    </message>
    <message>
        <source>The printer has no more ink</source>
        <translation>نفد حبر الطابعة</translation>
    </message>
    <message>
        <source>Put in new ink or toner.</source>
        <translation>ضع حبرًا جديدًا.</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>الطابعة لا تستجيب</translation>
    </message>
    <message>
        <source>Switch it on, and look at its cable. If that is not it, tell IT.</source>
        <translation>شغّلها وتفقّد كابلها. وإن لم يكن ذلك السبب فأخبر قسم التقنية.</translation>
    </message>
    <message>
        <source>The printer is paused</source>
        <translation>الطابعة متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>The printer takes no sheets now</source>
        <translation>الطابعة لا تقبل أوراقًا الآن</translation>
    </message>
    <message>
        <source>There is no printer under the name that is set</source>
        <translation>لا توجد طابعة بالاسم المحدد</translation>
    </message>
    <message>
        <source>Tell IT. The printer&apos;s name in the settings is not right.</source>
        <translation>أخبر قسم التقنية. اسم الطابعة في الإعدادات غير صحيح.</translation>
    </message>
    <message>
        <source>The printer has stopped</source>
        <translation>توقفت الطابعة</translation>
    </message>
</context>
<context>
    <name>PrinterTrial</name>
    <message>
        <source>With: %1. Nothing private is on the sheet.</source>
        <translation>باستخدام: %1. ليس في الورقة شيء خاص.</translation>
    </message>
    <message>
        <source>Try this printer?</source>
        <translation>هل نجرب هذه الطابعة؟</translation>
    </message>
    <message>
        <source>Print a test sheet</source>
        <translation>طباعة ورقة اختبار</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>أوقفها</translation>
    </message>
    <message>
        <source>The test sheet is on its way</source>
        <translation>ورقة الاختبار في الطريق</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>يستغرق هذا بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>اطبعها مرة أخرى</translation>
    </message>
    <message>
        <source>Has the sheet come out?</source>
        <translation>هل خرجت الورقة؟</translation>
    </message>
    <message>
        <source>If it has, and is easy to read, this is the right printer. If not, take another one.</source>
        <translation>إن خرجت وسهلت قراءتها فهذه هي الطابعة الصحيحة. وإلا فاختر غيرها.</translation>
    </message>
    <message>
        <source>The test sheet was stopped</source>
        <translation>أُوقفت ورقة الاختبار</translation>
    </message>
    <message>
        <source>Back to the printers</source>
        <translation>العودة إلى الطابعات</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Please tell %2. They can help.</source>
        <translation>يرجى إخبار %2. يمكنهم المساعدة.</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>الطابعة لا تستجيب</translation>
    </message>
    <message>
        <source>The printer takes no sheets now</source>
        <translation>لا تقبل الطابعة أوراقًا الآن</translation>
    </message>
    <message>
        <source>We could not print your sheet</source>
        <translation>لم نتمكن من طباعة ورقتك</translation>
    </message>
    <message>
        <source>The printer has no paper</source>
        <translation>لا يوجد ورق في الطابعة</translation>
    </message>
    <message>
        <source>Please tell %2. They can add paper.</source>
        <translation>يرجى إخبار %2. يمكنهم إضافة ورق.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation>الورق عالق في الطابعة</translation>
    </message>
    <message>
        <source>Please tell %2. Please do not pull at the paper.</source>
        <translation>يرجى إخبار %2. يرجى عدم سحب الورق.</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation>الطابعة مفتوحة</translation>
    </message>
    <message>
        <source>Please tell %2. They can close it.</source>
        <translation>يرجى إخبار %2. يمكنهم إغلاقها.</translation>
    </message>
    <message>
        <source>The printer has no more ink</source>
        <translation>نفد الحبر من الطابعة</translation>
    </message>
    <message>
        <source>Please tell %2. They can put in more.</source>
        <translation>يرجى إخبار %2. يمكنهم إضافة المزيد.</translation>
    </message>
    <message>
        <source>A sheet goes into a printer.</source>
        <translation>ورقة تدخل طابعة.</translation>
    </message>
    <message>
        <source>A sheet lies in the tray of a printer.</source>
        <translation>ورقة في درج الطابعة.</translation>
    </message>
    <message>
        <source>A printer with an empty paper tray.</source>
        <translation>طابعة درج ورقها فارغ.</translation>
    </message>
    <message>
        <source>A printer with crumpled paper in it.</source>
        <translation>طابعة فيها ورق مجعد.</translation>
    </message>
    <message>
        <source>A printer with its cover open.</source>
        <translation>طابعة غطاؤها مفتوح.</translation>
    </message>
    <message>
        <source>A printer with an empty drop.</source>
        <translation>طابعة مع قطرة فارغة.</translation>
    </message>
    <message>
        <source>A printer that is off.</source>
        <translation>طابعة مطفأة.</translation>
    </message>
    <message>
        <source>A person at a desk.</source>
        <translation>شخص عند مكتب.</translation>
    </message>
    <message>
        <source>Your last sheet may still be on its way. Please wait a moment.</source>
        <translation>قد تكون ورقتك الأخيرة في الطريق. يرجى الانتظار لحظة.</translation>
    </message>
    <message>
        <source>You have printed as many sheets as one visit can. Please ask at %2.</source>
        <translation>لقد طبعت كل ما تسمح به زيارة واحدة. يرجى السؤال في %2.</translation>
    </message>
    <message>
        <source>We cannot print another sheet now</source>
        <translation>لا يمكننا طباعة ورقة أخرى الآن</translation>
    </message>
    <message>
        <source>We are sending your sheet</source>
        <translation>نرسل ورقتك</translation>
    </message>
    <message>
        <source>Your sheet is at the printer</source>
        <translation>ورقتك عند الطابعة</translation>
    </message>
    <message>
        <source>Your sheet is printing</source>
        <translation>تُطبع ورقتك</translation>
    </message>
    <message>
        <source>This takes a few seconds. Then take your sheet from %1.</source>
        <translation>يستغرق هذا بضع ثوانٍ. ثم خذ ورقتك من %1.</translation>
    </message>
    <message>
        <source>Take your sheet</source>
        <translation>خذ ورقتك</translation>
    </message>
    <message>
        <source>Take it from %1. The page is private. Keep it with you.</source>
        <translation>خذها من %1. الصفحة خاصة. أبقها معك.</translation>
    </message>
    <message>
        <source>Your sheet should be there</source>
        <translation>يُفترض أن تكون ورقتك هناك</translation>
    </message>
    <message>
        <source>Take it from %1. If it is not there, ask at %2. The page is private.</source>
        <translation>خذها من %1. إذا لم تكن هناك فاسأل في %2. الصفحة خاصة.</translation>
    </message>
    <message>
        <source>%3 Your list is still here.</source>
        <translation>%3 قائمتك لا تزال هنا.</translation>
    </message>
    <message>
        <source>%3 We stopped your sheet, so it cannot come out later.</source>
        <translation>%3 أوقفنا ورقتك، فلن تخرج لاحقًا.</translation>
    </message>
    <message>
        <source>We stopped the printing</source>
        <translation>أوقفنا الطباعة</translation>
    </message>
    <message>
        <source>No sheet will come out. Your list is still here.</source>
        <translation>لن تخرج أي ورقة. قائمتك لا تزال هنا.</translation>
    </message>
    <message>
        <source>A sheet may still come</source>
        <translation>قد تخرج ورقة لاحقًا</translation>
    </message>
    <message>
        <source>The printer did not tell us how it ended. Please ask at %2.</source>
        <translation>لم تخبرنا الطابعة كيف انتهى الأمر. يرجى السؤال في %2.</translation>
    </message>
</context>
<context>
    <name>PrintingScreen</name>
    <message>
        <source>I have my sheet</source>
        <translation>ورقتي معي</translation>
    </message>
    <message>
        <source>Show my list here</source>
        <translation>عرض قائمتي هنا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>إيقاف الطباعة</translation>
    </message>
    <message>
        <source>See my list</source>
        <translation>عرض قائمتي</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Take the star off question %1</source>
        <translation>إزالة النجمة عن السؤال %1</translation>
    </message>
    <message>
        <source>Star question %1</source>
        <translation>وضع نجمة على السؤال %1</translation>
    </message>
    <message>
        <source>Move question %1 up</source>
        <translation>نقل السؤال %1 إلى أعلى</translation>
    </message>
    <message>
        <source>Move question %1 down</source>
        <translation>نقل السؤال %1 إلى أسفل</translation>
    </message>
    <message>
        <source>Take question %1 off</source>
        <translation>حذف السؤال %1</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>About “%1”.</source>
        <translation>حول «%1».</translation>
    </message>
    <message>
        <source>Your other list is kept.</source>
        <translation>قائمتك الأخرى محفوظة.</translation>
    </message>
    <message>
        <source>Pick questions that matter to you. Then print your sheet.</source>
        <translation>اختر الأسئلة التي تهمك. ثم اطبع ورقتك.</translation>
    </message>
    <message>
        <source>Your list is full: ten questions.</source>
        <translation>قائمتك ممتلئة: عشرة أسئلة.</translation>
    </message>
    <message>
        <source>Star up to three. They come first on your sheet.</source>
        <translation>ضع نجمة على ثلاثة أسئلة كحد أقصى. تأتي أولًا في ورقتك.</translation>
    </message>
</context>
<context>
    <name>QuestionsScreen</name>
    <message>
        <source>My questions</source>
        <translation>أسئلتي</translation>
    </message>
    <message>
        <source>Your list is empty. On any page, touch Ask about this. Or pick from our list of ready questions.</source>
        <translation>قائمتك فارغة. في أي صفحة، المس اسأل عن هذا. أو اختر من قائمة أسئلتنا الجاهزة.</translation>
    </message>
    <message>
        <source>Write my own question</source>
        <translation>كتابة سؤالي</translation>
    </message>
    <message>
        <source>Print my sheet</source>
        <translation>طباعة ورقتي</translation>
    </message>
    <message>
        <source>Add questions</source>
        <translation>إضافة أسئلة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ReadingModel</name>
    <message>
        <source>There is no voice for this language.</source>
        <translation>لا يوجد صوت لهذه اللغة.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>وقفة</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Repeat the sentence</source>
        <translation>إعادة الجملة</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>السابق: الجملة السابقة</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>التالي: الجملة التالية</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>إيقاف القراءة بصوت عالٍ</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Reading aloud does not work right now. The words stay on the screen.</source>
        <translation>القراءة بصوت عالٍ لا تعمل الآن. تبقى الكلمات على الشاشة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Your list is full. Take one off to add another.</source>
        <translation>قائمتك ممتلئة. احذف سؤالًا لإضافة آخر.</translation>
    </message>
    <message>
        <source>Touch a question to add it to your list.</source>
        <translation>المس سؤالًا لإضافته إلى قائمتك.</translation>
    </message>
</context>
<context>
    <name>ReadyScreen</name>
    <message>
        <source>Add questions</source>
        <translation>إضافة أسئلة</translation>
    </message>
    <message>
        <source>See my list</source>
        <translation>عرض قائمتي</translation>
    </message>
</context>
<context>
    <name>RestingScreen</name>
    <message>
        <source>Touch to wake it.</source>
        <translation>المسها لتعمل.</translation>
    </message>
    <message>
        <source>This screen is resting.</source>
        <translation>هذه الشاشة في وضع الراحة.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Not yet reviewed by this clinic.</source>
        <translation>لم تراجعه هذه العيادة بعد.</translation>
    </message>
    <message>
        <source>The clinic&apos;s review is overdue.</source>
        <translation>تأخرت مراجعة العيادة.</translation>
    </message>
    <message>
        <source>Reviewed by %1, %2, on %3.</source>
        <translation>راجعه %1، %2، في %3.</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Each treatment shows its own review.</source>
        <translation>يعرض كل علاج مراجعته الخاصة.</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>About %1 %2 %3 %4.</source>
        <translation>حوالي %1 %2 %3 %4.</translation>
    </message>
    <message>
        <source>About %1 %2.</source>
        <translation>حوالي %1 %2.</translation>
    </message>
    <message>
        <source>%1 out of %2</source>
        <translation>%1 من كل %2</translation>
    </message>
</context>
<context>
    <name>RiskGroupView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>لا نتائج عن «%1».</translation>
    </message>
    <message>
        <source>Type a word or a question.</source>
        <translation>اكتب كلمة أو سؤالًا.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Common question</source>
        <translation>سؤال شائع</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>كلمة</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
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
    <name>SearchScreen</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>What you search for</source>
        <translation>ما تبحث عنه</translation>
    </message>
    <message>
        <source>Such as: drip, drive, cost</source>
        <translation>مثل: تسريب، قيادة، تكلفة</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>طرق أخرى</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>عرض النتائج</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Try another word, or go on here. You can always ask at the front desk.</source>
        <translation>جرّب كلمة أخرى، أو تابع من هنا. يمكنك دائمًا السؤال في الاستقبال.</translation>
    </message>
    <message>
        <source>Common questions</source>
        <translation>أسئلة شائعة</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>كل المواضيع</translation>
    </message>
    <message>
        <source>Ask it as my own question</source>
        <translation>جعله سؤالي</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Usual: %1</source>
        <translation>المعتاد: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Not saved. This kiosk may not write its settings. Tell IT.</source>
        <translation>لم يُحفظ. لا يُسمح لهذا الجهاز بكتابة إعداداته. أخبر قسم التقنية.</translation>
    </message>
    <message>
        <source>The file has a value that cannot be used: it %1. The usual one holds.</source>
        <translation>في الملف قيمة لا يمكن استعمالها: %1. تسري القيمة المعتادة.</translation>
    </message>
    <message>
        <source>A time is written like this: 03:30</source>
        <translation>يُكتب الوقت هكذا: 03:30</translation>
    </message>
    <message>
        <source>Part %1: %2. An example: %3</source>
        <translation>الجزء %1: %2. مثال: %3</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>لا يمكن استعمال هذا.</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>جارٍ البحث عن طابعات…</translation>
    </message>
    <message>
        <source>The printers could not be looked for.</source>
        <translation>تعذّر البحث عن الطابعات.</translation>
    </message>
    <message>
        <source>This computer names no printer.</source>
        <translation>لا يذكر هذا الحاسوب أي طابعة.</translation>
    </message>
    <message>
        <source>Another one: type its name</source>
        <translation>أخرى: اكتب اسمها</translation>
    </message>
    <message>
        <source>less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>more</source>
        <translation>أكثر</translation>
    </message>
</context>
<context>
    <name>SettingFrame</name>
    <message>
        <source>Back to the usual</source>
        <translation>العودة إلى المعتاد</translation>
    </message>
</context>
<context>
    <name>SettingPrinterScreen</name>
    <message>
        <source>Test sheet</source>
        <translation>ورقة اختبار</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Folder of the content</source>
        <translation>مجلد المحتوى</translation>
    </message>
    <message>
        <source>Folder of one content pack, or of several; empty for all that come with the program or were installed.</source>
        <translation>مجلد حزمة محتوى واحدة أو عدة حزم؛ فارغ لكل ما يأتي مع البرنامج أو تم تثبيته.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>اسم العيادة</translation>
    </message>
    <message>
        <source>The clinic&apos;s name as visitors know it.</source>
        <translation>اسم العيادة كما يعرفه الزوار.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Number that a visitor may call later.</source>
        <translation>رقم يمكن للزائر الاتصال به لاحقًا.</translation>
    </message>
    <message>
        <source>Where staff are</source>
        <translation>مكان الموظفين</translation>
    </message>
    <message>
        <source>Where staff are, in words that follow &quot;Please ask at&quot;.</source>
        <translation>مكان الموظفين، بكلمات تأتي بعد «يرجى السؤال في».</translation>
    </message>
    <message>
        <source>Sentence on the sheet</source>
        <translation>جملة على الورقة</translation>
    </message>
    <message>
        <source>The clinic&apos;s sentence on the question sheet.</source>
        <translation>جملة العيادة على ورقة الأسئلة.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>When the clinic is open; at other times the start screen is dark until it is touched.</source>
        <translation>متى تفتح العيادة؛ وفي غير ذلك تبقى شاشة البداية داكنة حتى تُلمس.</translation>
    </message>
    <message>
        <source>Restart at night</source>
        <translation>إعادة التشغيل ليلًا</translation>
    </message>
    <message>
        <source>When the kiosk starts afresh at night, if nobody uses it; empty for never.</source>
        <translation>متى يُعاد تشغيل الجهاز ليلًا إن لم يستعمله أحد؛ فارغ يعني أبدًا.</translation>
    </message>
    <message>
        <source>Switches at the start</source>
        <translation>المفاتيح عند البداية</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>One switch</source>
        <translation>مفتاح واحد</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translation>مفتاحان</translation>
    </message>
    <message>
        <source>Whether each visit starts with choosing by one or two switches.</source>
        <translation>هل تبدأ كل زيارة بالاختيار بمفتاح أو مفتاحين.</translation>
    </message>
    <message>
        <source>Pace of one switch</source>
        <translation>سرعة المفتاح الواحد</translation>
    </message>
    <message>
        <source>How long each thing is offered to a visitor with one switch.</source>
        <translation>كم يُعرض كل شيء على زائر يستعمل مفتاحًا واحدًا.</translation>
    </message>
    <message>
        <source>More keys of the keypad</source>
        <translation>مفاتيح أخرى للوحة</translation>
    </message>
    <message>
        <source>More keys of the keypad with what they mean, such as &quot;F7=help, Home=back&quot;.</source>
        <translation>مفاتيح أخرى للوحة مع معناها، مثل &quot;F7=help, Home=back&quot;.</translation>
    </message>
    <message>
        <source>it must tell days first, then times</source>
        <translation>يجب ذكر الأيام أولًا ثم الأوقات</translation>
    </message>
    <message>
        <source>the days are mon, tue, wed, thu, fri, sat, sun</source>
        <translation>الأيام هي mon, tue, wed, thu, fri, sat, sun</translation>
    </message>
    <message>
        <source>times are written like 08:00-17:00, within one day</source>
        <translation>تُكتب الأوقات مثل 08:00-17:00 ضمن يوم واحد</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Name of the print queue; empty for the system&apos;s default.</source>
        <translation>اسم قائمة الطباعة؛ فارغ لاستعمال المعتاد في النظام.</translation>
    </message>
    <message>
        <source>Where the sheet comes out</source>
        <translation>مكان خروج الورقة</translation>
    </message>
    <message>
        <source>Where the sheet comes out, in words that follow &quot;Take your sheet from&quot;.</source>
        <translation>مكان خروج الورقة، بكلمات تأتي بعد «خذ ورقتك من».</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>As the printer says</source>
        <translation>كما تقول الطابعة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Paper of the sheet; auto takes what the printer or the country uses.</source>
        <translation>ورق الصفحة؛ auto يأخذ ما تستعمله الطابعة أو البلد.</translation>
    </message>
    <message>
        <source>Sheets in one visit</source>
        <translation>الأوراق في الزيارة الواحدة</translation>
    </message>
    <message>
        <source>How many sheets one visit may print.</source>
        <translation>كم ورقة يمكن طباعتها في زيارة واحدة.</translation>
    </message>
    <message>
        <source>Wait between two sheets</source>
        <translation>الانتظار بين ورقتين</translation>
    </message>
    <message>
        <source>Wait between two sheets.</source>
        <translation>الانتظار بين ورقتين.</translation>
    </message>
    <message>
        <source>Pixels per millimeter</source>
        <translation>بكسل لكل مليمتر</translation>
    </message>
    <message>
        <source>Device pixels in one millimeter of this screen; askwell calibrate measures them.</source>
        <translation>عدد البكسلات في مليمتر واحد من هذه الشاشة؛ يقيسها askwell calibrate.</translation>
    </message>
    <message>
        <source>Height above the floor</source>
        <translation>الارتفاع عن الأرض</translation>
    </message>
    <message>
        <source>Height of the picture&apos;s lower edge above the floor; reach mode goes by it.</source>
        <translation>ارتفاع الحافة السفلى للصورة عن الأرض؛ ويعتمد عليه وضع الوصول السهل.</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>من يرسم</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>The graphics card</source>
        <translation>بطاقة الرسوم</translation>
    </message>
    <message>
        <source>Who draws the screen; gpu needs a graphics driver that works.</source>
        <translation>من يرسم الشاشة؛ يحتاج gpu إلى برنامج تشغيل رسوم يعمل.</translation>
    </message>
    <message>
        <source>Colors at the start</source>
        <translation>الألوان عند البداية</translation>
    </message>
    <message>
        <source>Colors that each visit starts in.</source>
        <translation>الألوان التي تبدأ بها كل زيارة.</translation>
    </message>
    <message>
        <source>As the system asks</source>
        <translation>كما يطلب النظام</translation>
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
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Text size at the start</source>
        <translation>حجم الخط عند البداية</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>How much larger text is when a visit starts.</source>
        <translation>كم يكبر الخط عند بداية الزيارة.</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Keypad and switches</source>
        <translation>لوحة المفاتيح والمفاتيح</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Language at the start</source>
        <translation>اللغة عند البداية</translation>
    </message>
    <message>
        <source>Language that each visit starts in.</source>
        <translation>اللغة التي تبدأ بها كل زيارة.</translation>
    </message>
    <message>
        <source>Questions in own words</source>
        <translation>أسئلة بكلمات الزائر</translation>
    </message>
    <message>
        <source>Whether visitors may type a question of their own.</source>
        <translation>هل يمكن للزوار كتابة سؤال خاص بهم.</translation>
    </message>
    <message>
        <source>Therapy on the start screen</source>
        <translation>العلاج على شاشة البداية</translation>
    </message>
    <message>
        <source>Whether the start screen names the therapy, where the whole room can read it.</source>
        <translation>هل تذكر شاشة البداية العلاج حيث يمكن لكل من في الغرفة قراءته.</translation>
    </message>
    <message>
        <source>Wait at &quot;Still there?&quot;</source>
        <translation>الانتظار عند «هل ما زلت هنا؟»</translation>
    </message>
    <message>
        <source>How long &quot;Still there?&quot; waits before the visit is erased.</source>
        <translation>كم ينتظر «هل ما زلت هنا؟» قبل محو الزيارة.</translation>
    </message>
    <message>
        <source>Tone at &quot;Still there?&quot;</source>
        <translation>نغمة عند «هل ما زلت هنا؟»</translation>
    </message>
    <message>
        <source>Whether a soft tone is heard when &quot;Still there?&quot; appears, where no headset is used.</source>
        <translation>هل تُسمع نغمة هادئة عند ظهور «هل ما زلت هنا؟» دون سماعات.</translation>
    </message>
    <message>
        <source>Weeks of counts to keep</source>
        <translation>أسابيع الأعداد المحفوظة</translation>
    </message>
    <message>
        <source>How many weeks the counts of use are shown. Older ones are deleted as the kiosk is used.</source>
        <translation>كم أسبوعًا تظهر أعداد الاستعمال. وتُحذف الأقدم منها مع استعمال الجهاز.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>مفتوح دائمًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>The usual printer of this computer</source>
        <translation>الطابعة المعتادة لهذا الحاسوب</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Let us set this kiosk up</source>
        <translation>لنُعِدّ هذا الجهاز</translation>
    </message>
    <message>
        <source>Clinic, printer, languages, PINs and review: about five minutes. Each step is kept when you go on. You can stop at any time and begin again later.</source>
        <translation>العيادة والطابعة واللغات والرموز والمراجعة: نحو خمس دقائق. تُحفظ كل خطوة عند المتابعة. يمكنك التوقف متى شئت والبدء لاحقًا.</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation>تشغيل الجهاز</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The kiosk starts afresh, and all settings are saved.</source>
        <translation>يبدأ الجهاز من جديد وكل الإعدادات محفوظة.</translation>
    </message>
    <message>
        <source>Everything holds from the next start of the kiosk on.</source>
        <translation>يسري كل شيء عند تشغيل الجهاز التالي.</translation>
    </message>
    <message>
        <source>One thing is left: a clinician reads the pages and signs. Until then the kiosk says that it is not reviewed.</source>
        <translation>بقي أمر واحد: أن يقرأ مختص سريري الصفحات ويوقّع. وحتى ذلك الحين يقول الجهاز إنه لم يُراجع.</translation>
    </message>
    <message>
        <source>The kiosk is set up</source>
        <translation>تم إعداد الجهاز</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Questions for my visit</source>
        <translation>أسئلة لزيارتي</translation>
    </message>
    <message>
        <source>Your care team wants to hear these.</source>
        <translation>يريد فريق رعايتك سماع هذه الأسئلة.</translation>
    </message>
    <message>
        <source>Who takes me home:</source>
        <translation>من يوصلني إلى البيت:</translation>
    </message>
    <message>
        <source>In my own words, the plan is:</source>
        <translation>الخطة بكلماتي:</translation>
    </message>
    <message>
        <source>Your clinic: %1</source>
        <translation>عيادتك: %1</translation>
    </message>
    <message>
        <source>In crisis, or thoughts of suicide or self-harm? Call or text 988.</source>
        <translation>هل تمر بأزمة أو لديك أفكار انتحار أو إيذاء نفس؟ اتصل أو أرسل رسالة نصية إلى 988.</translation>
    </message>
    <message>
        <source>On a call, veterans press 1 and Spanish is 2. Veterans can text 838255.</source>
        <translation>عند الاتصال، يضغط قدامى المحاربين 1 والإسبانية هي 2. يمكن لقدامى المحاربين إرسال رسالة نصية إلى 838255.</translation>
    </message>
    <message>
        <source>Danger now? Call 911. In the clinic, tell any staff member.</source>
        <translation>خطر الآن؟ اتصل بالرقم 911. في العيادة، أخبر أي موظف.</translation>
    </message>
    <message>
        <source>This is general information. It does not replace your care team.</source>
        <translation>هذه معلومات عامة. لا تحل محل فريق رعايتك.</translation>
    </message>
    <message>
        <source>This page is private. Keep it with you.</source>
        <translation>هذه الصفحة خاصة. أبقها معك.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>“%1”: can I tell you this in my own words?</source>
        <translation>«%1»: هل يمكنني أن أقول لك هذا بكلماتي؟</translation>
    </message>
    <message>
        <source>Printer test</source>
        <translation>اختبار الطابعة</translation>
    </message>
    <message>
        <source>Nobody&apos;s questions are on this sheet.</source>
        <translation>لا توجد أسئلة لأحد على هذه الورقة.</translation>
    </message>
    <message>
        <source>Is this sheet easy to read, with nothing cut off?</source>
        <translation>هل هذه الورقة سهلة القراءة دون أي نقص؟</translation>
    </message>
    <message>
        <source>Translated by a machine, not checked by a translator.</source>
        <translation>ترجمة آلية لم يراجعها مترجم.</translation>
    </message>
    <message>
        <source>Edition %1. Not yet reviewed by this clinic.</source>
        <translation>الإصدار %1. لم تراجعه هذه العيادة بعد.</translation>
    </message>
    <message>
        <source>Edition %1, reviewed %2. A new review is due.</source>
        <translation>الإصدار %1، روجع في %2. حان موعد مراجعة جديدة.</translation>
    </message>
    <message>
        <source>Edition %1, reviewed %2.</source>
        <translation>الإصدار %1، روجع في %2.</translation>
    </message>
    <message>
        <source>A small picture of your sheet. The list beside it has the same questions. The rest of it says:</source>
        <translation>صورة صغيرة لورقتك. القائمة بجانبها فيها الأسئلة نفسها. وبقيتها تقول:</translation>
    </message>
    <message>
        <source>Under each question it stands in English.</source>
        <translation>تحت كل سؤال نصه بالإنجليزية.</translation>
    </message>
</context>
<context>
    <name>SheetLine</name>
    <message>
        <source>%1 %2 (with a star)</source>
        <translation>%1 %2 (مع نجمة)</translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>Where this comes from</source>
        <translation>مصدر هذه المعلومات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>SpeakerScreen</name>
    <message>
        <source>People near you will hear this.</source>
        <translation>سيسمع الناس بقربك هذا.</translation>
    </message>
    <message>
        <source>To listen alone, plug in headphones.</source>
        <translation>للاستماع وحدك، صِل سماعات.</translation>
    </message>
    <message>
        <source>Use the speaker</source>
        <translation>استعمال مكبر الصوت</translation>
    </message>
    <message>
        <source>No, stay silent</source>
        <translation>لا، دون صوت</translation>
    </message>
</context>
<context>
    <name>StaffChartScreen</name>
    <message>
        <source>Save to USB stick</source>
        <translation>حفظ على ذاكرة USB</translation>
    </message>
</context>
<context>
    <name>StaffCornerScreen</name>
    <message>
        <source>For staff</source>
        <translation>للموظفين</translation>
    </message>
    <message>
        <source>Wipe the screen: touches do nothing for 60 seconds. Then the start screen comes back.</source>
        <translation>نظّف الشاشة: لا يفعل اللمس شيئًا لمدة 60 ثانية. ثم تعود شاشة البداية.</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>تنظيف الشاشة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>StaffEnd</name>
    <message>
        <source>Restart or close</source>
        <translation>إعادة التشغيل أو الإغلاق</translation>
    </message>
    <message>
        <source>You are asked once more before anything ends.</source>
        <translation>سنسألك مرة أخرى قبل إنهاء أي شيء.</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>لا، رجوع</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>إعادة تشغيل الجهاز</translation>
    </message>
    <message>
        <source>It is back in a few seconds</source>
        <translation>يعود خلال ثوانٍ</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>إغلاق الجهاز</translation>
    </message>
    <message>
        <source>It stays closed until somebody starts it</source>
        <translation>يبقى مغلقًا حتى يشغّله أحد</translation>
    </message>
    <message>
        <source>Restart the computer</source>
        <translation>إعادة تشغيل الحاسوب</translation>
    </message>
    <message>
        <source>It takes a minute or two</source>
        <translation>يستغرق دقيقة أو دقيقتين</translation>
    </message>
    <message>
        <source>Switch the computer off</source>
        <translation>إيقاف الحاسوب</translation>
    </message>
    <message>
        <source>Somebody has to switch it on again</source>
        <translation>يجب أن يشغّله أحد مرة أخرى</translation>
    </message>
    <message>
        <source>Restart the kiosk now?</source>
        <translation>هل نعيد تشغيل الجهاز الآن؟</translation>
    </message>
    <message>
        <source>The screen goes dark for a few seconds.</source>
        <translation>تظلم الشاشة لبضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Yes, restart it</source>
        <translation>نعم، أعد التشغيل</translation>
    </message>
    <message>
        <source>Close the kiosk now?</source>
        <translation>هل نغلق الجهاز الآن؟</translation>
    </message>
    <message>
        <source>Visitors cannot use it until somebody starts it again.</source>
        <translation>لا يمكن للزوار استعماله حتى يشغّله أحد مرة أخرى.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>نعم، أغلقه</translation>
    </message>
    <message>
        <source>Restart the computer now?</source>
        <translation>هل نعيد تشغيل الحاسوب الآن؟</translation>
    </message>
    <message>
        <source>The kiosk comes back by itself.</source>
        <translation>يعود الجهاز من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Switch the computer off now?</source>
        <translation>هل نوقف الحاسوب الآن؟</translation>
    </message>
    <message>
        <source>Visitors cannot use the kiosk until it is switched on again.</source>
        <translation>لا يمكن للزوار استعمال الجهاز حتى يُشغَّل مرة أخرى.</translation>
    </message>
    <message>
        <source>Yes, switch it off</source>
        <translation>نعم، أوقفه</translation>
    </message>
</context>
<context>
    <name>StaffFrame</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>StaffHome</name>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تود أن تفعل؟</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>تنظيف الشاشة</translation>
    </message>
    <message>
        <source>For a minute touches do nothing</source>
        <translation>لمدة دقيقة لا تفعل اللمسات شيئًا</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Printer, paper, sound and content</source>
        <translation>الطابعة والورق والصوت والمحتوى</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>فحص الصباح</translation>
    </message>
    <message>
        <source>Test sheet, touch and sound in two minutes</source>
        <translation>ورقة اختبار واللمس والصوت في دقيقتين</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Clinic, printer, screen, visits</source>
        <translation>العيادة والطابعة والشاشة والزيارات</translation>
    </message>
    <message>
        <source>How much it is used</source>
        <translation>كم يُستعمل</translation>
    </message>
    <message>
        <source>Week by week, never by whom</source>
        <translation>أسبوعًا بأسبوع، دون ذكر من</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>The log of the kiosk</source>
        <translation>سجل الجهاز</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>What of each visitors see</source>
        <translation>ما يراه الزوار من كل لغة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>A clinician signs for the pages</source>
        <translation>يوقّع مختص سريري على الصفحات</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>رموز PIN</translation>
    </message>
    <message>
        <source>Of IT and of reception</source>
        <translation>لقسم التقنية وللاستقبال</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>What to set right, and how</source>
        <translation>ما يجب تصحيحه وكيف</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>Reach the computer behind the kiosk</source>
        <translation>الوصول إلى الحاسوب خلف الجهاز</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>Versions of program and content</source>
        <translation>إصدارات البرنامج والمحتوى</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <translation>قياس الشاشة</translation>
    </message>
    <message>
        <source>With a bank card, so that all has its true size</source>
        <translation>ببطاقة مصرفية ليكون كل شيء بحجمه الحقيقي</translation>
    </message>
    <message>
        <source>Restart or close</source>
        <translation>إعادة التشغيل أو الإغلاق</translation>
    </message>
    <message>
        <source>The kiosk or the computer</source>
        <translation>الجهاز أو الحاسوب</translation>
    </message>
</context>
<context>
    <name>StaffImport</name>
    <message>
        <source>Take these settings over?</source>
        <translation>هل نأخذ هذه الإعدادات؟</translation>
    </message>
    <message>
        <source>Not saved. This kiosk may not write its settings. Tell IT.</source>
        <translation>لم يُحفظ. لا يُسمح لهذا الجهاز بكتابة إعداداته. أخبر قسم التقنية.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>لن يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Look through the list first.</source>
        <translation>لم يتغير شيء بعد. انظر في القائمة أولًا.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>خذها</translation>
    </message>
    <message>
        <source>This file has no settings of a kiosk in it.</source>
        <translation>لا توجد إعدادات جهاز في هذا الملف.</translation>
    </message>
    <message>
        <source>The end of the file is missing. Write it to the stick once more.</source>
        <translation>نهاية الملف مفقودة. اكتبه على الذاكرة مرة أخرى.</translation>
    </message>
    <message>
        <source>The file comes from another version of the program.</source>
        <translation>الملف من إصدار آخر من البرنامج.</translation>
    </message>
    <message>
        <source>The stick could not be read. Plug it in once more.</source>
        <translation>تعذّرت قراءة الذاكرة. وصّلها مرة أخرى.</translation>
    </message>
    <message>
        <source>%1, instead of %2</source>
        <translation>%1 بدلًا من %2</translation>
    </message>
    <message>
        <source>Not taken over: it %1</source>
        <translation>لم تؤخذ: %1</translation>
    </message>
</context>
<context>
    <name>StaffLanguages</name>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Visitors see only what a qualified translator has reviewed; the rest is in English.</source>
        <translation>لا يرى الزوار إلا ما راجعه مترجم مؤهل؛ والباقي بالإنجليزية.</translation>
    </message>
    <message>
        <source>All others are translated from it.</source>
        <translation>كل اللغات الأخرى مترجمة منها.</translation>
    </message>
    <message>
        <source>Looking through the translations …</source>
        <translation>جارٍ فحص الترجمات…</translation>
    </message>
    <message>
        <source>It is only in English.</source>
        <translation>هي بالإنجليزية فقط.</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>One moment …</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation>الأرقام المكتوبة: %1</translation>
    </message>
    <message>
        <source>Type your PIN, then touch OK.</source>
        <translation>اكتب رمزك، ثم المس «موافق».</translation>
    </message>
    <message>
        <source>This PIN is wrong. Tries left: %1.</source>
        <translation>هذا الرمز خطأ. المحاولات المتبقية: %1.</translation>
    </message>
    <message>
        <source>This PIN is wrong. Please try again.</source>
        <translation>هذا الرمز خطأ. حاول مرة أخرى من فضلك.</translation>
    </message>
</context>
<context>
    <name>StaffPinModel</name>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %n second(s).</source>
        <translation>
            <numerusform>محاولات خاطئة كثيرة. انتظر الآن (%n ثانية).</numerusform>
            <numerusform>محاولات خاطئة كثيرة. انتظر ثانية واحدة (%n).</numerusform>
            <numerusform>محاولات خاطئة كثيرة. انتظر ثانيتين (%n).</numerusform>
            <numerusform>محاولات خاطئة كثيرة. انتظر %n ثوانٍ.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. انتظر %n ثانية.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. انتظر %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffPinScreen</name>
    <message>
        <source>For staff</source>
        <translation>للموظفين</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>رمزك</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>تنظيف الشاشة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>StaffPins</name>
    <message>
        <source>PINs of staff</source>
        <translation>رموز الموظفين</translation>
    </message>
    <message>
        <source>A new PIN works at once.</source>
        <translation>يعمل الرمز الجديد فورًا.</translation>
    </message>
    <message>
        <source>PIN of IT</source>
        <translation>رمز قسم التقنية</translation>
    </message>
    <message>
        <source>PIN of reception</source>
        <translation>رمز الاستقبال</translation>
    </message>
    <message>
        <source>Set. Touch to change it</source>
        <translation>موجود. المس لتغييره</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation>غير موجود بعد</translation>
    </message>
</context>
<context>
    <name>StaffReview</name>
    <message>
        <source>The clinician’s review</source>
        <translation>مراجعة المختص السريري</translation>
    </message>
    <message>
        <source>Not saved. This kiosk may not write into its own folder. Tell IT.</source>
        <translation>لم يُحفظ. لا يُسمح لهذا الجهاز بالكتابة في مجلده. أخبر قسم التقنية.</translation>
    </message>
    <message>
        <source>%1 Edition %2. Sign again when it is reviewed again.</source>
        <translation>%1 الإصدار %2. وقّع مرة أخرى عند مراجعته من جديد.</translation>
    </message>
    <message>
        <source>For edition %1. Only a clinician who has read every page may sign here. Until then visitors see that it is not reviewed.</source>
        <translation>للإصدار %1. لا يوقّع هنا إلا مختص سريري قرأ كل صفحة. وحتى ذلك الحين يرى الزوار أنه لم يُراجع.</translation>
    </message>
    <message>
        <source>I have read every page</source>
        <translation>قرأت كل صفحة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>لم يُذكر بعد</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Visitors see it at once</source>
        <translation>يراه الزوار فورًا</translation>
    </message>
    <message>
        <source>Fill in all of the above first</source>
        <translation>املأ كل ما سبق أولًا</translation>
    </message>
    <message>
        <source>Touch to sign for another one</source>
        <translation>المس للتوقيع عن علاج آخر</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>لم يُكتب بعد</translation>
    </message>
    <message>
        <source>First and last name of the clinician.</source>
        <translation>الاسم الأول والأخير للمختص السريري.</translation>
    </message>
    <message>
        <source>What the clinician is at this clinic.</source>
        <translation>وظيفة المختص في هذه العيادة.</translation>
    </message>
    <message>
        <source>When the last page was read.</source>
        <translation>متى قُرئت آخر صفحة.</translation>
    </message>
    <message>
        <source>When it has to be reviewed again.</source>
        <translation>متى يجب مراجعته من جديد.</translation>
    </message>
    <message>
        <source>Year, month and day: 2026-11-30</source>
        <translation>السنة والشهر واليوم: 2026-11-30</translation>
    </message>
    <message>
        <source>Visitors read it on the start screen.</source>
        <translation>يقرؤه الزوار على شاشة البداية.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>يوم المراجعة</translation>
    </message>
    <message>
        <source>Review again by</source>
        <translation>المراجعة من جديد قبل</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>لا يمكن استعمال هذا.</translation>
    </message>
    <message>
        <source>A day is written like this: 2026-11-30</source>
        <translation>يُكتب اليوم هكذا: 2026-11-30</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>هذا اليوم لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>This day is over already.</source>
        <translation>هذا اليوم مضى.</translation>
    </message>
</context>
<context>
    <name>StaffSettings</name>
    <message>
        <source>The settings file</source>
        <translation>ملف الإعدادات</translation>
    </message>
    <message>
        <source>Something is wrong here. Put it right in the profile folder.</source>
        <translation>هناك خلل هنا. أصلحه في مجلد ملف التعريف.</translation>
    </message>
    <message>
        <source>These lines do nothing. Correct or delete them in settings.toml.</source>
        <translation>هذه الأسطر لا تفعل شيئًا. صحّحها أو احذفها في settings.toml.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings on a USB stick</source>
        <translation>الإعدادات على ذاكرة USB</translation>
    </message>
    <message>
        <source>For another kiosk, or to keep them</source>
        <translation>لجهاز آخر أو للاحتفاظ بها</translation>
    </message>
    <message>
        <source>Saved. What you changed holds from the next start of the kiosk on.</source>
        <translation>تم الحفظ. يسري ما غيّرته عند تشغيل الجهاز التالي.</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>إعادة تشغيل الجهاز</translation>
    </message>
    <message>
        <source>So that what you changed holds</source>
        <translation>ليسري ما غيّرته</translation>
    </message>
    <message>
        <source>Look here: something is wrong</source>
        <translation>انظر هنا: هناك خلل</translation>
    </message>
</context>
<context>
    <name>StaffStick</name>
    <message>
        <source>Settings on a USB stick</source>
        <translation>الإعدادات على ذاكرة USB</translation>
    </message>
    <message>
        <source>Writing. Leave the stick in …</source>
        <translation>جارٍ الكتابة. اترك الذاكرة موصولة…</translation>
    </message>
    <message>
        <source>Written. You can take the stick out now.</source>
        <translation>تمت الكتابة. يمكنك إخراج الذاكرة الآن.</translation>
    </message>
    <message>
        <source>Not written. The stick may be full or locked. Try another one.</source>
        <translation>لم تتم الكتابة. قد تكون الذاكرة ممتلئة أو مقفلة. جرّب غيرها.</translation>
    </message>
    <message>
        <source>No PIN and nothing of a visit is among them.</source>
        <translation>ليس بينها أي رمز ولا شيء من أي زيارة.</translation>
    </message>
    <message>
        <source>Plug a USB stick in. It shows here within a few seconds.</source>
        <translation>وصّل ذاكرة USB. تظهر هنا خلال ثوانٍ.</translation>
    </message>
    <message>
        <source>Write them to %1</source>
        <translation>اكتبها على %1</translation>
    </message>
    <message>
        <source>The file %1 is made anew</source>
        <translation>يُنشأ الملف %1 من جديد</translation>
    </message>
    <message>
        <source>As the file %1</source>
        <translation>باسم الملف %1</translation>
    </message>
    <message>
        <source>You see first what would change</source>
        <translation>ترى أولًا ما سيتغير</translation>
    </message>
    <message>
        <source>Load settings from %1</source>
        <translation>تحميل الإعدادات من %1</translation>
    </message>
</context>
<context>
    <name>StaffTouch</name>
    <message>
        <source>Fields left: %1</source>
        <translation>الخانات المتبقية: %1</translation>
    </message>
    <message>
        <source>Field %1, felt</source>
        <translation>الخانة %1، أحسّت</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>الخانة %1</translation>
    </message>
</context>
<context>
    <name>StaffTouchScreen</name>
    <message>
        <source>Touch each field once</source>
        <translation>المس كل خانة مرة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>StaffWays</name>
    <message>
        <source>For staff</source>
        <translation>للموظفين</translation>
    </message>
    <message>
        <source>Setting up: step %1 of %2</source>
        <translation>الإعداد: الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Write my own question</source>
        <translation>كتابة سؤالي</translation>
    </message>
</context>
<context>
    <name>StagesModel</name>
    <message numerus="yes">
        <source>%n on your list</source>
        <translation>
            <numerusform>لا شيء في قائمتك</numerusform>
            <numerusform>واحد في قائمتك</numerusform>
            <numerusform>اثنان في قائمتك</numerusform>
            <numerusform>%n في قائمتك</numerusform>
            <numerusform>%n في قائمتك</numerusform>
            <numerusform>%n في قائمتك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagesScreen</name>
    <message>
        <source>My questions</source>
        <translation>أسئلتي</translation>
    </message>
    <message>
        <source>Add questions</source>
        <translation>إضافة أسئلة</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>ما الذي يشغلك؟</translation>
    </message>
    <message>
        <source>See my list</source>
        <translation>عرض قائمتي</translation>
    </message>
</context>
<context>
    <name>StartOver</name>
    <message>
        <source>Not your list? Start over</source>
        <translation>ليست قائمتك؟ ابدأ من جديد</translation>
    </message>
    <message>
        <source>Not your visit? Start over</source>
        <translation>ليست زيارتك؟ ابدأ من جديد</translation>
    </message>
    <message>
        <source>A visit is still open on this screen.</source>
        <translation>ما زالت هناك زيارة مفتوحة على هذه الشاشة.</translation>
    </message>
</context>
<context>
    <name>Stick</name>
    <message>
        <source>Writing …</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Saved. You can pull the USB stick out.</source>
        <translation>تم الحفظ. يمكنك إخراج ذاكرة USB.</translation>
    </message>
    <message>
        <source>There is no USB stick. Plug one in, then try again.</source>
        <translation>لا توجد ذاكرة USB. وصّل واحدة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Leave one USB stick in, then try again.</source>
        <translation>اترك ذاكرة USB واحدة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Not saved. Use another USB stick, or make room on this one.</source>
        <translation>لم يُحفظ. استعمل ذاكرة USB أخرى أو أفرغ مكانًا في هذه.</translation>
    </message>
</context>
<context>
    <name>StillThereScreen</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>To keep your visit private, we erase it in %n second(s).</source>
        <translation>
            <numerusform>للحفاظ على خصوصيتك، نمحو زيارتك الآن.</numerusform>
            <numerusform>للحفاظ على خصوصيتك، نمحو زيارتك بعد ثانية واحدة.</numerusform>
            <numerusform>للحفاظ على خصوصيتك، نمحو زيارتك بعد ثانيتين.</numerusform>
            <numerusform>للحفاظ على خصوصيتك، نمحو زيارتك بعد %n ثوانٍ.</numerusform>
            <numerusform>للحفاظ على خصوصيتك، نمحو زيارتك بعد %n ثانية.</numerusform>
            <numerusform>للحفاظ على خصوصيتك، نمحو زيارتك بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>أحتاج وقتًا أكثر</translation>
    </message>
    <message>
        <source>No time limit for me</source>
        <translation>بلا حد للوقت</translation>
    </message>
    <message>
        <source>Finish and erase</source>
        <translation>إنهاء ومحو</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>Switches</name>
    <message>
        <source>1 second</source>
        <translation>الثواني: 1</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>الثواني: %1</translation>
    </message>
</context>
<context>
    <name>SwitchesRow</name>
    <message>
        <source>Choose by switches</source>
        <translation>الاختيار بأزرار</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>One switch</source>
        <translation>زر واحد</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translation>زران</translation>
    </message>
</context>
<context>
    <name>Takeaway</name>
    <message>
        <source>Code %1 of %2</source>
        <translation>الرمز %1 من %2</translation>
    </message>
    <message>
        <source>A code with your list as text</source>
        <translation>رمز فيه قائمتك نصًا</translation>
    </message>
    <message>
        <source>Code %1 of %2 with your list as text</source>
        <translation>الرمز %1 من %2 وفيه قائمتك نصًا</translation>
    </message>
    <message>
        <source>Point a phone camera at this code. It holds only the words of your list. It is not a link. We send nothing.</source>
        <translation>وجّه كاميرا هاتف إلى هذا الرمز. يحتوي على كلمات قائمتك فقط. ليس رابطًا. لا نرسل شيئًا.</translation>
    </message>
    <message>
        <source>Point a phone camera at each code. They hold only the words of your list. They are not links. We send nothing.</source>
        <translation>وجّه كاميرا هاتف إلى كل رمز. تحتوي على كلمات قائمتك فقط. ليست روابط. لا نرسل شيئًا.</translation>
    </message>
    <message>
        <source>Copy the words, or use a phone. No phone? Ask at %1.</source>
        <translation>انسخ الكلمات أو استخدم هاتفًا. لا هاتف معك؟ اسأل في %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Questions for my visit</source>
        <translation>أسئلة لزيارتي</translation>
    </message>
</context>
<context>
    <name>TakeawayCode</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>التالي: الرمز التالي</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>السابق: الرمز السابق</translation>
    </message>
</context>
<context>
    <name>TakeawayScreen</name>
    <message>
        <source>My questions</source>
        <translation>أسئلتي</translation>
    </message>
    <message>
        <source>Take your list with you</source>
        <translation>خذ قائمتك معك</translation>
    </message>
    <message>
        <source>Change my list</source>
        <translation>تغيير قائمتي</translation>
    </message>
</context>
<context>
    <name>TeachBack</name>
    <message>
        <source>What will you tell your care team about “%1”?</source>
        <translation>ماذا ستقول لفريق رعايتك عن «%1»؟</translation>
    </message>
    <message>
        <source>Say it in your head, or to someone with you. There is no right or wrong. No one checks it.</source>
        <translation>قل ذلك في ذهنك، أو لشخص معك. لا يوجد صواب أو خطأ. لا أحد يراجعه.</translation>
    </message>
</context>
<context>
    <name>TeachBackScreen</name>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>On your list</source>
        <translation>في قائمتك</translation>
    </message>
    <message>
        <source>List is full</source>
        <translation>القائمة ممتلئة</translation>
    </message>
    <message>
        <source>Put this on my sheet</source>
        <translation>إضافة إلى ورقتي</translation>
    </message>
    <message>
        <source>Main point</source>
        <translation>النقطة الأهم</translation>
    </message>
    <message>
        <source>Show the main point</source>
        <translation>عرض النقطة الأهم</translation>
    </message>
    <message>
        <source>More topics</source>
        <translation>مواضيع أخرى</translation>
    </message>
</context>
<context>
    <name>TextBlock</name>
    <message>
        <source>Level %1</source>
        <translation>المستوى %1</translation>
    </message>
</context>
<context>
    <name>TherapiesModel</name>
    <message numerus="yes">
        <source>%n question(s) on your list.</source>
        <translation>
            <numerusform>لا أسئلة في قائمتك.</numerusform>
            <numerusform>سؤال واحد في قائمتك.</numerusform>
            <numerusform>سؤالان في قائمتك.</numerusform>
            <numerusform>%n أسئلة في قائمتك.</numerusform>
            <numerusform>%n سؤالًا في قائمتك.</numerusform>
            <numerusform>%n سؤال في قائمتك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TherapiesScreen</name>
    <message>
        <source>Which treatment would you like to know about?</source>
        <translation>عن أي علاج تريد أن تعرف؟</translation>
    </message>
    <message>
        <source>Touch one to read about it and pick your questions.</source>
        <translation>المس علاجًا لتقرأ عنه وتختار أسئلتك.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>This cannot be shown just now. Please ask at %1.</source>
        <translation>لا يمكن عرض هذا الآن. يرجى السؤال في %1.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>One moment, we are looking …</source>
        <translation>لحظة، جارٍ الفحص…</translation>
    </message>
    <message>
        <source>All is well. There is nothing to do.</source>
        <translation>كل شيء على ما يرام. لا شيء يجب فعله.</translation>
    </message>
    <message>
        <source>Things to do: %1</source>
        <translation>أمور يجب فعلها: %1</translation>
    </message>
    <message>
        <source>Nothing is wrong as far as the kiosk can tell.</source>
        <translation>لا خلل بقدر ما يستطيع الجهاز أن يعرف.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>افحص مرة أخرى</translation>
    </message>
    <message>
        <source>The printer: looking …</source>
        <translation>الطابعة: جارٍ الفحص…</translation>
    </message>
    <message>
        <source>The printer could not be asked</source>
        <translation>تعذّر سؤال الطابعة</translation>
    </message>
    <message>
        <source>Print a test sheet in the morning check.</source>
        <translation>اطبع ورقة اختبار في فحص الصباح.</translation>
    </message>
    <message>
        <source>The printer does not tell which paper it has</source>
        <translation>لا تقول الطابعة أي ورق لديها</translation>
    </message>
    <message>
        <source>Look into its tray.</source>
        <translation>انظر في درجها.</translation>
    </message>
    <message>
        <source>The right paper is in the printer: %1</source>
        <translation>الورق الصحيح في الطابعة: %1</translation>
    </message>
    <message>
        <source>The wrong paper is in the printer: %1</source>
        <translation>في الطابعة ورق غير صحيح: %1</translation>
    </message>
    <message>
        <source>Put %1 paper into the printer.</source>
        <translation>ضع ورق %1 في الطابعة.</translation>
    </message>
    <message>
        <source>The kiosk cannot read aloud</source>
        <translation>لا يستطيع الجهاز القراءة بصوت</translation>
    </message>
    <message>
        <source>Visitors can still read by themselves. Tell IT.</source>
        <translation>ما زال بإمكان الزوار القراءة بأنفسهم. أخبر قسم التقنية.</translation>
    </message>
    <message>
        <source>Reading aloud works, in the headset</source>
        <translation>القراءة بصوت تعمل في السماعات</translation>
    </message>
    <message>
        <source>Reading aloud works, through the speaker</source>
        <translation>القراءة بصوت تعمل عبر مكبر الصوت</translation>
    </message>
    <message>
        <source>The kiosk cannot tell where its voice is heard</source>
        <translation>لا يستطيع الجهاز أن يعرف أين يُسمع صوته</translation>
    </message>
    <message>
        <source>Listen to it in the morning check.</source>
        <translation>استمع إليه في فحص الصباح.</translation>
    </message>
    <message>
        <source>The content is reviewed</source>
        <translation>المحتوى تمت مراجعته</translation>
    </message>
    <message>
        <source>The content must be reviewed again</source>
        <translation>يجب مراجعة المحتوى من جديد</translation>
    </message>
    <message>
        <source>The content is not reviewed by this clinic yet</source>
        <translation>لم تراجع هذه العيادة المحتوى بعد</translation>
    </message>
    <message>
        <source>Ask a clinician to review it.</source>
        <translation>اطلب من مختص سريري مراجعته.</translation>
    </message>
    <message>
        <source>Translations that wait for a review: %1</source>
        <translation>ترجمات تنتظر المراجعة: %1</translation>
    </message>
    <message>
        <source>Until then visitors read these parts in English.</source>
        <translation>حتى ذلك الحين يقرأ الزوار هذه الأجزاء بالإنجليزية.</translation>
    </message>
    <message>
        <source>Settings that were not taken over: %1</source>
        <translation>إعدادات لم تُقبل: %1</translation>
    </message>
    <message>
        <source>The kiosk uses its own values for them. Tell IT.</source>
        <translation>يستعمل الجهاز قيمه الخاصة بدلًا منها. أخبر قسم التقنية.</translation>
    </message>
    <message>
        <source>The kiosk has noted the fault %1</source>
        <translation>سجّل الجهاز العطل %1</translation>
    </message>
    <message>
        <source>Tell IT this code.</source>
        <translation>أخبر قسم التقنية بهذا الرمز.</translation>
    </message>
    <message>
        <source>Touches that did not count: %1</source>
        <translation>لمسات لم تُحتسب: %1</translation>
    </message>
    <message>
        <source>Palms, whole hands and drumming do not. If it is many, clean the screen.</source>
        <translation>راحة اليد واليد كلها والنقر المتتابع لا تُحتسب. إن كثرت فنظّف الشاشة.</translation>
    </message>
    <message>
        <source>No restart since it was switched on</source>
        <translation>لم يُعد تشغيله منذ شُغّل</translation>
    </message>
    <message>
        <source>MMMM d, h AP</source>
        <translation>d MMMM، h AP</translation>
    </message>
    <message>
        <source>Last restart: %1, as planned</source>
        <translation>آخر إعادة تشغيل: %1، كما هو مقرر</translation>
    </message>
    <message>
        <source>Last restart: %1, by staff</source>
        <translation>آخر إعادة تشغيل: %1، من الموظفين</translation>
    </message>
    <message>
        <source>Last restart: %1, by itself after a fault</source>
        <translation>آخر إعادة تشغيل: %1، تلقائيًا بعد عطل</translation>
    </message>
    <message>
        <source>Tell IT if it happens again.</source>
        <translation>أخبر قسم التقنية إن تكرر ذلك.</translation>
    </message>
    <message>
        <source>The morning check went well</source>
        <translation>تم فحص الصباح بنجاح</translation>
    </message>
    <message>
        <source>The morning check has found something</source>
        <translation>وجد فحص الصباح شيئًا</translation>
    </message>
    <message>
        <source>Open it to see what helps.</source>
        <translation>افتحه لترى ما يساعد.</translation>
    </message>
    <message>
        <source>The morning check is not done yet</source>
        <translation>لم يُجرَ فحص الصباح بعد</translation>
    </message>
    <message>
        <source>It takes two minutes.</source>
        <translation>يستغرق دقيقتين.</translation>
    </message>
</context>
<context>
    <name>TopicsScreen</name>
    <message>
        <source>Touch a topic to read about it.</source>
        <translation>المس موضوعًا لتقرأ عنه.</translation>
    </message>
</context>
<context>
    <name>TypedLineModel</name>
    <message numerus="yes">
        <source>%n letter(s) left</source>
        <translation>
            <numerusform>لم يبقَ أي حرف (%n)</numerusform>
            <numerusform>بقي حرف واحد (%n)</numerusform>
            <numerusform>بقي حرفان (%n)</numerusform>
            <numerusform>بقيت %n أحرف</numerusform>
            <numerusform>بقي %n حرفًا</numerusform>
            <numerusform>بقي %n حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypedLineScreen</name>
    <message>
        <source>The usual</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>Updates come as a new package. Ask IT.</source>
        <translation>تأتي التحديثات في حزمة جديدة. اسأل قسم التقنية.</translation>
    </message>
    <message>
        <source>Content %1, edition %2</source>
        <translation>المحتوى %1، الإصدار %2</translation>
    </message>
    <message>
        <source>Askwell, version %1</source>
        <translation>Askwell، الإصدار %1</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>How much it is used</source>
        <translation>كم يُستعمل</translation>
    </message>
    <message>
        <source>How many, never who or which. Only weeks that are over, no number under 10.</source>
        <translation>كم، ولا من ولا أيّ. الأسابيع المنتهية فقط، ولا أعداد أقل من 10.</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>أسبوعًا بأسبوع</translation>
    </message>
    <message>
        <source>Last week with counts: %1</source>
        <translation>آخر أسبوع فيه أعداد: %1</translation>
    </message>
    <message>
        <source>Pages turned</source>
        <translation>الصفحات المقلوبة</translation>
    </message>
    <message>
        <source>Questions chosen</source>
        <translation>الأسئلة المختارة</translation>
    </message>
    <message>
        <source>Sheets printed</source>
        <translation>الأوراق المطبوعة</translation>
    </message>
    <message>
        <source>Faults of the kiosk</source>
        <translation>أعطال الجهاز</translation>
    </message>
    <message>
        <source>Visits by language</source>
        <translation>الزيارات حسب اللغة</translation>
    </message>
    <message>
        <source>The counts cannot be read. Tell IT.</source>
        <translation>تتعذّر قراءة الأعداد. أخبر قسم التقنية.</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>أسبوع %1</translation>
    </message>
    <message>
        <source>Only weeks that are over, no number under 10.</source>
        <translation>الأسابيع المنتهية فقط، ولا أعداد أقل من 10.</translation>
    </message>
    <message>
        <source>No week with counts is over yet</source>
        <translation>لم ينتهِ بعد أي أسبوع فيه أعداد</translation>
    </message>
</context>
</TS>
