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
        <source>Buttons stand</source>
        <translation>مكان الأزرار</translation>
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
        <source>It is not yet checked by a translator. You can read it in English, or ask the desk for an interpreter, free.</source>
        <translation>لم يراجعه مترجم بعد. يمكنك قراءته بالإنجليزية، أو طلب مترجم من الاستقبال مجانًا.</translation>
    </message>
    <message>
        <source>The pages are not yet checked by a translator. You can read them in English, or ask the desk for an interpreter, free.</source>
        <translation>لم يراجع مترجم هذه الصفحات بعد. يمكنك قراءتها بالإنجليزية، أو طلب مترجم من الاستقبال مجانًا.</translation>
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
        <source>You can use this screen by its keys. Down and Up go through all there is. Right and Left jump from group to group. Select chooses. Back goes back. Help is for help now.</source>
        <translation>يمكنك استعمال هذه الشاشة بمفاتيحها. مفتاحا أسفل وأعلى يمران على كل شيء. مفتاحا اليمين واليسار ينتقلان من مجموعة إلى مجموعة. مفتاح الاختيار يختار. مفتاح الرجوع يرجع. مفتاح المساعدة للمساعدة الآن.</translation>
    </message>
    <message>
        <source>You have more time.</source>
        <translation>لديك وقت أكثر.</translation>
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
        <translation>صفحة %1 من %2</translation>
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
    <name>Preview</name>
    <message>
        <source>%1 of your %2 questions fit. The ones with a star come first.</source>
        <translation>يتسع المكان لعدد %1 من أسئلتك البالغة %2. تأتي الأسئلة ذات النجمة أولًا.</translation>
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
</context>
<context>
    <name>TextBlock</name>
    <message>
        <source>Level %1</source>
        <translation>المستوى %1</translation>
    </message>
</context>
<context>
    <name>TopicsScreen</name>
    <message>
        <source>Touch a topic to read about it.</source>
        <translation>المس موضوعًا لتقرأ عنه.</translation>
    </message>
</context>
</TS>
